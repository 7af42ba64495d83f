import Records

/// `artists.json`: every artist with a page, for the command line and for programs that look for a name.
enum ArtistsEndpoint {
  static let path = "\(Endpoint.root)/artists.json"

  static func unit(_ plan: NamePlan) -> PageUnit {
    let content = plan.content
    var inputs = content.frame.mixer
    if let kept = content.namesKept { inputs.add(kept.editions) }
    for entry in content.charts.compactMap(\.editions.entries.last) { inputs.add(entry.rollup.fetched) }
    return PageUnit(key: "artists", inputs: inputs.fingerprint) { sink throws(SiteError) in
      guard !content.names.artists.isEmpty else { return }
      try sink.put(path, bytes(plan))
    }
  }

  private static func bytes(_ plan: NamePlan) -> [UInt8] {
    let content = plan.content
    let newest = content.charts.compactMap(\.editions.entries.last)
    let generated = newest.map(\.rollup.fetched).max().map { Instant(seconds: $0) } ?? Instant(content.today)
    let asOf = newest.map(\.day).max() ?? content.today
    let artists = content.names.artists.enumerated().map { (slug: $1.slug, place: $0) }.sorted { $0.slug < $1.slug }
    return Endpoint.body(asOf: asOf.description, generated: generated) { json in
      json.field("count", artists.count)
      json.key("artists")
      json.beginArray()
      for (_, place) in artists { write(place, plan, &json) }
      json.endArray()
    }
  }

  private static func write(_ place: Int, _ plan: NamePlan, _ json: inout JSONWriter) {
    let names = plan.content.names
    let artist = names.artists[place]
    let runs = plan.artists.runs(of: place) + names.tracks(ofArtist: place).flatMap { plan.tracks.runs(of: $0) }
    json.beginObject()
    json.field("slug", artist.slug)
    json.field("name", artist.name)
    json.field("aliases", artist.aliases)
    json.field("tracks", names.tracks(ofArtist: place).count)
    json.field("chartsNow", Set(runs.filter(\.isCurrent).map(\.shelf.chart.id)).count)
    json.field("peak", runs.map(\.peak).min())
    json.endObject()
  }
}
