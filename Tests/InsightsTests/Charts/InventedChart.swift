import Insights
import Records
import TestSupport

/// A chart that lives: songs enter, climb, fall and return, and the publisher's columns are right.
struct InventedChart {
  let chart: ChartConfiguration
  private(set) var editions: [ChartEdition] = []

  static let start = Day(number: 20_000 - Day(number: 20_000).weekday + 6)

  init(editions count: Int, size: Int = 40, seed: UInt64 = 1, cadence: ChartConfiguration.Cadence = .weekly) {
    chart = ChartConfiguration(
      id: "invented", title: "Invented", platform: "invented", region: "us", cadence: cadence,
      weekday: cadence == .weekly ? Self.start.weekday : nil, size: size, code: "INV", providers: [])
    var random = SeededRandom(seed: seed)
    var strengths: [Int: Double] = [:]
    var state: [Int: (last: Int, rank: Int, peak: Int, count: Int)] = [:]
    for index in 0..<count {
      for song in (index * 4)..<(index * 4 + size + 20) where strengths[song] == nil {
        strengths[song] = Double.random(in: 0...1, using: &random)
      }
      for song in strengths.keys.sorted() {
        strengths[song, default: 0] += Double.random(in: -0.06...0.05, using: &random)
      }
      let order = strengths.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(size).map(\.key)
      var rows: [ChartEntry] = []
      for (place, song) in order.enumerated() {
        let rank = place + 1
        let past = state[song]
        let now = (last: index, rank: rank, peak: min(past?.peak ?? rank, rank), count: (past?.count ?? 0) + 1)
        rows.append(
          ChartEntry(
            rank: rank, title: "Song \(song)", artist: "Singer \(song % 31)",
            previous: past?.last == index - 1 ? past?.rank : nil, peak: now.peak, editions: now.count))
        state[song] = now
      }
      editions.append(Self.edition(rows, Self.start.adding(index * cadence.days)))
    }
  }

  /// An edition of those rows under a date.
  static func edition(_ rows: [ChartEntry], _ day: Day, fetched: Day? = nil) -> ChartEdition {
    ChartEdition(
      chart: "invented", platform: "invented", edition: day, fetched: Instant(fetched ?? day),
      url: "https://chart.example/",
      provider: "test", contentHash: ChartFingerprint.hash(rows), entries: rows)
  }

  /// Other rows under the date of an edition.
  func edition(_ index: Int, _ change: (inout [ChartEntry]) -> Void) -> ChartEdition {
    var rows = editions[index].entries
    change(&rows)
    return Self.edition(rows, editions[index].edition)
  }

  /// A keeper that has believed the first editions.
  func keeper(after count: Int) -> ChartKeeper {
    var keeper = ChartKeeper(chart: chart, history: ChartHistory())
    for edition in editions.prefix(count) { _ = keeper.receive(edition, isDated: true) }
    return keeper
  }
}
