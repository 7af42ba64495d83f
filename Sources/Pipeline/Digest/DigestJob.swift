import Archive
import Digests
import LanguageModels
import Records
import Transport

/// The digests and summaries of one run: today's digest, yesterday's last version, and what items lack.
struct DigestJob: Sendable {
  let archive: ContentArchive
  let configuration: SiteConfiguration
  let setup: ModelSetup
  let switches: Switches
  /// Nil for a run without models.
  let governor: Governor?
  let now: Instant

  /// What a job did.
  struct Report: Sendable {
    /// A line for each digest and for the summaries.
    var lines: [String] = []
    /// What a person should look at.
    var problems: [String] = []
    /// What is no fault, but good to know.
    var notices: [String] = []
    /// Nano-USD.
    var cost = 0

    init(lines: [String] = [], setup: ModelSetup? = nil) {
      self.lines = lines
      problems = setup?.warnings ?? []
      notices = setup?.notices ?? []
    }
  }

  /// Yesterday's last version, today's digest, summaries: in the order of their worth, so that a cap cuts the last.
  func run() async throws -> Report {
    guard switches.isDigestEnabled else {
      return Report(lines: ["digest: off by INDUSTRY_PULSE_DIGEST_ENABLED"])
    }
    var report = Report(setup: setup)
    let today = SiteDay(zone: configuration.site.timeZone).day(of: now)
    for day in [today.adding(-2), today.adding(-1)] where try isOpen(day) {
      try await write(day, isFinal: true, into: &report)
    }
    if try reader.items(on: today).isEmpty, try archive.digest(on: today) == nil {
      // Nothing is known of the day yet: an empty page would push the newest digest from the dashboard.
      report.lines.append("digest \(today): no item yet, so that the newest digest stands")
    } else {
      try await write(today, isFinal: false, into: &report)
    }
    if configuration.models.summaries { try await summarise(today, into: &report) }
    await finish(&report)
    return report
  }

  /// One day's digest, written anew even if it was final.
  func rewrite(_ day: Day) async throws -> Report {
    var report = Report(setup: setup)
    let today = SiteDay(zone: configuration.site.timeZone).day(of: now)
    try await write(day, isFinal: day < today, isForced: true, into: &report)
    await finish(&report)
    return report
  }

  /// What a day's digest would cost; today's by default.
  func preview(_ day: Day?) async throws -> DigestPreview {
    let today = SiteDay(zone: configuration.site.timeZone).day(of: now)
    let input = try reader.input(for: day ?? today, isFinal: (day ?? today) < today)
    return await writer.preview(input)
  }

  private var reader: DigestReader { DigestReader(archive: archive, configuration: configuration) }

  private var writer: DigestWriter {
    DigestWriter(
      governor: governor, models: setup.models, unusable: setup.unusable,
      cap: switches.digestCap ?? configuration.models.digestCap)
  }

  /// A past day whose digest is not final, or is missing though there was news.
  private func isOpen(_ day: Day) throws -> Bool {
    if let digest = try archive.digest(on: day) { return !digest.final }
    return try !reader.items(on: day).isEmpty
  }

  private func write(_ day: Day, isFinal: Bool, isForced: Bool = false, into report: inout Report) async throws {
    let input = try reader.input(for: day, isFinal: isFinal)
    let result = await writer.write(input, now: now, isForced: isForced)
    let outcome = try archive.write(result.digest)
    report.lines.append(Self.line(result, isChanged: outcome == .written))
    report.lines += result.attempts.map { "  \($0)" }
    // That no model is set up, or none to be asked, has been said.
    if result.isRewritten, result.digest.origin.provider == "extract", governor != nil, !setup.models.isEmpty {
      report.problems.append(
        "no language model wrote the digest of \(day), which is made of the sources' own sentences: \(result.attempts.joined(separator: "; "))"
      )
    }
  }

  private func summarise(_ day: Day, into report: inout Report) async throws {
    let writer = SummaryWriter(governor: governor, models: setup.models, cap: configuration.models.summaryCap)
    let names = Dictionary(configuration.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let items = try reader.items(on: day).sorted { left, right in
      let (first, second) = (Self.weight(left), Self.weight(right))
      return first == second ? (left.published, left.id) < (right.published, right.id) : first > second
    }
    let summaries = await writer.write(items, sources: names, day: day)
    let byID = Dictionary(summaries.findings.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    let changed = items.compactMap { item -> NewsItem? in
      guard let finding = byID[item.id] else { return nil }
      var item = item
      item.summary = finding.summary
      return item
    }
    if !changed.isEmpty { _ = try archive.store(news: changed) }
    if !summaries.findings.isEmpty || !summaries.notes.isEmpty {
      report.lines.append("summaries: \(summaries.passed) by a model, \(changed.count - summaries.passed) extracts")
      report.lines += summaries.notes.map { "  \($0)" }
    }
  }

  private func finish(_ report: inout Report) async {
    report.cost = await governor?.spentInRun ?? 0
    if let spent = await governor?.spentInMonth, spent > 0 {
      let cap = Money.text(configuration.models.monthCap)
      report.lines.append(
        "language models: \(Money.text(report.cost)) in this run, \(Money.text(spent)) of \(cap) in this month")
    }
    if let stopped = await governor?.stopped { report.problems.append(stopped) }
    // Answers serve repeated runs of their own day; those of older days are of no use to anybody.
    for age in 2...9 { _ = try? archive.delete(.answers(now.day.adding(-age))) }
  }

  private static func weight(_ item: NewsItem) -> Int {
    Tier.allCases.map { item.impact[$0].value }.max() ?? 0
  }

  /// `digest 2026-11-22: by anthropic/claude-haiku-5-5, $0.0031; 12 statements passed, 1 replaced, 0 dropped`.
  private static func line(_ result: DigestResult, isChanged: Bool) -> String {
    let digest = result.digest
    let origin = digest.origin
    let name = "digest \(digest.date)\(digest.final ? " (final)" : "")"
    guard result.isRewritten else { return "\(name): stands\(isChanged ? ", its numbers are new" : "")" }
    let author = origin.provider == "extract" ? "extraction" : "\(origin.provider)/\(origin.model)"
    return
      "\(name): by \(author), \(Money.text(origin.cost)); \(origin.passed) statements passed, \(origin.replaced) replaced, \(origin.dropped) dropped"
  }
}
