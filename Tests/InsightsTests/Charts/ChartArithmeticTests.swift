import Records
import Testing

@testable import Insights

@Suite("Chart arithmetic")
struct ChartArithmeticTests {
  private func ranksOnly(_ edition: ChartEdition) -> ChartEdition {
    let rows = edition.entries.map { ChartEntry(rank: $0.rank, title: $0.title, artist: $0.artist) }
    return InventedChart.edition(rows, edition.edition)
  }

  @Test("Ranks alone give the publisher's columns once every song was seen coming", arguments: 1...5)
  func fromRanks(seed: UInt64) {
    let invented = InventedChart(editions: 30, seed: seed)
    var history = ChartHistory()
    for edition in invented.editions {
      let ours = ChartArithmetic.completed(ranksOnly(edition), after: history, chart: invented.chart)
      history.append(ours)
      #expect(ours.entries.map(\.previous) == edition.entries.map(\.previous))
      #expect(ours.entries.map(\.peak) == edition.entries.map(\.peak))
      #expect(ours.entries.map(\.editions) == edition.entries.map(\.editions))
      #expect(ours.computed == (edition == invented.editions[0] ? [] : ["previous"]) + ["peak", "editions"])
    }
  }

  @Test("A history rebuilt from stored editions equals the one that grew")
  func rebuilt() {
    let invented = InventedChart(editions: 12)
    var history = ChartHistory()
    var stored: [ChartEdition] = []
    for edition in invented.editions {
      stored.append(ChartArithmetic.completed(edition, after: history, chart: invented.chart))
      history.append(stored[stored.count - 1])
    }
    #expect(ChartHistory(stored) == history)
    #expect(history.count == 12)
    history.append(stored[3])
    #expect(history.count == 12, "an older edition cannot continue the past")
  }

  @Test("The publisher's counts are adopted where our record starts later, and go on when its column fails")
  func adoption() throws {
    let invented = InventedChart(editions: 20)
    var history = ChartHistory()
    let first = ChartArithmetic.completed(invented.editions[15], after: history, chart: invented.chart)
    #expect(first.computed.isEmpty)
    #expect(first.entries.map(\.editions) == invented.editions[15].entries.map(\.editions))
    history.append(first)
    let broken = invented.edition(16) { rows in for index in rows.indices { rows[index].peak = 0 } }
    let second = ChartArithmetic.completed(broken, after: history, chart: invented.chart, dropping: [.peak])
    #expect(second.computed == ["peak"])
    for (ours, theirs) in zip(second.entries, invented.editions[16].entries) where theirs.previous != nil {
      #expect(ours.peak == theirs.peak)
    }
  }

  @Test("A song that the publisher counts from before our record is back, and its peak is nobody's guess")
  func beforeRecord() {
    let invented = InventedChart(editions: 20)
    var history = ChartHistory()
    history.append(ChartArithmetic.completed(invented.editions[15], after: history, chart: invented.chart))
    let ours = ChartArithmetic.completed(
      invented.editions[16], after: history, chart: invented.chart, dropping: [.previous, .peak])
    let known = Set(invented.editions[15].entries.map(ChartSong.init))
    let strangers = zip(ours.entries, invented.editions[16].entries).filter { !known.contains(ChartSong($0.0)) }
    #expect(strangers.contains { $0.1.editions == 1 } && strangers.contains { $0.1.editions != 1 })
    for (row, theirs) in strangers {
      #expect(row.status == (theirs.editions == 1 ? .new : .reentry))
      #expect(row.peak == (theirs.editions == 1 ? theirs.rank : nil))
    }
    // Nor is it known later on, before the publisher tells it.
    history.append(ours)
    let next = ChartArithmetic.completed(
      invented.editions[17], after: history, chart: invented.chart, dropping: [.peak])
    for (row, theirs) in zip(next.entries, invented.editions[17].entries) {
      #expect(row.peak == nil || row.peak == theirs.peak)
    }
    #expect(next.entries.contains { $0.peak == nil } && next.entries.contains { $0.peak != nil })
  }

  @Test("Nothing is called new in the first edition of a source without columns")
  func firstEdition() {
    let edition = ranksOnly(InventedChart(editions: 1).editions[0])
    let ours = ChartArithmetic.completed(edition, after: ChartHistory(), chart: InventedChart(editions: 1).chart)
    #expect(ours.entries.allSatisfy { $0.status == nil && $0.previous == nil && $0.streak == 1 })
  }

