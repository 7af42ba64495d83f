import Records

/// `assets/find/`: artists and tracks for the command line, those with the best peaks first.
enum FindIndex {
  static func unit(_ plan: NamePlan) -> PageUnit {
    var inputs = plan.content.frame.mixer
    if let kept = plan.content.namesKept { inputs.add(kept.inputs) }
    return PageUnit(key: "find", inputs: inputs.fingerprint) { sink throws(SiteError) in
      var buckets = SearchBuckets()
      let names = plan.content.names
      var best = [Int](repeating: .max, count: names.artists.count)
      let tracks = names.tracks.enumerated().map { place, track in
        let peak = plan.tracks.runs(of: place).map(\.peak).min() ?? .max
        for artist in track.artists { best[artist] = min(best[artist], peak) }
        return (peak: peak, slug: track.slug, place: place)
      }
      let artists = names.artists.enumerated().map { (peak: best[$0], slug: $1.slug, place: $0) }
      for (_, _, place) in artists.sorted(by: { ($0.peak, $0.slug) < ($1.peak, $1.slug) }) {
        buckets.add(place, title: names.artists[place].name, more: "")
      }
      for (_, _, place) in tracks.sorted(by: { ($0.peak, $0.slug) < ($1.peak, $1.slug) }) {
        let track = names.tracks[place]
        buckets.add(names.artists.count + place, title: track.title, more: track.artist)
      }
      try buckets.put("assets/find", into: &sink) { number in
        guard number >= names.artists.count else {
          let artist = names.artists[number]
          return SearchBuckets.Entry(path: "/artists/\(artist.slug)/", title: artist.name, more: "", note: "artist")
        }
        let track = names.tracks[number - names.artists.count]
        return SearchBuckets.Entry(
          path: "/tracks/\(track.slug)/", title: track.title, more: track.artist, note: "track")
      }
    }
  }
}
