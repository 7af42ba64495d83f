import Archive
import Records
import Templating

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
    let environment = Environment(site: site)
    for line in environment.keyLines { out(line) }
    for problem in environment.problems { out(problem) }
    let areTemplatesSound = templates(out: out)
    return content(out: out) && areTemplatesSound
  }

  private func templates(out: (String) -> Void) -> Bool {
    do {
      let library = try TemplateLibrary(sources: try SiteBuild.templates(in: site + "/Templates"))
      out("templates: \(library.templates.count), all sound")
      return true
    } catch {
      out("templates: \(error)")
      return false
    }
  }

  private func content(out: (String) -> Void) -> Bool {
    let findings = Archive(root: site + "/content").verify()
    for finding in findings { out(finding.description) }
    let damage = findings.count { $0.isDamage }
    out(damage == 0 ? "content: sound" : "content: \(damage) \(damage == 1 ? "file is" : "findings are") damage")
    return damage == 0
  }
}
