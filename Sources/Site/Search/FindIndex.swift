import Records

/// `assets/find/`: artists and tracks for the command line, those with the best peaks first.
enum FindIndex {
  /// - Parameter glances: of all tracks.
  static func unit(_ plan: NamePlan, _ glances: [TrackGlance]) -> PageUnit {
    var inputs = plan.content.frame.mixer
    if let kept = plan.content.namesKept { inputs.add(kept.editions) }
    return PageUnit(key: "find", inputs: inputs.fingerprint) { sink throws(SiteError) in
      let names = plan.content.names
      var buckets = SearchBuckets(capacity: names.artists.count + names.tracks.count)
      let peaks = glances.map { $0.peak ?? .max }
      let best = names.artists.indices.map { names.tracks(ofArtist: $0).lazy.map { peaks[$0] }.min() ?? .max }
      forEach(of: best, names.artistSlug) { place in
        let (slug, name) = names.artistTexts(place)
        buckets.add(SearchBuckets.Entry(path: "/artists/\(slug)/", title: name, more: "", note: "artist"))
      }
      forEach(of: peaks, names.trackSlug) { place in
        let (slug, title, artist) = names.trackTexts(place)
        buckets.add(SearchBuckets.Entry(path: "/tracks/\(slug)/", title: title, more: artist, note: "track"))
      }
      try buckets.put("assets/find", into: &sink)
    }
  }

  /// Calls a closure with each place, those with the best peaks first, and those with one peak by slug: no more slugs are
  /// made at once than share a peak.
  private static func forEach(of peaks: [Int32], _ slug: (Int) -> String, _ body: (Int) -> Void) {
    let places = peaks.indices.sorted { (peaks[$0], $0) < (peaks[$1], $1) }
    var start = 0
    while start < places.count {
      let end = places[start...].firstIndex { peaks[$0] != peaks[places[start]] } ?? places.count
      let same = places[start..<end].map { (place: $0, slug: slug($0)) }
      for (place, _) in same.sorted(by: { $0.slug < $1.slug }) { body(place) }
      start = end
    }
  }
}
