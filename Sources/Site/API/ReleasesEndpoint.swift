import Records

/// The files `releases.json`, `releases/days/N.json`, `releases/upcoming.json`, `releases/genre/GENRE.json` and
/// `releases/kind/KIND.json`, cut after 200 records; `next` names the file of the day that the rest begins with.
enum ReleasesEndpoint {
  private static let limit = 200

  static func put(
    _ filter: ReleaseFilter, _ releases: [Release], asOf day: Day, generated: Instant, into sink: inout PageSink
  ) throws(SiteError) {
    func body(_ releases: [Release], folder: String = "../") -> [UInt8] {
      let shown = releases.prefix(limit)
      return Endpoint.body(asOf: day.description, generated: generated) { json in
        json.field("count", shown.count)
        json.field("total", releases.count)
        if releases.count > shown.count, let last = shown.last { json.field("next", "\(folder)\(last.date).json") }
        json.key("releases")
        json.array(Array(shown))
      }
    }
    let folder = filter == .all ? "releases/" : filter == .upcoming ? "" : "../"
    try sink.put("\(Endpoint.root)/\(filter.endpoint).json", body(releases, folder: folder))
    guard filter == .all else { return }
    for days in [7, 30] {
      let first = day.adding(1 - days)
      let window = releases.filter { $0.date >= first && $0.date <= day }
      try sink.put("\(Endpoint.root)/releases/days/\(days).json", body(window))
    }
  }
}
