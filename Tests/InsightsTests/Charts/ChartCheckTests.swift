import Insights
import Records
import TestSupport
import Testing

@Suite("Chart checks")
struct ChartCheckTests {
  /// A fault that a source can have, with the check that must name it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let check: String
    let change: @Sendable (inout [ChartEntry]) -> Void
  }

  static let wholeFaults = [
    Fault(testDescription: "half of the rows", check: "rows-missing") { $0.removeLast($0.count / 2) },
    Fault(testDescription: "no rows", check: "rows-missing") { $0.removeAll() },
    Fault(testDescription: "shuffled names", check: "last-week-mismatch") { rows in
      var random = SeededRandom(seed: 7)
      rename(&rows, rows.shuffled(using: &random))
    },
    Fault(testDescription: "names off by one row", check: "weeks-inconsistent") { rows in
      rename(&rows, Array(rows.dropFirst() + rows.prefix(1)))
    },
    Fault(testDescription: "all columns one to the left", check: "peak-inconsistent") { rows in
      for index in rows.indices {
        (rows[index].previous, rows[index].peak, rows[index].editions) = (
          rows[index].peak, rows[index].editions, rows[index].previous
        )
      }
    },
    Fault(testDescription: "another chart", check: "wrong-chart") { rows in
      for index in rows.indices { rows[index].title = "Other \(index)" }
    },
    Fault(testDescription: "UTF-8 read as Windows-1252", check: "encoding") { rows in
      for index in rows.indices.prefix(8) { rows[index].title += " cafÃ©" }
    },
    Fault(testDescription: "code written into two rows", check: "code") { rows in
      rows[0].title = "{{7*7}} ${7*7}"
      rows[1].artist = "Somebody \u{202E}gpj.exe"
    },
    Fault(testDescription: "title and artist exchanged", check: "columns-swapped") { rows in
      for index in rows.indices { (rows[index].title, rows[index].artist) = (rows[index].artist, rows[index].title) }
    },
    Fault(testDescription: "no artists", check: "columns-missing") { rows in
      for index in rows.indices { rows[index].artist = "" }
    },
    Fault(testDescription: "the first half twice", check: "duplicate-rows") { rows in
      rows = Array(rows.prefix(20) + rows.prefix(20))
    },
    Fault(testDescription: "a missing rank", check: "ranks-not-contiguous") { $0.remove(at: 10) },
  ]

  static let columnFaults = [
    Fault(testDescription: "peak", check: "peak-inconsistent") { rows in
      for index in rows.indices { rows[index].peak = 0 }
    },
    Fault(testDescription: "previous", check: "columns-missing") { rows in
      for index in rows.indices { rows[index].previous = nil }
    },
    Fault(testDescription: "editions", check: "weeks-inconsistent") { rows in
      for index in rows.indices { rows[index].editions = (rows[index].editions ?? 0) + 1 }
    },
  ]

  private static func rename(_ rows: inout [ChartEntry], _ names: [ChartEntry]) {
    for index in rows.indices { (rows[index].title, rows[index].artist) = (names[index].title, names[index].artist) }
  }

  @Test("An honest chart is believed, week after week", arguments: 1...10)
  func honest(seed: UInt64) {
    let invented = InventedChart(editions: 40, seed: seed)
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    for edition in invented.editions {
      let (verdict, kept) = keeper.receive(edition, isDated: true)
      #expect(verdict == ChartVerdict(kind: .good))
      #expect(kept.disagreements.isEmpty)
    }
  }

  @Test(
    "A fault of the rows goes to quarantine, again and again, and the first good edition after it is found",
    arguments: wholeFaults)
  func wholeFault(fault: Fault) {
    let invented = InventedChart(editions: 16)
    var keeper = invented.keeper(after: 6)
    for index in 6..<11 {
      let (verdict, _) = keeper.receive(invented.edition(index, fault.change), isDated: true)
      #expect(verdict.kind == .suspect)
      if index == 6 { #expect(verdict.suspicions.map(\.check).contains(fault.check)) }
    }
    #expect(keeper.history.last == invented.editions[5].edition)
    // After shuffled rows the first good edition has nobody to continue; the one after it confirms it.
    let verdicts = (11..<14).map { keeper.receive(invented.editions[$0], isDated: true).verdict.kind }
    #expect(verdicts.dropFirst().allSatisfy { $0 == .good })
  }

  @Test("A column that fails is dropped and computed; the rows stay", arguments: columnFaults)
  func columnFault(fault: Fault) throws {
    let invented = InventedChart(editions: 16)
    var keeper = invented.keeper(after: 6)
    for index in 6..<12 {
      let (verdict, kept) = keeper.receive(invented.edition(index, fault.change), isDated: true)
      #expect(verdict.kind == .good)
      #expect(verdict.dropped.map(\.rawValue) == [fault.testDescription])
      #expect(verdict.suspicions.map(\.check) == [fault.check])
      #expect(kept.computed == [fault.testDescription])
      let truth = invented.editions[index].entries
      #expect(kept.entries.map(\.previous) == truth.map(\.previous))
      #expect(kept.entries.map(\.peak) == truth.map(\.peak))
      #expect(kept.entries.map(\.editions) == truth.map(\.editions))
    }
  }

  @Test("Two columns that only our record contradicts mean that the rows are wrong")
  func twoColumns() {
    let invented = InventedChart(editions: 8)
    var keeper = invented.keeper(after: 6)
    let odd = invented.edition(6) { rows in
      for index in rows.indices where rows[index].previous != nil {
        rows[index].previous = (rows[index].previous ?? 0) % 40 + 1
        rows[index].editions = (rows[index].editions ?? 0) + 5
      }
    }
    #expect(keeper.receive(odd, isDated: true).verdict.kind == .suspect)
  }

  @Test("Garbage on the very first run is noticed")
  func firstRun() {
    let invented = InventedChart(editions: 10)
    for fault in Self.wholeFaults.filter({ ["rows-missing", "encoding", "duplicate-rows"].contains($0.check) }) {
      var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
      #expect(keeper.receive(invented.edition(9, fault.change), isDated: true).verdict.kind == .suspect)
    }
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    let zeroPeaks = invented.edition(9) { rows in for index in rows.indices { rows[index].peak = 0 } }
    #expect(keeper.receive(zeroPeaks, isDated: true).verdict.dropped == [.peak])
    let shifted = invented.edition(9, Self.wholeFaults[4].change)
    var other = ChartKeeper(chart: invented.chart, history: ChartHistory())
    #expect(other.receive(shifted, isDated: true).verdict.kind == .suspect)
    let next = invented.edition(8) { rows in
      for index in rows.indices { (rows[index].previous, rows[index].peak) = (rows[index].peak, 0) }
    }
    var third = ChartKeeper(chart: invented.chart, history: ChartHistory())
    #expect(third.receive(next, isDated: true).verdict.kind == .suspect)
    let after = invented.edition(9) { rows in
      for index in rows.indices { (rows[index].previous, rows[index].peak) = (rows[index].peak, 0) }
    }
    #expect(third.receive(after, isDated: true).verdict.dropped == [.previous, .peak], "sound counts confirm the rows")
  }

  @Test("The same edition again is a duplicate, its rows under a new date are stale")
  func repeats() {
    let invented = InventedChart(editions: 8)
    var keeper = invented.keeper(after: 6)
    #expect(keeper.receive(invented.editions[5], isDated: true).verdict.kind == .duplicate)
    let again = InventedChart.edition(invented.editions[5].entries, invented.editions[6].edition)
    let verdict = keeper.receive(again, isDated: true).verdict
    #expect(verdict.kind == .suspect && verdict.suspicions.map(\.check).contains("stale"))
    let old = InventedChart.edition(invented.editions[2].entries, invented.editions[6].edition)
    #expect(keeper.receive(old, isDated: true).verdict.suspicions.map(\.check).contains("stale"))
    #expect(keeper.receive(invented.editions[3], isDated: true).verdict.kind == .duplicate)
    #expect(keeper.receive(invented.editions[6], isDated: true).verdict.kind == .good)
  }

  @Test("An older edition that we do not hold is not taken for a new one")
  func late() {
    let invented = InventedChart(editions: 8)
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    _ = keeper.receive(invented.editions[5], isDated: true)
    #expect(keeper.receive(invented.editions[3], isDated: true).verdict.suspicions.map(\.check).contains("stale"))
    #expect(keeper.history.count == 1)
  }

  @Test("An edition in which nobody moved is believed when every count has grown, and not when the page is merely late")
  func frozen() throws {
    let invented = InventedChart(editions: 6)
    var keeper = invented.keeper(after: 6)
    let last = try #require(invented.editions.last)
    let late = InventedChart.edition(last.entries, last.edition.adding(7))
    #expect(keeper.receive(late, isDated: true).verdict.suspicions.map(\.check).contains("stale"))
    let frozen = last.entries.map { row in
      ChartEntry(
        rank: row.rank, title: row.title, artist: row.artist, previous: row.rank, peak: row.peak,
        editions: (row.editions ?? 0) + 1)
    }
    let (verdict, kept) = keeper.receive(InventedChart.edition(frozen, last.edition.adding(7)), isDated: true)
    #expect(verdict.kind == .good, "\(verdict)")
    #expect(kept.entries.allSatisfy { $0.status == .same } && kept.dropouts.isEmpty)
  }

  @Test("A repeat says what is wrong with the page by now, and stores nothing")
  func repeatWithFault() {
    let invented = InventedChart(editions: 6)
    var keeper = invented.keeper(after: 6)
    let broken = invented.edition(5) { rows in for index in rows.indices { rows[index].peak = 0 } }
    let (verdict, _) = keeper.receive(broken, isDated: true)
    #expect(verdict.kind == .duplicate)
    #expect(verdict.suspicions.map(\.check) == ["duplicate-edition", "peak-inconsistent"])
  }

  @Test(
    "A source without a date may stand still for a day, not for two",
    arguments: [(1, ChartVerdict.Kind.duplicate), (2, .suspect)])
  func undated(days: Int, expected: ChartVerdict.Kind) {
    let invented = InventedChart(editions: 4, cadence: .daily)
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    for edition in invented.editions { _ = keeper.receive(edition, isDated: false) }
    let later = invented.editions[3].edition.adding(days)
    let same = InventedChart.edition(invented.editions[3].entries, later, fetched: later)
    #expect(keeper.receive(same, isDated: false).verdict.kind == expected)
  }

  @Test("A date on the wrong weekday is named")
  func weekday() {
    let invented = InventedChart(editions: 3)
    var keeper = invented.keeper(after: 2)
    let odd = InventedChart.edition(invented.editions[2].entries, invented.editions[2].edition.adding(1))
    #expect(keeper.receive(odd, isDated: true).verdict.suspicions.map(\.check) == ["date-irregular"])
  }

  @Test("The rows of another chart are recognised by their fingerprint")
  func otherChart() {
    let invented = InventedChart(editions: 3)
    let other = InventedChart(editions: 3, seed: 9)
    var keeper = invented.keeper(after: 2)
    let swapped = InventedChart.edition(other.editions[2].entries, invented.editions[2].edition)
    let verdict = keeper.receive(swapped, isDated: true, others: [("Other", ChartHistory(other.editions))]).verdict
    #expect(verdict.suspicions.contains { $0.evidence.contains("the rows of Other") })
  }

  @Test("Missed editions raise no alarm", arguments: 1...5)
  func gaps(seed: UInt64) {
    let invented = InventedChart(editions: 40, seed: seed)
    var random = SeededRandom(seed: seed)
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    for edition in invented.editions where Double.random(in: 0...1, using: &random) > 0.4 {
      #expect(keeper.receive(edition, isDated: true).verdict == ChartVerdict(kind: .good))
    }
  }

  @Test("A source that prints ranks alone is believed, and a week after an outage too")
  func ranksOnly() {
    let invented = InventedChart(editions: 30, seed: 3)
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    for index in [0, 1, 2, 3, 9, 10, 11] {
      let bare = invented.edition(index) { rows in
        rows = rows.map { ChartEntry(rank: $0.rank, title: $0.title, artist: $0.artist) }
      }
      #expect(keeper.receive(bare, isDated: true).verdict.kind == .good)
    }
  }

  @Test(
    "Broken text is told from honest text",
    arguments: [
      ("Déjà Vu", false), ("SÃO PAULO", false), ("???", false), ("What??", false), ("DÃ©jÃ  Vu", true),
      ("Donâ€™t", true),
      ("caf\u{FFFD}", true), ("???? ?? ???? a", true), ("Rock &amp; Roll", true), ("<script>x", true), ("사랑", false),
    ])
  func text(text: String, isBroken: Bool) {
    let invented = InventedChart(editions: 1)
    var keeper = ChartKeeper(chart: invented.chart, history: ChartHistory())
    let edition = invented.edition(0) { rows in
      for index in rows.indices.prefix(3) { rows[index].title = text }
    }
    let checks = keeper.receive(edition, isDated: true).verdict.suspicions.map(\.check)
    #expect(checks.contains("encoding") == isBroken)
  }
}
