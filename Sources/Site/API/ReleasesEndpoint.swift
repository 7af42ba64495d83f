import Records

/// The files `releases.json`, `releases/days/N.json`, `releases/upcoming.json`, `releases/genre/GENRE.json` and
/// `releases/kind/KIND.json`, cut after 200 records; `next` names the file of the day that the rest begins with.
enum ReleasesEndpoint {
  private static let limit = 200

  static func put(
    _ filter: ReleaseFilter, _ window: ReleaseWindow, _ places: [Int], asOf day: Day, generated: Instant,
    into sink: inout PageSink
  ) throws(SiteError) {
    func body(_ places: [Int], folder: String = "../") -> [UInt8] {
      let shown = places.prefix(limit)
      let objects = shown.map { window.objects[$0] }
      return Endpoint.body(asOf: day.description, generated: generated, "releases", objects) { json in
        json.field("count", shown.count)
        json.field("total", places.count)
        if places.count > shown.count, let last = shown.last {
          json.field("next", "\(folder)\(window.releases[last].date).json")
        }
      }
    }
    let folder = filter == .all ? "releases/" : filter == .upcoming ? "" : "../"
    try sink.put("\(Endpoint.root)/\(filter.endpoint).json", body(places, folder: folder))
    guard filter == .all else { return }
    for days in [7, 30] {
      let first = day.adding(1 - days)
      let out = places.filter { window.releases[$0].date >= first && window.releases[$0].date <= day }
      try sink.put("\(Endpoint.root)/releases/days/\(days).json", body(out))
    }
  }
}
