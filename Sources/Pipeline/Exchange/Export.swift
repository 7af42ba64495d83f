import Archive
public import Records
import Site

/// `pulse export`: what readers take away.
public enum Export {
  /// An edition as CSV; the newest one when no day is given.
  public static func csv(site: String, chart: String, day: Day?) throws -> [UInt8] {
    let archive = ContentArchive(root: site + "/content")
    let edition = try day.map { try archive.edition(of: chart, on: $0) } ?? archive.latestEdition(of: chart)
    guard let edition else {
      let known = try archive.chartsOnDisk().joined(separator: ", ")
      let what = day.map { "no edition of \($0) of the chart '\(chart)'" } ?? "no edition of a chart '\(chart)'"
      throw PipelineError("there is \(what); there are editions of: \(known).")
    }
    return ChartTable.bytes(edition)
  }

  /// The feeds that a site reads, as OPML.
  public static func opml(site: String) throws -> [UInt8] {
    OPMLFile.sources(of: try Configuration.load(siteFolder: site))
  }
}
