import Archive
import Records

/// `pulse check`: looks at a site without changing it.
public struct SiteCheck: Sendable {
  private let site: String
  private let clock: Clock

  /// A check of the site in a folder.
  public init(site: String, clock: Clock) {
    self.site = site
    self.clock = clock
  }

  /// Prints what it finds, a line each; true when nothing is broken.
  ///
  /// Throws a sentence with file, line and column when the configuration cannot be read.
  public func execute(out: (String) -> Void) throws -> Bool {
    let configuration = try Configuration.load(siteFolder: site)
    let sources = configuration.sources.filter(\.enabled).count
    let charts = configuration.charts.filter(\.enabled).count
    out("configuration: \(sources) sources and \(charts) charts are on")
    return content(out: out)
  }

  private func content(out: (String) -> Void) -> Bool {
    let findings = Archive(root: site + "/content").verify()
    for finding in findings { out(finding.description) }
    let damage = findings.count { $0.isDamage }
    out(damage == 0 ? "content: sound" : "content: \(damage) \(damage == 1 ? "file is" : "findings are") damage")
    return damage == 0
  }
}
