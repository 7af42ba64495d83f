import Records

/// `assets/find/`: artists and tracks for the command line, those with the best peaks first.
enum FindIndex {
  static func unit(_ plan: NamePlan) -> PageUnit {
    var inputs = plan.content.frame.mixer
    if let kept = plan.content.namesKept { inputs.add(kept.inputs) }
    return PageUnit(key: "find", inputs: inputs.fingerprint) { sink throws(SiteError) in
      var buckets = SearchBuckets()
      let names = plan.content.names
      let tracks = names.tracks.indices.map { place in
        (place: place, peak: plan.tracks.runs(of: place).map(\.peak).min() ?? .max)
      }
      var best = [Int](repeating: .max, count: names.artists.count)
      for (place, peak) in tracks {
        for artist in names.tracks[place].artists { best[artist] = min(best[artist], peak) }
      }
      for place in names.artists.indices.sorted(by: {
        (best[$0], names.artists[$0].slug) < (best[$1], names.artists[$1].slug)
      }) {
        let artist = names.artists[place]
        buckets.add(SearchBuckets.Entry(path: "/artists/\(artist.slug)/", title: artist.name, more: "", note: "artist"))
      }
      for (place, _) in tracks.sorted(by: {
        ($0.peak, names.tracks[$0.place].slug) < ($1.peak, names.tracks[$1.place].slug)
      }) {
        let track = names.tracks[place]
        buckets.add(
          SearchBuckets.Entry(path: "/tracks/\(track.slug)/", title: track.title, more: track.artist, note: "track"))
      }
      try buckets.put("assets/find", into: &sink)
    }
  }
}