  @Test("A missing edition is a gap: no movement is claimed, and the publisher's count bridges the streak")
  func gap() throws {
    let invented = InventedChart(editions: 12)
    var history = ChartHistory()
    for index in 0..<8 {
      history.append(ChartArithmetic.completed(invented.editions[index], after: history, chart: invented.chart))
    }
    let bare = ChartArithmetic.completed(ranksOnly(invented.editions[9]), after: history, chart: invented.chart)
    // Any of them may have come with the edition that is missing.
    #expect(bare.entries.allSatisfy { $0.previous == nil && $0.status == nil })
    #expect(bare.dropouts.isEmpty)
    let full = ChartArithmetic.completed(invented.editions[9], after: history, chart: invented.chart)
    let steady = try #require(full.entries.first { $0.previous != nil && $0.editions == 10 })
    #expect(steady.streak == 10)
    #expect(full.disagreements.isEmpty)
  }

  @Test("Drop-outs are named with their last rank, peak and count")
  func dropouts() throws {
    let invented = InventedChart(editions: 6)
    let history = invented.keeper(after: 5).history
    let edition = ChartArithmetic.completed(invented.editions[5], after: history, chart: invented.chart)
    let present = Set(invented.editions[5].entries.map(\.title))
    let gone = invented.editions[4].entries.filter { !present.contains($0.title) }
    #expect(edition.dropouts.map(\.title) == gone.map(\.title))
    #expect(edition.dropouts.map(\.editions) == gone.map(\.editions))
    let drop = try #require(edition.dropouts.first)
    #expect(drop.reason == "fell out of the top 40")
  }

  @Test(
    "Billboard's recurrent rule explains who left",
    arguments: [
      (80, "recurrent: below 5 after 78 weeks"), (60, "recurrent: below 10 after 52 weeks"),
      (30, "recurrent: below 25 after 26 weeks"), (21, "recurrent: below 50 after 20 weeks"),
      (19, "fell out of the top 2"),
    ])
  func recurrent(weeks: Int, reason: String) throws {
    var chart = InventedChart(editions: 1).chart
    chart.platform = "billboard"
    chart.size = 2
    chart.providers = [.init(adapter: "billboard", url: "https://www.billboard.com/charts/hot-100/")]
    let day = try #require(Day("2026-01-03"))
    let rows = [
      ChartEntry(rank: 1, title: "A", artist: "X", previous: 1, peak: 1, editions: 3),
      ChartEntry(rank: 2, title: "B", artist: "Y", previous: 2, peak: 1, editions: weeks),
    ]
    let history = ChartHistory([InventedChart.edition(rows, day)])
    let next = [
      ChartEntry(rank: 1, title: "A", artist: "X", previous: 1, peak: 1, editions: 4),
      ChartEntry(rank: 2, title: "C", artist: "Z", peak: 2, editions: 1),
    ]
    let edition = ChartArithmetic.completed(InventedChart.edition(next, day.adding(7)), after: history, chart: chart)
    #expect(edition.dropouts.map(\.reason) == [reason])
  }

  @Test("A new spelling continues the song: a guest, a subtitle or other capitals are added")
  func respelling() throws {
    let day = InventedChart.start
    let rows = [
      ChartEntry(rank: 1, title: "Harbour", artist: "Lena Vale"),
      ChartEntry(rank: 2, title: "Glass", artist: "Otto Brandt"),
    ]
    let chart = InventedChart(editions: 1, size: 2).chart
    let history = ChartHistory([InventedChart.edition(rows, day)])
    let next = [
      ChartEntry(rank: 1, title: "Glass (Break It)", artist: "OTTO BRANDT Featuring Mira"),
      ChartEntry(rank: 2, title: "Harbor Town", artist: "Lena Vale"),
    ]
    let edition = ChartArithmetic.completed(InventedChart.edition(next, day.adding(7)), after: history, chart: chart)
    #expect(edition.entries.map(\.previous) == [2, nil])
    #expect(edition.entries.map(\.status) == [.up, .new])
    #expect(edition.dropouts.map(\.title) == ["Harbour"])
  }

