import Archive
import Insights
import Records

/// Groups items into stories, and gives items and stories a category and an impact with their reasons.
///
/// Only the days that a story can still reach are read and written, so the cost does not grow with the archive.
struct AnalyseStage: Sendable {
  let context: RunContext

  /// Days back that an article a source brings late is still analysed together with those around it.
  private static let reachDays = 45
  /// The name that the conclusions are kept under.
  private static let memory = "conclusions"

  static let stage = Stage(name: "analyse") { context in
    try await AnalyseStage(context: context).run()
  }

  private func run() async throws -> String {
    let since = await firstDay()
    let storiesSince = since.adding(StoryIndex.lookbackDays - StoryIndex.storyLookbackDays)
    let items = try context.archive.recent(NewsDay.self, since: since)
    let stored = try context.archive.recent(StoryDay.self, since: storiesSince)
    let voices = Dictionary(uniqueKeysWithValues: context.configuration.sources.map { ($0.id, $0.voice) })
    // An item that no analysis has seen has neither impact nor reasons; the others were grouped by an earlier run, and so was
    // what was seen so long ago that its window is not at hand any more.
    let atHand = Instant(since).adding(seconds: StoryIndex.windowHours * 3600)
    let isNew: (NewsItem) -> Bool = { $0.impact == .none && $0.categoryReasons.isEmpty && $0.firstSeen >= atHand }
    var index = StoryIndex(
      stories: stored, items: items.filter { !isNew($0) }, since: Instant(since), voice: { voices[$0] ?? $0 })
    index.add(items.filter(isNew))
    let cache = DerivedCache<AnalysisMemory>(
      site: context.options.site, folder: "analysis", schema: "pulse.analysis/1", program: SiteBuild.program)
    let analysis = Analysis(
      index: index, items: items, names: try await ChartNames(context: context).linker(),
      trends: try context.archive.recent(TrendDay.self, since: since),
      memory: cache.load(Self.memory)?.value ?? AnalysisMemory())
    let before = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // The stories first: an item that carries its analysis counts as grouped, so a kill between would leave it without its story.
    try context.archive.replace(stories: analysis.stories + index.moved, since: storiesSince)
    _ = try context.archive.store(news: analysis.items.filter { before[$0.id] != $0 })
    cache.store(DerivedCache.Kept(value: analysis.memory), as: Self.memory)
    return "\(analysis.stories.count) stories of \(items.count) items"
  }

  /// The first day whose items are read: the window of open stories. A feed that is new brings older articles, once; they are
  /// analysed then, with the days before them that their stories may have begun on.
  private func firstDay() async -> Day {
    let today = context.now.day
    let usual = today.adding(-StoryIndex.lookbackDays)
    guard let earliest = await context.harvest.earliestNews else { return usual }
    let needed = earliest.adding(-StoryIndex.windowHours / 24)
    return min(usual, max(needed, today.adding(-Self.reachDays)))
  }
}
