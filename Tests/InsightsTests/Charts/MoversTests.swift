import Insights
import Records
import Testing

@Suite("Movers, velocity, breakout")
struct MoversTests {
  private func edition(_ titles: [String], _ day: Int, streams: [Int] = []) -> ChartEdition {
    let rows = titles.enumerated().map { index, title in
      ChartEntry(
        rank: index + 1, title: title, artist: "X", streams: streams.isEmpty ? nil : streams[index])
    }
    return InventedChart.edition(rows, Day(number: 20_000 + day))
  }

  @Test("A step near the top weighs more than the same step below")
  func weights() {
    #expect(Movers.score(from: 10, to: 5) > Movers.score(from: 40, to: 35))
    #expect(abs(Movers.score(from: 5, to: 10) + Movers.score(from: 10, to: 5)) < 1e-12)
    #expect(Movers.score(from: 7, to: 7) == 0)
  }

  @Test("Every row is a mover once, by falling score, and an absent rank is a word and never a number")
  func order() {
    let movers = Movers.movers(of: edition(["C", "N", "A", "B"], 7), since: edition(["A", "B", "C"], 0), size: 4)
    #expect(movers.map(\.entry.title) == ["N", "C", "B", "A"])
    #expect(movers.map(\.status) == [.new, .up, .down, .down])
    #expect(movers.map(\.from) == [nil, 3, 2, 1])
    #expect(movers.map(\.reason).prefix(2) == ["new at 2", "from 3 to 1 in 7 days"])
  }

  @Test("Stream counts decide where both editions have them")
  func streams() {
    let movers = Movers.movers(
      of: edition(["A", "B"], 1, streams: [110, 100]), since: edition(["A", "B"], 0, streams: [100, 50]), size: 2)
    #expect(movers.map(\.entry.title) == ["B", "A"])
    #expect(movers[0].reason == "still at 2 in 1 day, streams +100 %")
  }

  @Test(
    "The edition to compare with lies about as many days back as asked",
    arguments: [(1, nil), (7, 2), (30, 0), (60, nil)] as [(Int, Int?)])
  func base(days: Int, expected: Int?) {
    let dates = [0, 14, 21, 28].map { Day(number: 20_000 + $0) }
    #expect(Movers.base(in: dates, days: days) == expected)
  }

  @Test("A song that was away is back, not new")
  func returns() {
    var latest = edition(["A"], 7)
    latest.entries[0].editions = 9
    #expect(Movers.movers(of: latest, since: edition(["B"], 0), size: 1).map(\.status) == [.reentry])
    #expect(Movers.movers(of: latest, since: edition(["B"], 0), size: 1, steps: 9).map(\.status) == [.new])
  }

  @Test("Where the count is ours, whoever was on record before the first edition that has it again is back")
  func ownCount() {
    var latest = edition(["A"], 7)
    latest.entries[0].editions = 4
    latest.computed = ["peak", "editions"]
    func status(_ before: Int?) -> [ChartEntry.Status] {
      let sight = before.map { Movers.Sight(entered: nil, previous: nil, editions: $0 + 1, steps: 3) }
      return Movers.movers(of: latest, since: edition(["B"], 0), size: 1, steps: 7, sight: { _ in sight }).map(\.status)
    }
    #expect(status(0) == [.new])
    #expect(status(2) == [.reentry])
    #expect(status(nil) == [.reentry])
    latest.computed = []
    #expect(status(nil) == [.new], "a publisher's four editions may all be later than the earlier one")
  }

  /// Ranks of the edition before, as the publisher tells them, row by row.
  private func told(_ titles: [String], _ previous: [Int?], _ day: Int) -> ChartEdition {
    var edition = edition(titles, day)
    for (row, rank) in previous.enumerated() {
      edition.entries[row].previous = rank
      edition.entries[row].editions = 12
    }
    return edition
  }

  @Test("A song from below the printed ranks comes from where the publisher says, and is neither new nor back")
  func belowTheTable() {
    let earlier = edition(["A", "B", "C"], 0)
    let movers = Movers.movers(of: told(["A", "D", "B"], [1, 7, 2], 7), since: earlier, size: 3)
    let song = movers.first { $0.entry.title == "D" }
    #expect(song?.from == 7 && song?.status == .up && song?.reason == "from 7 to 2 in 7 days")
    #expect(song?.score == Movers.score(from: 7, to: 2))
  }

