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

  /// Prints everything that it finds, a line each; true when nothing is broken.
  public func execute(out: (String) -> Void) throws -> Bool {
    let problems = Configuration.problems(siteFolder: site)
    guard problems.isEmpty else {
      for problem in problems { out(problem) }
      out("configuration: \(problems.count == 1 ? "1 mistake" : "\(problems.count) mistakes"), to be put right first")
      for problem in Environment(site: site).problems { out(problem) }
      _ = templates(nil, out: out)
      _ = content(out: out)
      return false
    }
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
    for line in operation(configuration, now: clock.now()) { out(line) }
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

  /// Without a configuration the site's own templates alone, as a theme is named by it.
  private func templates(_ configuration: SiteConfiguration?, out: (String) -> Void) -> Bool {
    var sources: [TemplateSource] = []
    do throws(PipelineError) {
      if let configuration {
        sources = try SiteBuild(site: site).templates(configuration)
      } else {
        sources = try SiteBuild.templates(in: site + "/Templates")
      }
    } catch {
      if configuration != nil { out("templates: \(error)") }
      return false
    }
    let errors = Self.errors(in: sources)
    for error in errors { out("templates: \(error)") }
    if errors.isEmpty { out("templates: \(Set(sources.map(\.name)).count), all sound") }
    return errors.isEmpty
  }

  /// The first mistake of each template. A broken one is taken for empty to find those of the others, so what they miss in
  /// it is no mistake of theirs.
  private static func errors(in sources: [TemplateSource]) -> [TemplateError] {
    var sources = sources
    var found: [TemplateError] = []
    while true {
      do throws(TemplateError) {
        _ = try TemplateLibrary(sources: sources)
        return found
      } catch {
        let broken = Set(found.map(\.file))
        guard !broken.contains(error.file), let place = sources.firstIndex(where: { $0.file == error.file }) else {
          return found.isEmpty ? [error] : found
        }
        let isConsequence = sources.contains { broken.contains($0.file) && error.message.contains("'\($0.name)'") }
        if isConsequence { return found }
        found.append(error)
        sources[place] = TemplateSource(name: sources[place].name, file: error.file, text: "")
      }
    }
  }

  private func content(out: (String) -> Void) -> Bool {
    let findings = ContentArchive(root: site + "/content").verify()
    for finding in findings { out(finding.description) }
    let damage = findings.count { $0.isDamage }
    out(damage == 0 ? "content: sound" : "content: damaged in \(damage) \(damage == 1 ? "place" : "places")")
    return damage == 0
  }
}
