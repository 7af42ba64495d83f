import Records

/// The files `releases.json`, `releases/days/N.json` and `releases/genre/GENRE.json`.
enum ReleasesEndpoint {
  static func put(
    _ genre: String?, _ releases: [Release], asOf day: Day, generated: Instant, into sink: inout PageSink
  ) throws(SiteError) {
    func body(_ releases: [Release]) -> [UInt8] {
      Endpoint.body(asOf: day.description, generated: generated) { json in
        json.field("count", releases.count)
        json.key("releases")
        json.array(releases)
      }
    }
    if let genre {
      try sink.put("\(Endpoint.root)/releases/genre/\(Slug.make(genre)).json", body(releases))
      return
    }
    try sink.put("\(Endpoint.root)/releases.json", body(releases))
    for days in [7, 30] {
      let first = day.adding(1 - days)
      let window = releases.filter { $0.date >= first && $0.date <= day }
      try sink.put("\(Endpoint.root)/releases/days/\(days).json", body(window))
    }
  }
}
