import Records

/// Makes the record of a story from its items.
enum StoryMaker {
  /// The story of items in order of publication. `before` is its stored record, whose items that were not loaded stay in it.
  static func story(
    id: String, members: [NewsItem], before: Story?, loaded: Set<String>, voice: (String) -> String
  ) -> Story {
    let lead = StoryLead.choose(members)
    let older = (before?.items ?? []).filter { !loaded.contains($0) }
    let published = members.map(\.published)
    let first = published.min() ?? Instant(seconds: 0)
    let latest = published.max() ?? first
    var story =
      before ?? Story(id: id, title: lead.title, lead: lead.id, first: first, latest: latest, items: [], voices: [])
    story.id = id
    story.items = older + members.map(\.id)
    let voices = members.map { voice($0.source) }
    story.voices = unique(older.isEmpty ? voices : story.voices + voices)
    story.first = older.isEmpty ? first : min(story.first, first)
    story.latest = older.isEmpty ? latest : max(story.latest, latest)
    story.title = lead.title
    story.lead = lead.id
    story.sample = members.allSatisfy(\.sample)
    return story
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
