extension NameLinker {
  /// A linker of every artist and track that an index of charts knows.
  public init(_ identity: Identity) {
    self.init(
      identity.artists.map { Name(slug: $0.slug, name: $0.name, kind: .artist) }
        + identity.tracks.map { Name(slug: $0.slug, name: $0.title, kind: .track(artists: $0.artists)) })
  }
}
