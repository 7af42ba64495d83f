import Foundation
import Records
import Templating

extension RunOptions {
  /// Throws a sentence for ids that the site does not have, for a day since which there is nothing to fetch, and for a report
  /// that no file can be made of: after the run it would be too late.
  func check(_ configuration: SiteConfiguration, today: Day) throws(UsageError) {
    if let report, report != "-" { try Self.check(report: report) }
    let known = configuration.sources.map(\.id) + configuration.charts.map(\.id)
    for id in only where !known.contains(id) {
      throw UsageError(
        "content/pulse.yml has no source or chart '\(id)'\(SpellingHint.ending(for: id, among: known))")
    }
    guard let since else { return }
    guard since <= today else {
      throw UsageError("--since \(since) is in the future, for today is \(today); name a day that has passed")
    }
    let dated = configuration.charts.filter { $0.enabled && $0.providers.first?.datedURL != nil }.map(\.id)
    guard dated.contains(where: { only.isEmpty || only.contains($0) }) else {
      let have = dated.isEmpty ? "no chart of the site has" : "these have: \(dated.joined(separator: ", "))"
      throw UsageError(
        "--since \(since) has nothing to fetch: no chart that was asked for has dated pages (datedURL in content/pulse.yml); \(have)"
      )
    }
  }

  private static func check(report path: String) throws(UsageError) {
    func isFolder(_ path: String) -> Bool {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
    guard !isFolder(path) else { throw UsageError("--report \(path) is a folder; name a file in it") }
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    guard isFolder(folder) else {
      throw UsageError("--report \(path) lies in a folder that there is not; make \(folder) first")
    }
  }
}