  @Test("Where an edition is missing between, what the publisher tells of it is not taken for the earlier one's")
  func missingBetween() {
    let earlier = edition(["A", "B", "C"], 0)
    let movers = Movers.movers(of: told(["A", "D", "B"], [2, 7, 1], 14), since: earlier, size: 3)
    let song = movers.first { $0.entry.title == "D" }
    #expect(song?.from == nil && song?.status == .reentry)
  }

  @Test("A song whose streak began before the earlier edition was on the chart then, below the printed ranks")
  func stayedBelow() {
    func song(previous: Int) -> Mover? {
      var latest = told(["A", "D", "B"], [1, previous, 2], 7)
      latest.entries[1].streak = 12
      return Movers.movers(of: latest, since: edition(["A", "B", "C"], 0), size: 3, steps: 7).first {
        $0.entry.title == "D"
      }
    }
    #expect(song(previous: 4)?.from == nil && song(previous: 4)?.status == .up)
    #expect(song(previous: 4)?.reason == "up from below the printed ranks to 2")
    // Where all ranks are printed there are none below.
    #expect(song(previous: 3)?.status == .reentry)
  }

  @Test("A song that its publisher spells anew comes from its rank under the old name")
  func spelledAnew() {
    // Small and capital letters are one track here.
    func name(_ entry: ChartEntry) -> UInt64? { entry.title.lowercased().utf8.first.map(UInt64.init) }
    func song(_ earlier: [String]) -> Mover? {
      var latest = edition(["A", "b", "C"], 7)
      latest.entries[1].editions = 9
      return Movers.movers(of: latest, since: edition(earlier, 0), size: 3, steps: 7, name: name).first {
        $0.entry.title == "b"
      }
    }
    #expect(song(["A", "C", "B"])?.reason == "from 3 to 2 in 7 days")
    #expect(song(["A", "C", "D"])?.status == .reentry)
    // A name that the later edition prints too is that row's own past.
    #expect(song(["c", "a", "C"])?.status == .reentry)
    let both = Movers.movers(of: edition(["A", "b", "B"], 7), since: edition(["B", "A"], 0), size: 3, name: name)
    #expect(both.filter { $0.from == 1 }.map(\.entry.title) == ["B"])
  }

  @Test("Who was not on the earlier edition is new, back or risen as the first edition that has it says")
  func sights() {
    var latest = edition(["A", "N"], 30)
    latest.entries[1].editions = 3
    func song(_ sight: Movers.Sight?) -> Mover? {
      Movers.movers(of: latest, since: edition(["A", "B"], 0), size: 2, steps: 4, sight: { _ in sight }).first {
        $0.entry.title == "N"
      }
    }
    func sight(_ entered: ChartEntry.Status?, _ previous: Int?, editions: Int, steps: Int) -> Movers.Sight {
      Movers.Sight(entered: entered, previous: previous, editions: editions, steps: steps)
    }
    #expect(song(nil)?.status == .new)
    // It had its three editions before the earlier one, and came back with a fourth of those between.
    #expect(song(sight(.reentry, nil, editions: 3, steps: 4))?.status == .reentry)
    #expect(song(sight(.new, nil, editions: 1, steps: 2))?.status == .new)
    // The next edition tells the rank that the earlier one does not print.
    let told = song(sight(nil, 9, editions: 2, steps: 1))
    #expect(told?.from == 9 && told?.status == .up)
    // A later one tells only that it rose: from where, nobody knows, unless it came on after the earlier edition.
    #expect(song(sight(nil, 9, editions: 7, steps: 2))?.status == .up)
    #expect(song(sight(nil, 9, editions: 7, steps: 2))?.from == nil)
    #expect(song(sight(nil, 9, editions: 2, steps: 3))?.status == .new)
  }

