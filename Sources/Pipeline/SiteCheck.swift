import Archive
import Insights
import LanguageModels
import Records
import Templating

/// `pulse check`: looks at a site without changing it.
public struct SiteCheck: Sendable {
  let site: String
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
    let setup = ModelSetup(configuration.models, environment: environment, today: clock.now().day)
    for sentence in setup.warnings + setup.notices { out("warning: \(sentence)") }
    spending(configuration.models, out: out)
    let areTemplatesSound = templates(configuration, out: out)
    return content(out: out) && areTemplatesSound
  }

  /// Makes the cheapest possible call to each configured model, under the caps; true when all of them answer.
  public func executeOnline(out: (String) -> Void) async throws -> Bool {
    let configuration = try Configuration.load(siteFolder: site)
    let archive = ContentArchive(root: site + "/content")
    let lock = try archive.lock(now: clock.now())
    defer { lock.release() }
    let now = clock.now()
    let setup = ModelSetup(configuration.models, environment: Environment(site: site), today: now.day)
    let governor = Governor.live(
      site: site, archive: archive, configuration: configuration, setup: setup, clock: clock, coolDowns: [:])
    let probe = ModelProbe(setup: setup, governor: governor, cap: configuration.models.summaryCap, now: now)
    let findings = await probe.findings()
    for finding in findings { out(finding.line) }
    var state = try archive.state()
    for account in findings.compactMap(\.account) { state.providers[account] = nil }
    if state != (try archive.state()) { _ = try archive.write(state) }
    return findings.allSatisfy { $0.account != nil }
  }

  /// What language models cost in this month and the two before.
  private func spending(_ models: SiteConfiguration.Models, out: (String) -> Void) {
    let archive = ContentArchive(root: site + "/content")
    var day = clock.now().day
    for _ in 0..<3 {
      if let lines = (try? archive.lines(at: .ledger(day)))?.whole {
        let spending = MonthSpending(lines.compactMap { try? LedgerEvent(json: $0) })
        out(
          "spent in \(day.description.dropLast(3)): \(Money.text(spending.total)) of \(Money.text(models.monthCap)) (digests \(Money.text(spending.digests)), summaries \(Money.text(spending.summaries)))"
        )
      }
      day = day.adding(-day.civil.day)
    }
  }

  private func templates(_ configuration: SiteConfiguration, out: (String) -> Void) -> Bool {
    do {
      let library = try TemplateLibrary(sources: try SiteBuild(site: site).templates(configuration))
      out("templates: \(library.templates.count), all sound")
      return true
    } catch {
      out("templates: \(error)")
      return false
    }
  }

  private func content(out: (String) -> Void) -> Bool {
    let findings = ContentArchive(root: site + "/content").verify()
    for finding in findings { out(finding.description) }
    let damage = findings.count { $0.isDamage }
    out(damage == 0 ? "content: sound" : "content: \(damage) \(damage == 1 ? "file is" : "findings are") damage")
    return damage == 0
  }
}
