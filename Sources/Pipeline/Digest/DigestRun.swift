import Archive
import Digests
import LanguageModels
public import Records

/// `pulse digest`: the digest stage alone, over one site.
public struct DigestRun: Sendable {
  private let site: String
  private let clock: Clock
  private let isOffline: Bool

  /// A run over the site in a folder; `isOffline` asks no model.
  public init(site: String, clock: Clock, isOffline: Bool = false) {
    self.site = site
    self.clock = clock
    self.isOffline = isOffline
  }

  /// Writes today's digest, yesterday's last version and summaries; a given day alone is written anew.
  ///
  /// Results go to `out`, problems to `problem`; true when there was none.
  public func execute(
    date: Day?, out: (String) -> Void, problem: (String) -> Void
  ) async throws -> Bool {
    let configuration = try Configuration.load(siteFolder: site)
    let environment = Environment(site: site)
    let archive = ContentArchive(root: site + "/content")
    let lock = try archive.lock(now: clock.now())
    defer { lock.release() }
    let job = try job(archive, configuration, environment)
    let report = if let date { try await job.rewrite(date) } else { try await job.run() }
    for line in report.lines { out(line) }
    let problems = environment.problems + report.problems + report.notices
    for sentence in problems { problem(sentence) }
    return problems.isEmpty
  }

  /// Prints the prompt, the bound and the likely cost for each model; asks nobody and changes nothing.
  public func preview(date: Day?, out: (String) -> Void) async throws {
    let configuration = try Configuration.load(siteFolder: site)
    let job = try job(ContentArchive(root: site + "/content"), configuration, Environment(site: site))
    let preview = try await job.preview(date)
    out("stories: \(preview.stories); items in the prompt: \(preview.items)")
    for offer in preview.offers { out(Self.line(offer)) }
    for sentence in preview.unusable { out(sentence) }
    out("-- rules\n\(preview.system)")
    out("-- material\n\(preview.user)")
  }

  private func job(
    _ archive: ContentArchive, _ configuration: SiteConfiguration, _ environment: Environment
  ) throws -> DigestJob {
    try DigestJob.live(
      site: site, archive: archive, configuration: configuration, environment: environment, clock: clock,
      isOffline: isOffline)
  }

  private static func line(_ offer: DigestPreview.Offer) -> String {
    let bound = offer.quote.bound.map(Money.text) ?? "beyond measure"
    let expected = offer.quote.expected.map(Money.text) ?? "beyond measure"
    let sent = offer.quote.refusal.map { "would not be sent: \($0)" } ?? "would be sent"
    return "\(offer.model): \(offer.quote.bytes) bytes, at most \(bound), likely \(expected); \(sent)"
  }
}