  @Test("A song that comes back under another spelling is back and not new, unless the old one is still there")
  func respelledReturn() throws {
    let day = InventedChart.start
    let chart = InventedChart(editions: 1, size: 2).chart
    let old = ChartEntry(rank: 2, title: "Glass", artist: "Otto Brandt Feat. Mira Dorn")
    let other = ChartEntry(rank: 1, title: "Harbour", artist: "Lena Vale")
    let new = ChartEntry(rank: 1, title: "Glass", artist: "Otto Brandt featuring Mira Dorn")
    func completed(_ rows: [ChartEntry], _ day: Day, after history: ChartHistory) -> ChartEdition {
      ChartArithmetic.completed(InventedChart.edition(rows, day), after: history, chart: chart)
    }
    var history = ChartHistory()
    history.append(completed([other, old], day, after: history))
    history.append(completed([other, old], day.adding(7), after: history))
    let away = completed([other], day.adding(14), after: history)
    var gone = history
    gone.append(away)
    let back = try #require(completed([new, other], day.adding(21), after: gone).entries.first)
    #expect(back.status == .reentry && back.editions == 3 && back.peak == 1 && back.previous == nil)
    var (first, third) = (new, old)
    (first.rank, third.rank) = (1, 3)
    let both = completed([first, third], day.adding(21), after: gone)
    #expect(both.entries.map(\.status) == [.new, .reentry])
    // A source that prints the first artist only says less, not otherwise.
    var partial = InventedChart.edition([ChartEntry(rank: 1, title: "Glass", artist: "Otto Brandt")], day.adding(21))
    #expect(ChartArithmetic.completed(partial, after: gone, chart: chart).entries.map(\.status) == [.new])
    partial.provider = "deezer"
    #expect(ChartArithmetic.completed(partial, after: gone, chart: chart).entries.map(\.status) == [.reentry])
  }

  @Test("On a chart of artists nobody comes back as somebody whose name begins alike")
  func artistsAreNotRespelled() {
    let day = InventedChart.start
    let chart = InventedChart(editions: 1, size: 1).chart
    func edition(_ artist: String, _ number: Int) -> ChartEdition {
      InventedChart.edition([ChartEntry(rank: 1, title: "", artist: artist)], day.adding(7 * number))
    }
    let history = ChartHistory([edition("Marlow", 0), edition("Lena Vale", 1)])
    let next = ChartArithmetic.completed(edition("Marlow Finch", 2), after: history, chart: chart)
    #expect(next.entries.map(\.status) == [.new])
  }

  @Test("Where the publisher's last rank points to a song that is gone, the same people in another order are it")
  func otherOrder() {
    let history = ChartHistory([
      InventedChart.edition(
        [ChartEntry(rank: 1, title: "Harbour", artist: "Mira Dorn & Otto Brandt Featuring Lena Vale")],
        InventedChart.start)
    ])
    func former(_ title: String, _ artist: String) -> String? {
      let entry = ChartEntry(rank: 1, title: title, artist: artist, previous: 1)
      return Respelling.formerNames(of: [entry], in: history, hasPrevious: true)[ChartSong(entry)]?.title
    }
    #expect(former("Harbour, Or Not", "Otto Brandt With Lena Vale & Mira Dorn") == "Harbour")
    #expect(former("Glass", "Otto Brandt & Kit") == nil)
  }

  @Test("A publisher that contradicts our record is recorded with both numbers")
  func disagreement() throws {
    let invented = InventedChart(editions: 5)
    let history = invented.keeper(after: 4).history
    let odd = invented.edition(4) { $0[0].editions = 99 }
    let edition = ChartArithmetic.completed(odd, after: history, chart: invented.chart)
    let sentence = try #require(edition.disagreements.first)
    #expect(sentence.contains("the publisher says weeks 99, our record says"))
    #expect(edition.entries[0].editions == 99)
  }

  @Test("Hot-shot debut and greatest gainer are the best new row and the largest move upwards")
  func highlights() throws {
    let rows = [
      ChartEntry(rank: 1, title: "A", artist: "X", previous: 2, status: .up),
      ChartEntry(rank: 2, title: "B", artist: "X", status: .new),
      ChartEntry(rank: 3, title: "C", artist: "X", previous: 40, status: .up),
      ChartEntry(rank: 4, title: "D", artist: "X", previous: 1, status: .down),
      ChartEntry(rank: 5, title: "E", artist: "X", status: .reentry),
    ]
    let highlights = ChartHighlights(InventedChart.edition(rows, InventedChart.start))
    #expect(highlights.hotShotDebut?.title == "B")
    #expect(highlights.greatestGainer?.title == "C")
    #expect(highlights.greatestFall?.title == "D")
    #expect(highlights.reentries.map(\.title) == ["E"])
  }
}
