import Archive
public import Records
import Site
import Templating

/// `pulse export`: what readers take away.
public enum Export {
  /// An edition as CSV; the newest one when no day is given.
  public static func csv(site: String, chart: String, day: Day?) throws -> [UInt8] {
    let archive = ContentArchive(root: site + "/content")
    let edition = try day.map { try archive.edition(of: chart, on: $0) } ?? archive.latestEdition(of: chart)
    guard let edition else { throw try missing(day, of: chart, archive) }
    return ChartTable.bytes(edition)
  }

  /// What there is instead of an edition.
  private static func missing(
    _ day: Day?, of chart: String, _ archive: ContentArchive
  ) throws(ArchiveError) -> UsageError {
    let known = try archive.chartsOnDisk()
    let days = known.contains(chart) ? try archive.editions(of: chart) : []
    guard let day, let first = days.first, let last = days.last,
      let nearest = days.min(by: { abs($0.days(until: day)) < abs($1.days(until: day)) })
    else {
      return UsageError("there is no edition of a chart '\(chart)'\(SpellingHint.ending(for: chart, among: known))")
    }
    return UsageError(
      "there is no edition of \(day) of '\(chart)'; there are \(days.count) from \(first) to \(last), the nearest is of \(nearest)."
    )
  }

  /// The feeds that a site reads, as OPML.
  public static func opml(site: String) throws -> [UInt8] {
    OPMLFile.sources(of: try Configuration.load(siteFolder: site))
  }
}
