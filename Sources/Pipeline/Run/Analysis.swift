import Insights
import Records

/// What items and stories mean: category, impact and story of each item, and each story's lead, artists and tracks.
struct Analysis: Sendable {
  /// The items with their analysis.
  let items: [NewsItem]
  /// The stories of at least two items with theirs.
  let stories: [Story]

  /// Analyses the items of the days that stories can still reach.
  init(index: StoryIndex, items: [NewsItem], names: NameLinker) {
    let categorizer = Categorizer()
    let byID = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let stories = index.stories.map { story in
      let members = story.items.compactMap { byID[$0] }
      // A story that has lost items to the past keeps what was said of it when all were at hand.
      guard members.count == story.items.count else { return story }
      return Self.described(story, items: members, categorizer: categorizer, names: names)
    }
    let storyByID = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.stories = stories
    self.items = items.map { item in
      let story = index.story(of: item.id).flatMap { storyByID[$0] }
      return Self.described(item, story: story, categorizer: categorizer, names: names)
    }
  }

  private static func described(
    _ item: NewsItem, story: Story?, categorizer: Categorizer, names: NameLinker
  ) -> NewsItem {
    var item = item
    let verdict = categorizer.verdict(title: item.title, excerpt: item.excerpt)
    item.category = verdict.category
    item.categoryReasons = verdict.reasons
    // Where the words of our own table say nothing, a model that has read the item is believed.
    if verdict.category == .other, let category = item.summary?.category, category != .other {
      item.category = category
      item.categoryReasons = ["as \(item.summary?.model ?? "a language model") reads it"]
    }
    item.story = story?.id
    let mentions = names.mentions(title: item.title, excerpt: item.excerpt)
    item.artists = mentions.artists
    item.tracks = mentions.tracks
    item.impact = ImpactScore.impact(
      title: item.title, excerpt: item.excerpt, category: item.category,
      evidence: evidence(voices: story?.voices.count ?? 1, artists: item.artists))
    return item
  }

  private static func described(
    _ story: Story, items: [NewsItem], categorizer: Categorizer, names: NameLinker
  ) -> Story {
    var story = story
    guard let lead = items.first(where: { $0.id == story.lead }) ?? items.first else { return story }
    let mentions = items.map { names.mentions(title: $0.title, excerpt: $0.excerpt) }
    (story.sources, story.leads) = StoryCoverage.sources(of: items)
    story.artists = unique(mentions.flatMap(\.artists))
    story.tracks = unique(mentions.flatMap(\.tracks))
    let verdict = categorizer.verdict(title: lead.title, excerpt: lead.excerpt)
    story.category = verdict.category
    story.impact = ImpactScore.impact(
      title: lead.title, excerpt: lead.excerpt, category: verdict.category,
      evidence: evidence(voices: story.voices.count, artists: story.artists))
    story.sample = items.allSatisfy(\.sample)
    return story
  }

  private static func evidence(voices: Int, artists: [String]) -> ImpactScore.Evidence {
    ImpactScore.Evidence(voices: voices, nameWeight: artists.isEmpty ? 0 : 1, name: artists.first)
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
