import Archive
import Insights
import Records

/// The numbers beside a digest: our own arithmetic over what is stored, never a model's.
struct DayNumbers {
  let archive: ContentArchive
  let configuration: SiteConfiguration

  /// Charts of which facts are given.
  private static let chartLimit = 3
  /// Starting trends that are named.
  private static let trendLimit = 3

  /// The facts of a day with so many stories.
  func numbers(on day: Day, items: [NewsItem], stories: Int) throws -> [Digest.Number] {
    var numbers: [Digest.Number] = []
    if !items.isEmpty {
      let sources = Set(items.map(\.source)).count
      numbers.append(.init(label: "Stories", value: "\(stories)", path: "/news/\(day)/"))
      numbers.append(.init(label: "Sources that published", value: "\(sources)", path: "/sources/"))
    }
    numbers += try startingTrends(on: day)
    var charts = 0
    for chart in configuration.charts where chart.enabled && charts < Self.chartLimit {
      guard let edition = try readable(chart, on: day) else { continue }
      numbers += Self.facts(ChartHighlights(edition), chart, edition)
      charts += 1
    }
    return numbers
  }

  /// The strongest trends that start on this day, in one line.
  private func startingTrends(on day: Day) throws -> [Digest.Number] {
    let trends = try archive.trends(on: day)?.trends ?? []
    let labels = trends.filter { $0.firstSeen == day }.prefix(Self.trendLimit).map(\.label)
    guard !labels.isEmpty else { return [] }
    return [.init(label: "New trends", value: labels.joined(separator: ", "), path: "/trends/")]
  }

  /// As ``current(_:on:)``; nil also for a chart with a file that cannot be read, which the build names and leaves out, and for
  /// which no digest should wait.
  private func readable(_ chart: ChartConfiguration, on day: Day) throws -> ChartEdition? {
    do {
      return try current(chart, on: day)
    } catch let error as ArchiveError where error.kind == .content {
      return nil
    }
  }

  /// The edition that was the newest one on a day; nil when that was long ago.
  ///
  /// Weekly charts are dated ahead, up to eleven days: what counts is that it had been fetched.
  private func current(_ chart: ChartConfiguration, on day: Day) throws -> ChartEdition? {
    let days = try archive.editions(of: chart.id, since: day.adding(-13)).filter { $0 < day.adding(12) }
    for date in days.reversed() {
      guard let edition = try archive.edition(of: chart.id, on: date), edition.fetched.day <= day else { continue }
      return edition.edition.days(until: day) <= chart.cadence.days ? edition : nil
    }
    return nil
  }

  private static func facts(
    _ highlights: ChartHighlights, _ chart: ChartConfiguration, _ edition: ChartEdition
  ) -> [Digest.Number] {
    let path = "/charts/\(chart.id)/\(edition.edition)/"
    var facts = [Digest.Number(label: "New entries, \(chart.title)", value: "\(highlights.debuts.count)", path: path)]
    if let debut = highlights.hotShotDebut {
      facts.append(.init(label: "Best new entry, \(chart.title)", value: "#\(debut.rank) \(name(debut))", path: path))
    }
    if let gainer = highlights.greatestGainer, let previous = gainer.previous {
      let value = "\(name(gainer)): \(previous) to \(gainer.rank)"
      facts.append(.init(label: "Greatest gainer, \(chart.title)", value: value, path: path))
    }
    return facts
  }

  private static func name(_ entry: ChartEntry) -> String {
    entry.title.isEmpty ? entry.artist : "\(entry.title), \(entry.artist)"
  }
}
