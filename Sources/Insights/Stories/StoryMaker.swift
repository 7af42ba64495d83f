import Records

/// Makes the record of a story from its items.
enum StoryMaker {
  /// The story of items in order of publication. `before` is its stored record. When some of its items are not loaded any more,
  /// it takes no further ones and has the lead that was chosen from them all.
  static func story(
    id: String, members: [NewsItem], before: Story?, loaded: Set<String>, voice: (String) -> String
  ) -> Story {
    if var story = before, !story.items.allSatisfy(loaded.contains) {
      story.items = story.items.filter { !loaded.contains($0) } + members.map(\.id)
      return story
    }
    let lead = StoryLead.choose(members)
    let published = members.map(\.published)
    let first = published.min() ?? Instant(seconds: 0)
    var story =
      before ?? Story(id: id, title: lead.title, lead: lead.id, first: first, latest: first, items: [], voices: [])
    story.title = lead.title
    story.lead = lead.id
    story.first = first
    story.latest = published.max() ?? first
    story.items = members.map(\.id)
    story.voices = unique(members.map { voice($0.source) })
    story.sample = members.allSatisfy(\.sample)
    return story
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
