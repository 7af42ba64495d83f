import Records

extension SearchDocument {
  /// A line of a day's news: a story under all headlines that it had, or a single item.
  init(_ group: WireGroup, on day: Day) {
    let story = group.page == nil ? nil : group.lead.story
    self.init(
      story == nil ? .item : .story, group.lead.title, place: day.description, detail: story ?? group.lead.id,
      texts: group.items.map(\.title))
  }

  /// A record.
  init(_ release: Release) {
    self.init(
      .release, release.title, place: release.date.description, detail: release.artist,
      texts: [release.title, release.artist])
  }

  /// A day's digest, found by its headline and its sentences.
  init(_ digest: Digest) {
    self.init(
      .digest, digest.headline, place: digest.date.description,
      texts: [digest.headline] + (digest.lede + digest.highlights.map(\.statement)).map(\.text))
  }

  /// A track on some chart.
  init(_ track: NameIndex.Track) {
    self.init(.track, track.title, place: track.slug, detail: track.artist, texts: [track.title, track.artist])
  }

  /// An artist on some chart.
  init(_ artist: NameIndex.Artist) {
    self.init(.artist, artist.name, place: artist.slug, texts: [artist.name])
  }
}