  @Test("A track that climbs on two charts outranks one that climbs as far on one")
  func combined() throws {
    var builder = IdentityBuilder()
    let before = edition(["A", "B", "C", "D"], 0)
    let after = edition(["D", "A", "B", "C"], 1)
    builder.add(before, subject: .tracks)
    let movers = Movers.movers(of: after, since: before, size: 4)
    let other = Movers.movers(of: edition(["C", "A"], 1), since: edition(["A", "B", "D", "C"], 0), size: 4)
    let identity = builder.build()
    let combined = Movers.combined([("one", movers), ("two", movers), ("three", other)]) {
      identity.track(title: $0.title, artist: $0.artist)?.slug
    }
    #expect(combined.first?.track == "x-d")
    #expect(combined.first?.reason == "one: from 4 to 1 in 1 day; two: from 4 to 1 in 1 day")
  }

  @Test("Velocity is the slope over time, and survives a missing edition")
  func velocity() throws {
    let points = [(0, 40), (7, 30), (14, 20), (21, 12)].map { Velocity.Point(day: Day(number: $0.0), rank: $0.1) }
    let slope = try #require(Velocity.slope(points))
    #expect(slope > 0)
    let missing = try #require(Velocity.slope([points[0], points[1], points[3]]))
    #expect(abs(slope - missing) < slope / 5)
    #expect(Velocity.slope([points[0]]) == nil)
  }

  @Test("A young song that rises to its peak is likelier to break out than an old one that falls")
  func breakout() {
    let rising = Breakout.score(Breakout.Candidate(ranks: [nil, 60, 40, 25], weeks: 3, peak: 25))
    let falling = Breakout.score(Breakout.Candidate(ranks: [15, 18, 21, 25], weeks: 8, peak: 12))
    #expect(rising.value > falling.value && rising.rankOnly == falling.rankOnly)
    #expect(rising.reasons == ["at 25", "up from 60, 2 weeks ago", "at its peak", "week 3"])
    #expect(falling.reasons == ["at 25", "down from 15, 3 weeks ago", "peaked at 12", "week 8"])
    // Its last step was up, its last three together down: what is said of it are ranks.
    let mixed = Breakout.score(Breakout.Candidate(ranks: [nil, 24, 35, 30], weeks: 3, peak: 24))
    #expect(mixed.reasons == ["at 30", "down from 24, 2 weeks ago", "peaked at 24", "week 3"])
    let same = Breakout.score(Breakout.Candidate(ranks: [30, 30], weeks: 2, peak: 30))
    #expect(same.reasons == ["at 30", "as a week ago", "at its peak", "week 2"])
    let absent = Breakout.score(Breakout.Candidate(ranks: [15, nil], weeks: 2, peak: 15))
    #expect(absent.value < falling.value)
  }

  @Test("Forecasts name songs of weeks 2 to 8 that are not in the top yet")
  func forecasts() {
    let invented = InventedChart(editions: 12)
    let keeper = invented.keeper(after: 12)
    let forecasts = Breakout.forecasts(in: invented.editions, cadence: .weekly)
    #expect(!forecasts.isEmpty && keeper.history.count == 12)
    #expect(forecasts.allSatisfy { (2...8).contains($0.entry.editions ?? 0) && ($0.entry.peak ?? 0) > 10 })
    #expect(forecasts == forecasts.sorted { $0.score.value > $1.score.value })
  }

  @Test("The consensus gives each platform one voice and each track its best place on a chart")
  func consensus() throws {
    var chart = InventedChart(editions: 1).chart
    let names = ["A", "B", "C"]
    var builder = IdentityBuilder()
    builder.add(edition(names, 0), subject: .tracks)
    var editions: [(chart: ChartConfiguration, edition: ChartEdition)] = []
    for (platform, titles) in [("one", names), ("one", names), ("two", ["B", "A", "C"])] {
      chart.platform = platform
      chart.id = "\(platform)-\(editions.count)"
      editions.append((chart, edition(titles, 0)))
    }
    let identity = builder.build()
    let rows = Consensus.chart(editions) { identity.track(title: $0.title, artist: $0.artist)?.slug }
    #expect(rows.map(\.rank) == [1, 2, 3])
    #expect(rows.map(\.track) == ["x-a", "x-b", "x-c"])
    #expect(rows[0].points == rows[1].points && rows[0].points < 100)
    #expect(rows[0].places.map(\.rank) == [1, 1, 2])
    #expect(Consensus.value(rank: 1, size: 50) == 1 && Consensus.value(rank: 50, size: 50) > 0)
  }
}
