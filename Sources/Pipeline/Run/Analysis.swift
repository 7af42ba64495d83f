import Insights
import Records

/// What items and stories mean: category, impact and story of each item, and each story's lead, artists and tracks.
struct Analysis: Sendable {
  /// The items with their analysis.
  let items: [NewsItem]
  /// The stories of at least two items with theirs.
  let stories: [Story]

  private struct Tools {
    let categorizer = Categorizer()
    let names: NameLinker
    /// The strongest burst of each item.
    let bursts: [String: TrendCluster]
  }

  /// Analyses the items of the days that stories can still reach.
  init(index: StoryIndex, items: [NewsItem], names: NameLinker, trends: [TrendCluster] = []) {
    let tools = Tools(names: names, bursts: Self.bursts(trends))
    let byID = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let stories = index.stories.map { story in
      let members = story.items.compactMap { byID[$0] }
      // A story that has lost items to the past keeps what was said of it when all were at hand.
      guard members.count == story.items.count else { return story }
      return Self.described(story, items: members, tools)
    }
    let storyByID = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.stories = stories
    self.items = items.map { item in
      let story = index.story(of: item.id).flatMap { storyByID[$0] }
      return Self.described(item, story: story, tools)
    }
  }

  /// The fastest trend of the news that each item is a member of.
  private static func bursts(_ trends: [TrendCluster]) -> [String: TrendCluster] {
    var bursts: [String: TrendCluster] = [:]
    let topics = trends.filter { $0.kind == .topic }.sorted { ($1.velocity, $0.id) < ($0.velocity, $1.id) }
    for trend in topics {
      for member in trend.members where bursts[member] == nil { bursts[member] = trend }
    }
    return bursts
  }

  private static func described(_ item: NewsItem, story: Story?, _ tools: Tools) -> NewsItem {
    var item = item
    let verdict = tools.categorizer.verdict(title: item.title, excerpt: item.excerpt)
    item.category = verdict.category
    item.categoryReasons = verdict.reasons
    // Where the words of our own table say nothing, a model that has read the item is believed.
    if verdict.category == .other, let category = item.summary?.category, category != .other {
      item.category = category
      item.categoryReasons = ["as \(item.summary?.model ?? "a language model") reads it"]
    }
    item.story = story?.id
    let mentions = tools.names.mentions(title: item.title, excerpt: item.excerpt)
    item.artists = mentions.artists
    item.tracks = mentions.tracks
    item.impact = ImpactScore.impact(
      title: item.title, excerpt: item.excerpt, category: item.category,
      evidence: evidence(voices: story?.voices.count ?? 1, artists: item.artists, burst: tools.bursts[item.id]))
    return item
  }

  private static func described(_ story: Story, items: [NewsItem], _ tools: Tools) -> Story {
    var story = story
    guard let lead = items.first(where: { $0.id == story.lead }) ?? items.first else { return story }
    let mentions = items.map { tools.names.mentions(title: $0.title, excerpt: $0.excerpt) }
    (story.sources, story.leads) = StoryCoverage.sources(of: items)
    story.artists = unique(mentions.flatMap(\.artists))
    story.tracks = unique(mentions.flatMap(\.tracks))
    let verdict = tools.categorizer.verdict(title: lead.title, excerpt: lead.excerpt)
    story.category = verdict.category
    story.impact = ImpactScore.impact(
      title: lead.title, excerpt: lead.excerpt, category: verdict.category,
      evidence: evidence(
        voices: story.voices.count, artists: story.artists,
        burst: items.compactMap { tools.bursts[$0.id] }.max { ($0.velocity, $1.id) < ($1.velocity, $0.id) }))
    story.sample = items.allSatisfy(\.sample)
    return story
  }

  private static func evidence(voices: Int, artists: [String], burst: TrendCluster?) -> ImpactScore.Evidence {
    ImpactScore.Evidence(
      voices: voices, burst: burst?.burst ?? 0, burstLabel: burst?.label, nameWeight: artists.isEmpty ? 0 : 1,
      name: artists.first)
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
