import Records

/// What was reported in the last 90 days by the tracks and artists that it names, newest first.
struct LinesByName: Sendable {
  /// Lines of one page.
  private static let limit = 12

  private var byTrack: [Int: [StoryLine]] = [:]
  private var byArtist: [Int: [StoryLine]] = [:]

  init(_ content: SiteContent) {
    let stories = content.stories.last(days: NamePlan.storyDays).flatMap(\.rollup.briefs).map(StoryLine.init)
    let items = content.news.last(days: NamePlan.storyDays).flatMap(\.rollup.named).map {
      StoryLine($0, content.frame)
    }
    let lines = (stories + items).sorted { ($1.latest, $0.path) < ($0.latest, $1.path) }
    for line in lines {
      for place in line.tracks.compactMap(content.names.trackPlace(slug:)) { byTrack[place, default: []].append(line) }
      for place in line.artists.compactMap(content.names.artistPlace(slug:)) {
        byArtist[place, default: []].append(line)
      }
    }
  }

  func lines(ofTrack place: Int) -> ArraySlice<StoryLine> { byTrack[place]?.prefix(Self.limit) ?? [] }

  func lines(ofArtist place: Int) -> ArraySlice<StoryLine> { byArtist[place]?.prefix(Self.limit) ?? [] }
}
