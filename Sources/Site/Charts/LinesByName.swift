import Records

/// What was reported in the last 90 days by the tracks and artists that it names, newest first.
struct LinesByName: Sendable {
  /// Lines of one page.
  private static let limit = 12

  private var byTrack: [String: [StoryLine]] = [:]
  private var byArtist: [String: [StoryLine]] = [:]

  init(_ content: SiteContent) {
    let stories = content.stories.last(days: NamePlan.storyDays).flatMap(\.rollup.briefs).map(StoryLine.init)
    let items = content.news.last(days: NamePlan.storyDays).flatMap(\.rollup.named).map {
      StoryLine($0, content.frame)
    }
    let lines = (stories + items).sorted { ($1.latest, $0.path) < ($0.latest, $1.path) }
    for line in lines {
      for slug in line.tracks { byTrack[content.names.track(slug: slug)?.slug ?? slug, default: []].append(line) }
      for slug in line.artists { byArtist[content.names.artist(slug: slug)?.slug ?? slug, default: []].append(line) }
    }
  }

  func lines(ofTrack slug: String) -> ArraySlice<StoryLine> { byTrack[slug]?.prefix(Self.limit) ?? [] }

  func lines(ofArtist slug: String) -> ArraySlice<StoryLine> { byArtist[slug]?.prefix(Self.limit) ?? [] }
}
