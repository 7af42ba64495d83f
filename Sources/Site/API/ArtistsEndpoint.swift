import Records

/// `artists.json`: every artist with a page, for the command line and for programs that look for a name.
enum ArtistsEndpoint {
  static let path = "\(Endpoint.root)/artists.json"

  /// - Parameter glances: of all tracks.
  static func unit(_ plan: NamePlan, _ glances: [TrackGlance]) -> PageUnit {
    let content = plan.content
    var inputs = content.frame.mixer
    if let kept = content.namesKept { inputs.add(kept.editions) }
    for entry in content.charts.compactMap(\.editions.entries.last) { inputs.add(entry.rollup.fetched) }
    return PageUnit(key: "artists", inputs: inputs.fingerprint) { sink throws(SiteError) in
      guard !content.names.artists.isEmpty else { return }
      try sink.put(path, bytes(plan, glances))
    }
  }

  private static func bytes(_ plan: NamePlan, _ glances: [TrackGlance]) -> [UInt8] {
    let content = plan.content
    let newest = content.charts.compactMap(\.editions.entries.last)
    let generated = newest.map(\.rollup.fetched).max().map { Instant(seconds: $0) } ?? Instant(content.today)
    let asOf = newest.map(\.day).max() ?? content.today
    let artists = content.names.artists.indices.map { (slug: content.names.artistSlug($0), place: $0) }.sorted {
      $0.slug < $1.slug
    }
    return Endpoint.body(asOf: asOf.description, generated: generated) { json in
      json.field("count", artists.count)
      json.key("artists")
      json.beginArray()
      for (_, place) in artists { write(place, plan, glances, &json) }
      json.endArray()
    }
  }

  private static func write(
    _ place: Int, _ plan: NamePlan, _ glances: [TrackGlance], _ json: inout JSONWriter
  ) {
    let names = plan.content.names
    let artist = names.artists[place]
    // The artist's own places as the glances tell those of tracks; what their pages depend on is not asked for.
    var inputs = FingerprintMixer()
    let own = plan.billings(ofArtist: place).flatMap { plan.billings.stays(of: $0, addingTo: &inputs) }
    let now = Set(own.lazy.filter(\.isCurrent).map(\.chart))
    let tracks = names.tracks(ofArtist: place).map { glances[$0] }
    json.beginObject()
    json.field("slug", artist.slug)
    json.field("name", artist.name)
    json.field("aliases", artist.aliases)
    json.field("tracks", tracks.count)
    json.field("chartsNow", now.count + Set(tracks.flatMap(\.charts)).count)
    json.field("peak", (own.compactMap(\.peak) + tracks.compactMap(\.peak).map(Int.init)).min())
    json.endObject()
  }
}
