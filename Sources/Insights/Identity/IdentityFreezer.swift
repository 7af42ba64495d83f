import Records

/// Gives artists and recordings their slugs.
struct IdentityFreezer {
  let names: ArtistIndex
  private(set) var tracks: [Identity.Track] = []
  private(set) var artists: [Identity.Artist] = []
  private(set) var artistByKey: [String: Int] = [:]
  private(set) var artistBySlug: [String: Int] = [:]
  private(set) var trackBySlug: [String: Int] = [:]
  private var works: [Int: String] = [:]

  /// - Parameter count: how many recordings there are.
  init(artists: ArtistIndex, recordings count: Int) {
    names = artists
    tracks.reserveCapacity(count)
  }

  mutating func addArtists(of credit: ArtistCredit) {
    for group in credit.leads + credit.members + credit.guests {
      for name in names.artists(of: group) { addArtist(name) }
    }
  }

  private mutating func addArtist(_ name: ArtistCredit.Name) {
    let slug = Slug.make(NameText.words(name.printed))
    if let known = artistByKey[name.key] {
      lead(slug, to: known)
      return
    }
    artistByKey[name.key] = artists.count
    let free = artistBySlug[slug] == nil ? slug : "\(slug)-\(StableID.make(name.key).prefix(4))"
    artistBySlug[free] = artists.count
    artists.append(Identity.Artist(slug: free, name: name.printed, aliases: []))
  }

  /// Leads the addresses of names that once were one artist to the first of the artists that they are now.
  mutating func lead(_ undivided: [ArtistCredit.Group]) {
    for group in undivided {
      let now = names.artists(of: group)
      guard now.count > 1, let whole = names.undivided(group).first, let place = artistByKey[now[0].key] else {
        continue
      }
      lead(Slug.make(NameText.words(whole.printed)), to: place)
    }
  }

  /// Gives an artist another address, if it is nobody's.
  private mutating func lead(_ slug: String, to place: Int) {
    guard artistBySlug[slug] == nil else { return }
    artistBySlug[slug] = place
    artists[place].aliases.append(slug)
  }

  mutating func add(_ recording: RecordingIndex.Recording) {
    let natural = recording.names.map(naturalSlug)
    let printed = recording.printed
    var slug = natural[0]
    if trackBySlug[slug] != nil { slug += "-\(StableID.make(printed.title, printed.artist).prefix(4))" }
    let place = tracks.count
    trackBySlug[slug] = place
    var aliases: [String] = []
    // Before it was known that a credit names several artists, the address held the whole of it.
    for other in natural + recording.names.flatMap(undividedSlugs) where trackBySlug[other] == nil {
      trackBySlug[other] = place
      aliases.append(other)
    }
    let work = works[recording.work] ?? slug
    works[recording.work] = work
    tracks.append(
      Identity.Track(
        slug: slug, title: printed.title, artist: printed.artist, artists: artistSlugs(of: recording), work: work,
        aliases: aliases))
  }

  /// The first lead, the title and what makes it another version.
  private func naturalSlug(_ name: RecordingName) -> String {
    slug(name, lead: name.credit.leads.first.flatMap { names.artists(of: $0).first })
  }

  /// As the natural slug, with a lead that is not divided into the artists it may name.
  private func undividedSlugs(_ name: RecordingName) -> [String] {
    (name.credit.leads.first.map(names.undivided) ?? []).map { slug(name, lead: $0) }
  }

  private func slug(_ name: RecordingName, lead: ArtistCredit.Name?) -> String {
    Slug.make(
      NameText.words(lead?.printed ?? name.credit.whole) + name.title.words
        + name.versions.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// Everyone whom any printed name of the recording credits, leads of the first one first.
  private func artistSlugs(of recording: RecordingIndex.Recording) -> [String] {
    var slugs: [String] = []
    for name in recording.names {
      let title = name.title.guests.map(ArtistCredit.init).flatMap { $0.leads + $0.members + $0.guests }
      for group in name.credit.leads + name.credit.members + name.credit.guests + title {
        for artist in names.artists(of: group) {
          guard let place = artistByKey[artist.key], !slugs.contains(artists[place].slug) else { continue }
          slugs.append(artists[place].slug)
        }
      }
    }
    return slugs
  }
}
