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
  let options: RunOptions
  /// Which stage is at work, for ``StopSignals``.
  let standing = RunStanding()
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
    try options.check(configuration, today: now.day)
    let lock = try archive.lock(now: now)
    defer { lock.release() }
    let (context, remembers) = try await makeContext(configuration: configuration, archive: archive, now: now)
    let stages = stages(asking: remembers)
    for (number, stage) in stages.enumerated() {
      try await perform(stage, number + 1, of: stages.count, context)
    }
    standing.stage = "its report"
    let told = await context.journal.report(
      id: context.id, started: now, ended: clock.now(), order: configuration.order)
    try publish(told, configuration: configuration, out: out)
    let stillBad = options.strict ? await StillBad(context: context).sources(told) : []
    for source in stillBad {
      out("  still bad \(configuration.names[source.id] ?? source.id): \(source.problem)")
    }
    let bad =
      !stillBad.isEmpty || told.sources.contains { $0.fault != nil }
      || told.problems.contains { $0.source != nil }
    if await context.journal.isDamaged { return .failed }
    let isIncomplete = await context.journal.isIncomplete
    return options.strict && (bad || isIncomplete) ? .strict : .done
  }

  /// The stages; none that asks sources when what is remembered of them cannot be read.
  private func stages(asking: Bool) -> [Stage] {
    let filling = options.since == nil ? [] : [BackfillStage.stage]
    let fetching = options.offline || !asking ? [] : filling + [FetchStage.stage, MergeStage.stage]
    switch plan {
    case .run:
      return fetching
        + [TrendStage.stage, AnalyseStage.stage, DigestStage.stage, ReportStage.stage, BuildStage.stage]
    case .fetch where options.shard != nil: return fetching + [ReportStage.stage]
    case .fetch: return fetching + [TrendStage.stage, AnalyseStage.stage, ReportStage.stage]
    }
  }

  /// What the stages need, and whether sources may be asked: not when it cannot be read what is remembered of them.
  private func makeContext(
    configuration: SiteConfiguration, archive: ContentArchive, now: Instant
  ) async throws -> (context: RunContext, remembers: Bool) {
    // Machines that fetch a share each may begin in the same second.
    let id = StableID.make("run", now.description + (options.shard.map { " \($0)" } ?? ""))
    let client = try client(configuration)
    let agent = Program.userAgent(contact: configuration.site.contact)
    var log = Logger(label: "pulse") { StreamLogHandler.standardError(label: $0) }
    log[metadataKey: "run"] = "\(id)"
    // A person at a terminal sees the stages as they end, and then every problem in the summary.
    if progress.isShown { log.logLevel = .error }
    var state = State()
    var damage: ArchiveError?
    do throws(ArchiveError) {
      state = try archive.state()
    } catch {
      guard error.kind == .content else { throw error }
      damage = error
    }
    let context = RunContext(
      id: id, now: now, options: options, configuration: configuration,
      environment: Environment(site: options.site, variables: variables), archive: archive,
      fetcher: Fetcher(
        client: client, network: configuration.network, userAgent: agent, state: state, now: now,
        force: options.force),
      client: client, userAgent: agent, log: log, progress: progress)
    if let damage { await context.damage("fetch", damage) }
    return (context, damage == nil)
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
  ///
  /// A file in content/ that cannot be read stops the stage that needs it and no other, so that the rest is built.
  private func perform(_ stage: Stage, _ number: Int, of count: Int, _ context: RunContext) async throws {
    let (started, spent) = (ContinuousClock.now, ProcessorTime.milliseconds())
    let note: String
    standing.stage = stage.name
    progress.begin(number, count, stage.name)
    do {
      note = try await stage.work(context)
    } catch let error as ArchiveError where error.kind == .content {
      await context.damage(stage.name, error)
      note = "not done: a file in content/ cannot be read"
    } catch {
      progress.clear()
      throw PipelineError("\(stage.name): \(error)")
    }
    let ms = Int((ContinuousClock.now - started) / .milliseconds(1))
    let cpu = ProcessorTime.milliseconds() - spent
    await context.journal.record(RunReport.Stage(name: stage.name, ms: ms, cpu: cpu, note: note))
    context.log.info(
      "stage done", metadata: ["stage": "\(stage.name)", "ms": "\(ms)", "cpu": "\(cpu)", "note": "\(note)"])
    progress.end(number, count, stage.name, ms, note)
  }

  /// Prints the report and hands it to whoever asked for it.
  private func publish(
    _ report: RunReport, configuration: SiteConfiguration, out: (String) -> Void
  ) throws {
    let names = configuration.names
    for line in RunSummary.lines(report, names: names, withStages: !progress.isShown) { out(line) }
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
