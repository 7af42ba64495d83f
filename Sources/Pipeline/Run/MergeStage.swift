import Archive
import Insights
import Records
import Transport

/// Writes what the fetch stage brought in, kind by kind, and then what must be remembered of the sources.
///
/// The order matters for a run that is killed: the memory of a source is written last, so an answer that was not kept is
/// asked for again.
struct MergeStage: Sendable {
  let context: RunContext

  /// Days back that a new announcement or release is compared with.
  private static let recentDays = 45

  static let stage = Stage(name: "merge") { context in
    try await MergeStage(context: context).run()
  }

  private func run() async throws -> String {
    let archive = context.archive
    let harvest = context.harvest
    var unkept: Set<SourceConfiguration.Kind> = []
    let news = try await kept(.news, &unkept) {
      let (news, homes) = try await RecordHomes(context: context).settled(await harvest.news)
      return try archive.store(news: news, homes: homes)
    }
    let gear = try await kept(.gear, &unkept) { try await storeGear() }
    let releases = try await kept(.releases, &unkept) { try await storeReleases() }
    try await editions()
    await harvest.note(new: news.new)
    await count(news.new, of: await harvest.news.map { ($0.id, $0.source) })
    await count(gear.new, of: await harvest.gear.map { ($0.id, $0.source) })
    await count(releases.new, of: await harvest.releases.map { ($0.id, $0.source) })
    try archive.write(try await memory(without: unkept))
    return "\(news.new.count) news, \(gear.new.count) gear, \(releases.new.count) releases new"
  }

  /// Keeps what came of one kind. A file that cannot be read hinders its own kind alone, and is left as it is.
  private func kept(
    _ kind: SourceConfiguration.Kind, _ unkept: inout Set<SourceConfiguration.Kind>,
    _ store: () async throws -> StoreOutcome
  ) async throws -> StoreOutcome {
    do {
      return try await store()
    } catch let error as ArchiveError where error.kind == .content {
      await context.damage("merge", error)
      unkept.insert(kind)
      return .nothing
    }
  }

  /// What must be remembered, of configured addresses alone; sources whose items were not kept are asked again in full.
  private func memory(without unkept: Set<SourceConfiguration.Kind>) async throws -> State {
    var state = await context.fetcher.state
    if !unkept.isEmpty {
      let before = try context.archive.state()
      for source in context.configuration.sources where unkept.contains(source.kind) {
        state.sources[source.id] = before.sources[source.id]
      }
    }
    let charts = context.configuration.charts.flatMap { chart in
      [chart.id] + chart.providers.map { "\(chart.id) \($0.url)" }
    }
    let configured = Set(context.configuration.sources.map(\.id) + charts)
    state.sources = state.sources.filter { configured.contains($0.key) }
    return state
  }

  private func editions() async throws {
    for harvested in await context.harvest.editions {
      if harvested.believed {
        try context.archive.write(harvested.edition)
        try context.archive.delete(.quarantine(harvested.chart.id, harvested.edition.edition))
      } else {
        try context.archive.quarantine(harvested.edition)
      }
    }
  }

  /// Keeps new announcements, joined with those of other outlets.
  private func storeGear() async throws -> StoreOutcome {
    let new = await context.harvest.gear
    guard !new.isEmpty else { return .nothing }
    // A slow outlet's feed reaches further back than that; what joined another outlet's item then must be found again.
    let around = Set(
      new.flatMap { item in
        (-GearMerge.windowDays...GearMerge.windowDays).map { item.published.day.adding($0) }
      })
    let known = try context.archive.days(.gear, since: around.reduce(recent, min))
    let homes = Set(known.filter { $0 >= recent || around.contains($0) })
    let stored = try homes.flatMap { try context.archive.gear(on: $0)?.items ?? [] }
    return try context.archive.store(gear: GearMerge.merge(stored: stored, new: new), homes: homes)
  }

  /// Keeps new releases, joined with those that other sources named, with the reasons to be notable.
  private func storeReleases() async throws -> StoreOutcome {
    let new = await context.harvest.releases
    guard !new.isEmpty else { return .nothing }
    let homes = Set(try context.archive.days(.releases, since: recent))
    let stored = try homes.flatMap { try context.archive.releases(on: $0)?.releases ?? [] }
    let releases = ReleaseMerge.notable(
      ReleaseMerge.merge(stored: stored, new: new), charted: try await ChartNames(context: context).artists(),
      curated: context.configuration.notableArtists)
    return try context.archive.store(releases: releases, homes: homes)
  }

  /// The first day whose announcements and releases a new one is compared with.
  private var recent: Day { context.now.day.adding(-Self.recentDays) }

  /// Tells each source how many of its items were new.
  private func count(_ new: [String], of items: [(id: String, source: String)]) async {
    let new = Set(new)
    var counts: [String: Int] = [:]
    for item in items where new.contains(item.id) { counts[item.source, default: 0] += 1 }
    for (source, count) in counts.sorted(by: { $0.key < $1.key }) {
      await context.journal.update(source) { line in
        line.new = count
        if line.outcome == .unchanged { line.outcome = .new }
      }
    }
  }
}
