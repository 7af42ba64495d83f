import Insights
import Records

/// A move on a chart in the week after something was reported: near in time, and shown as nothing more than that.
struct MoveAfter: Sendable {
  /// Days in which a move counts as near.
  static let days = 7
  /// Moves below this size (2 to 1 is .15, 50 to 46 .08) are an ordinary week.
  private static let least = 0.15

  let shelf: ChartShelf
  /// The rank in the last edition up to the report. Where it was not among the printed ranks then, the one from which it rose
  /// into them, as far as the publisher tells it; nil when it was not on the chart.
  let from: Int?
  let to: Int
  /// The edition's day.
  let day: Day
  let size: Double

  /// A place on a chart.
  struct Place {
    let rank: Int
    /// The row within the edition.
    let row: Int
  }

  /// Where the editions stand that the moves after a day are read from. Some publishers date ahead, by up to one edition.
  static func editions(of shelf: ChartShelf, around day: Day) -> Range<Int> {
    let cadence = shelf.chart.cadence.days
    return shelf.editions.places(from: day.adding(-2 * cadence), through: day.adding(days + cadence))
  }

  /// The move of whatever `place` looks up in an edition, from the last edition that was out on a day to the last one that came
  /// out in the week after it. Nil where either is missing or little moved.
  init?(on shelf: ChartShelf, after day: Day, place: (_ edition: Int) -> Place?) {
    let editions = Self.editions(of: shelf, around: day)
    let week = editions.lazy.filter { (1...Self.days).contains(day.days(until: shelf.daysOut[$0])) }
    guard let before = editions.last(where: { shelf.daysOut[$0] <= day }),
      let later = week.last(where: { place($0) != nil }), let to = place(later)?.rank
    else { return nil }
    // The rank before as the first edition of the week tells it.
    func told() -> Int? {
      for edition in week {
        if let place = place(edition) { return shelf.editions.entries[edition].rollup.details(at: place.row).previous }
      }
      return nil
    }
    let from = place(before)?.rank ?? told()
    let size = Movers.score(from: from ?? shelf.chart.size * 3 / 2, to: to)
    guard abs(size) >= Self.least else { return nil }
    (self.shelf, self.from, self.to, self.day, self.size) = (shelf, from, to, shelf.days[later], abs(size))
  }

  /// The move of a track or an artist whose run is known.
  init?(in run: ChartRun, after day: Day) {
    let editions = Self.editions(of: run.shelf, around: day)
    let end = run.points.lastIndex { $0.edition < editions.upperBound }.map { $0 + 1 } ?? run.points.startIndex
    let near = run.points[..<end].reversed().prefix { $0.edition >= editions.lowerBound }
    guard !near.isEmpty else { return nil }
    self.init(on: run.shelf, after: day) { edition in
      near.first { $0.edition == edition }.map { Place(rank: $0.rank, row: $0.row) }
    }
  }

  /// "No. 12 to No. 5 on Mini Songs, 22 Nov"
  func text(in today: Day) -> String {
    let move = from.map { "No. \($0) to No. \(to) on" } ?? "in at No. \(to) on"
    return "\(move) \(shelf.chart.title), \(DateText.short(day, in: today))"
  }
}
