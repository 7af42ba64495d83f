import Records
import Templating

/// The values of a track's (or artist's) standing on one chart.
enum RunRow {
  /// A row of the table "Chart by chart".
  ///
  /// - Parameter album: whose run it is; empty where the page says it.
  static func value(_ run: ChartRun, album: String = "", _ content: SiteContent) -> Value {
    let last = run.last.map { run.day($0) }
    return [
      "album": album.isEmpty ? nil : .string(album), "chart": .string(run.shelf.chart.title),
      "href": .string(content.frame.base + run.shelf.path),
      "current": .bool(run.isCurrent), "rank": .int(run.last?.rank ?? 0), "move": Movement.value(run.entry),
      "left": last.map { ["iso": .string($0.description), "text": .string(DateText.short($0, in: content.today))] }
        ?? nil,
      "peak": run.peak.map { .int($0) } ?? "–", "editions": .int(run.editions), "streak": .int(run.streak),
      "units": .string(run.editions == 1 ? run.shelf.unit : run.shelf.unit + "s"), "entered": entered(run),
      "origin": .string(run.origin),
      "spark": Sparkline.value(run.slots),
    ]
  }

  /// A big number: where it stands now.
  static func now(_ run: ChartRun) -> Value {
    [
      "rank": .int(run.last?.rank ?? 0), "move": Movement.value(run.entry),
      "chart": .string(run.shelf.chart.title), "note": .string("\(run.shelf.unit) \(run.editions)"),
    ]
  }

  private static let opening = Array(" <b>".utf8)
  private static let closing = Array("</b>, ".utf8)

  /// All positions in words, newest first, at most a year of them.
  static func positions(_ run: ChartRun) -> Value {
    let shown = run.points.suffix(370).reversed()
    let newest = run.last.map { run.day($0).civil.year }
    // Markup, because a track's page may name thousands and a value for each would take most of its time.
    var list: [UInt8] = []
    list.reserveCapacity(shown.count * 26)
    var dates = NearDates()
    for point in shown {
      DateText.put(short: dates.date(of: run.day(point)), in: newest, into: &list)
      list += Self.opening
      list.append(decimal: point.rank)
      list += Self.closing
    }
    let all = run.points.count > shown.count ? "The last" : "All"
    let doubled =
      run.isDoubled ? ", the better one where two releases of it stood there; the chart counts each for itself" : ""
    return [
      "summary": .string("\(all) \(Words.count(shown.count, "position")) on \(run.shelf.chart.title)\(doubled)"),
      "items": .html(String(decoding: list, as: UTF8.self)),
    ]
  }

  private static func entered(_ run: ChartRun) -> Value {
    guard let first = run.points.first, run.isFirstKnown else { return nil }
    let day = run.day(first)
    return [
      "rank": .int(first.rank), "iso": .string(day.description), "text": .string(DateText.short(day, in: nil)),
    ]
  }
}
