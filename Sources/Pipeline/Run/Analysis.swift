import Insights
import Records

/// What items and stories mean: category, impact and story of each item, and each story's lead, artists and tracks.
struct Analysis: Sendable {
  /// The items with their analysis.
  let items: [NewsItem]
  /// The stories of at least two items with theirs.
  let stories: [Story]
  /// What was concluded, for the next run.
  let memory: AnalysisMemory

  /// An item with what its own words say, read once for the item and for its story.
  private struct Reading {
    let item: NewsItem
    let verdict: AnalysisMemory.Verdict
    let mentions: NameLinker.Mentions
    /// The first artist that it names, as printed.
    let artist: String?
  }

  /// Analyses the items of the days that stories can still reach; `memory` is what the last run concluded.
  init(
    index: StoryIndex, items: [NewsItem], names: NameLinker, trends: [TrendCluster] = [],
    memory: AnalysisMemory = AnalysisMemory()
  ) {
    var memory = memory
    let bursts = Self.bursts(trends)
    let readings = items.map { item in
      let mentions = names.mentions(title: item.title, excerpt: item.excerpt)
      let verdict = memory.verdict(
        title: item.title, excerpt: item.excerpt,
        stored: AnalysisMemory.Verdict(category: item.category, reasons: item.categoryReasons))
      return Reading(
        item: item, verdict: verdict, mentions: mentions, artist: mentions.artists.first.flatMap(names.artist))
    }
    let byID = Dictionary(readings.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    let stories = index.stories.map { story in
      let members = story.items.compactMap { byID[$0] }
      // A story that has lost items to the past keeps what was said of it when all were at hand.
      guard members.count == story.items.count else { return story }
      return Self.described(story, members, bursts, &memory)
    }
    let storyByID = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.stories = stories
    self.items = readings.map { reading in
      let story = index.story(of: reading.item.id).flatMap { storyByID[$0] }
      return Self.described(reading, story: story, bursts, &memory)
    }
    self.memory = memory
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

  private static func described(
    _ reading: Reading, story: Story?, _ bursts: [String: TrendCluster], _ memory: inout AnalysisMemory
  ) -> NewsItem {
    var item = reading.item
    item.category = reading.verdict.category
    item.categoryReasons = reading.verdict.reasons
    // Where the words of our own table say nothing, a model that has read the item is believed.
    if item.category == .other, let category = item.summary?.category, category != .other {
      item.category = category
      item.categoryReasons = ["as \(item.summary?.model ?? "a language model") reads it"]
    }
    item.story = story?.id
    item.artists = reading.mentions.artists
    item.tracks = reading.mentions.tracks
    item.impact = memory.impact(
      title: item.title, excerpt: item.excerpt, category: item.category,
      evidence: evidence(voices: story?.voices.count ?? 1, artist: reading.artist, burst: bursts[item.id]),
      stored: item.impact)
    return item
  }

  private static func described(
    _ story: Story, _ readings: [Reading], _ bursts: [String: TrendCluster], _ memory: inout AnalysisMemory
  ) -> Story {
    var story = story
    guard let lead = readings.first(where: { $0.item.id == story.lead }) ?? readings.first else { return story }
    (story.sources, story.leads) = StoryCoverage.sources(of: readings.map(\.item))
    story.artists = unique(readings.flatMap(\.mentions.artists))
    story.tracks = unique(readings.flatMap(\.mentions.tracks))
    story.category = lead.verdict.category
    story.impact = memory.impact(
      title: lead.item.title, excerpt: lead.item.excerpt, category: lead.verdict.category,
      evidence: evidence(
        voices: story.voices.count, artist: readings.lazy.compactMap(\.artist).first,
        burst: readings.compactMap { bursts[$0.item.id] }.max { ($0.velocity, $1.id) < ($1.velocity, $0.id) }),
      stored: story.impact)
    story.sample = readings.allSatisfy(\.item.sample)
    return story
  }

  private static func evidence(voices: Int, artist: String?, burst: TrendCluster?) -> ImpactScore.Evidence {
    ImpactScore.Evidence(
      voices: voices, burst: burst?.burst ?? 0, burstLabel: burst?.label, nameWeight: artist == nil ? 0 : 1,
      name: artist)
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
