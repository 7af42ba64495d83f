import Archive
import Foundation
import Logging
import Records
import Transport

/// One run of the pipeline over one site.
public struct PulseRun: Sendable {
  /// Which stages run.
  public enum Plan: Sendable {
    /// Everything.
    case run
    /// Fetching, checking, merging and analysing.
    case fetch
  }

  private let plan: Plan
  private let options: RunOptions
  private let clock: Clock
  private let variables: [String: String]
  private let progress: Progress

  /// A run; nothing happens before ``execute(out:)``.
  public init(
    plan: Plan, options: RunOptions, clock: Clock = .system,
    variables: [String: String]? = nil, progress: Progress = .live
  ) {
    self.plan = plan
    self.options = options
    self.clock = clock
    self.variables = variables ?? ProcessInfo.processInfo.environment
    self.progress = progress
  }

  /// Runs the stages; results go to `out`, line by line.
  ///
  /// Throws a sentence for what ends a run: the configuration, a template, the disk, a second run.
  public func execute(out: (String) -> Void) async throws -> RunStatus {
    let configuration = try Configuration.load(siteFolder: options.site)
    let archive = ContentArchive(root: options.site + "/content")
    let now = clock.now()
    let lock = try archive.lock(now: now)
    defer { lock.release() }
    let context = try makeContext(configuration: configuration, archive: archive, now: now)
    for stage in stages {
      try await perform(stage, context)
    }
    let report = await context.journal.report(
      id: context.id, started: now, ended: clock.now(), order: order(configuration))
    try publish(report, configuration: configuration, out: out)
    let bad =
      report.sources.contains { $0.outcome == .failed || $0.outcome == .suspect }
      || report.problems.contains { $0.source != nil }
    return options.strict && bad ? .strict : .done
  }

  private var stages: [Stage] {
    let filling = options.since == nil ? [] : [BackfillStage.stage]
    let fetching = options.offline ? [] : filling + [FetchStage.stage, MergeStage.stage]
    switch plan {
    case .run:
      return fetching
        + [TrendStage.stage, AnalyseStage.stage, DigestStage.stage, ReportStage.stage, BuildStage.stage]
    case .fetch: return fetching + [TrendStage.stage, AnalyseStage.stage, ReportStage.stage]
    }
  }

  private func makeContext(
    configuration: SiteConfiguration, archive: ContentArchive, now: Instant
  ) throws -> RunContext {
    let id = StableID.make("run", now.description)
    let client = try client(configuration)
    let agent = "IndustryPulse/1.0 (+\(configuration.site.contact))"
    var log = Logger(label: "pulse") { StreamLogHandler.standardError(label: $0) }
    log[metadataKey: "run"] = "\(id)"
    return RunContext(
      id: id, now: now, options: options, configuration: configuration,
      environment: Environment(site: options.site, variables: variables), archive: archive,
      fetcher: Fetcher(
        client: client, network: configuration.network, userAgent: agent, state: try archive.state(), now: now,
        force: options.force),
      client: client, userAgent: agent, log: log, progress: progress)
  }

  private func client(_ configuration: SiteConfiguration) throws -> HTTPClient {
    if options.offline { return .failing("the run is offline") }
    if let folder = options.replay { return .replaying(from: folder) }
    var client = HTTPClient.live(allowPrivate: configuration.network.allowPrivate)
    if let mirror = options.mirror { client = client.mirrored(base: mirror) }
    if let folder = options.record { client = client.recording(in: folder) }
    return client
  }

  /// Runs one stage, times it, and stamps its name on whatever ends it.
  private func perform(_ stage: Stage, _ context: RunContext) async throws {
    let (started, spent) = (ContinuousClock.now, ProcessorTime.milliseconds())
    let note: String
    do {
      note = try await stage.work(context)
    } catch {
      progress.clear()
      throw PipelineError("\(stage.name): \(error)")
    }
    let ms = Int((ContinuousClock.now - started) / .milliseconds(1))
    let cpu = ProcessorTime.milliseconds() - spent
    await context.journal.record(RunReport.Stage(name: stage.name, ms: ms, cpu: cpu, note: note))
    context.log.info(
      "stage done", metadata: ["stage": "\(stage.name)", "ms": "\(ms)", "cpu": "\(cpu)", "note": "\(note)"])
  }

  private func order(_ configuration: SiteConfiguration) -> [String] {
    configuration.sources.map(\.id) + configuration.charts.map(\.id)
  }

  /// Prints the report and hands it to whoever asked for it.
  private func publish(
    _ report: RunReport, configuration: SiteConfiguration, out: (String) -> Void
  ) throws {
    let names = configuration.names
    for line in RunSummary.lines(report, names: names) { out(line) }
    if variables["GITHUB_ACTIONS"] == "true" {
      for line in RunSummary.annotations(report, names: names) { out(line) }
      if let path = variables["GITHUB_STEP_SUMMARY"] {
        try append(RunSummary.markdown(report, names: names), to: path)
      }
    }
    guard let target = options.report else { return }
    var writer = JSONWriter()
    report.write(to: &writer)
    if target == "-" {
      out(String(decoding: writer.bytes, as: UTF8.self))
    } else {
      do {
        try Data(writer.bytes).write(to: URL(filePath: target))
      } catch {
        throw PipelineError("cannot write the run report to \(target): \(error.localizedDescription)")
      }
    }
  }

  private func append(_ text: String, to path: String) throws {
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw PipelineError("cannot write the job summary to \(path), which GITHUB_STEP_SUMMARY names")
    }
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
  }
}
