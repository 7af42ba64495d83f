import Archive
import Insights
import Records

/// Groups items into stories, and gives items and stories a category and an impact with their reasons.
///
/// Only the days that a story can still reach are read and written, so the cost does not grow with the archive.
struct AnalyseStage: Sendable {
  let context: RunContext

  static let stage = Stage(name: "analyse") { context in
    try await AnalyseStage(context: context).run()
  }

  private func run() async throws -> String {
    let today = context.now.day
    let items = try context.archive.recent(NewsDay.self, since: today.adding(-StoryIndex.lookbackDays))
    let stored = try context.archive.recent(StoryDay.self, since: today.adding(-StoryIndex.storyLookbackDays))
    let voices = Dictionary(uniqueKeysWithValues: context.configuration.sources.map { ($0.id, $0.voice) })
    // An item that no analysis has seen has neither impact nor reasons; the others were grouped by an earlier run.
    let isNew: (NewsItem) -> Bool = { $0.impact == .none && $0.categoryReasons.isEmpty }
    var index = StoryIndex(stories: stored, items: items.filter { !isNew($0) }, voice: { voices[$0] ?? $0 })
    index.add(items.filter(isNew))
    let analysis = Analysis(index: index, items: items, names: try ChartNames(context: context).linker())
    let changedItems = analysis.items.filter { item in items.first { $0.id == item.id } != item }
    _ = try context.archive.store(news: changedItems, now: context.now)
    try write(analysis.stories)
    return "\(analysis.stories.count) stories of \(items.count) items"
  }

  private func write(_ stories: [Story]) throws {
    let days = Dictionary(grouping: stories, by: \.first.day)
    for (day, stories) in days.sorted(by: { $0.key < $1.key }) {
      let stored = try context.archive.stories(on: day)?.stories ?? []
      try context.archive.write(StoryDay(day: day, stories: Merge.stories(stored: stored, new: stories)))
    }
  }
}
