import Insights
import Records
import Templating

/// `/artists/SLUG/`: an artist's tracks on the charts, albums and own places, and the stories that name it.
enum ArtistPage {
  /// Tracks on a page; all of them stand in the CSV.
  private static let listed = 60

  static func inputs(_ place: Int, _ plan: NamePlan, _ tracks: [TrackGlance]) -> Fingerprint {
    let names = plan.content.names
    var inputs = plan.content.frame.mixer
    inputs.add(names.artists.bytes(at: place))
    for track in names.tracks(ofArtist: place) { inputs.add(tracks[track].inputs) }
    for billing in plan.billings(ofArtist: place) {
      inputs.add(names.billings.bytes(at: billing))
      _ = plan.billings.stays(of: billing, addingTo: &inputs)
    }
    for line in plan.lines.lines(ofArtist: place) { line.add(to: &inputs) }
    for release in plan.releases.releases(of: place) {
      inputs.add(release.day.number)
      for text in [release.brief.title, release.brief.artist, release.brief.kind, release.brief.url] {
        inputs.add(text)
      }
    }
    return inputs.fingerprint
  }

  static func render(
    _ place: Int, _ plan: NamePlan, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    let (content, artist) = (plan.content, plan.content.names.artists[place])
    let tracks = content.names.tracks(ofArtist: place).map {
      (track: content.names.tracks[$0], runs: plan.tracks.runs(of: $0))
    }
    let own = plan.own(ofArtist: place)
    let runs = own.map(\.run) + tracks.flatMap(\.runs)
    let csv = "artists/\(artist.slug)/\(artist.slug).csv"
    let head = PageHead(
      path: "artists/\(artist.slug)/", title: artist.name,
      description:
        "\(artist.name) on the charts: \(Words.count(tracks.count, "track")) with ranks, peaks and streaks, and "
        + "the stories that name the artist.",
      section: .charts, asOf: runs.compactMap(\.asOf).max(),
      links: selection.contains(.tables) ? [("CSV", "/" + csv)] : [], type: "MusicGroup")
    let sorted = tracks.map { (rank: rank($0.runs), track: $0.track, runs: $0.runs) }
      .sorted { ($0.rank, $0.track.slug) < ($1.rank, $1.track.slug) }.map { (track: $0.track, runs: $0.runs) }
    try content.frame.page(
      "artist", head,
      [
        "name": .string(artist.name), "count": .string(Words.count(tracks.count, "track")),
        "current": .string(
          Words.count(tracks.count { $0.runs.contains(where: \.isCurrent) }, "track") + " on a chart now"),
        "tracks": .block(sorted.prefix(listed).map { row($0.track, $0.runs, content.frame) }),
        "more": sorted.count > listed ? .string(Words.count(sorted.count - listed, "more track")) : nil,
        "places": .block(own.map { RunRow.value($0.run, album: $0.album, content) }),
        "moves": .block(moves(own, tracks, content)),
        "releases": .block(plan.releases.releases(of: place).map { release($0, content) }),
        "stories": .block(plan.lines.lines(ofArtist: place).map { $0.value(after: runs, content) }),
      ], into: &sink)
    if selection.contains(.tables) { try sink.put(csv, table(own, sorted)) }
    for alias in artist.aliases where alias != artist.slug {
      try Redirect.put(from: "artists/\(alias)/", to: "/artists/\(artist.slug)/", content.frame, into: &sink)
    }
  }

  /// A line for each chart that the artist, or a track of the artist, was ever on; a place as an artist has no title.
  /// All positions of a track stand in the track's own file: here they would be written again for each artist of it with
  /// every edition.
  private static func table(
    _ own: [(album: String, run: ChartRun)], _ tracks: [(track: NameIndex.Track, runs: [ChartRun])]
  ) -> [UInt8] {
    var csv = CSVText()
    csv.line(["title", "track", "chart", "first", "peak", "editions", "streak", "last", "rank"])
    func add(_ title: String, _ slug: String, _ runs: [ChartRun]) {
      for run in runs {
        guard let first = run.points.first, let last = run.points.last else { continue }
        csv.line([
          title, slug, run.shelf.chart.id, run.day(first).description, run.peak.map(String.init) ?? "",
          String(run.editions),
          String(run.streak), run.day(last).description, String(last.rank),
        ])
      }
    }
    for own in own { add(own.album, "", [own.run]) }
    for track in tracks { add(track.track.title, track.track.slug, track.runs) }
    return csv.bytes
  }

  /// The largest moves into the newest editions.
  private static func moves(
    _ own: [(album: String, run: ChartRun)], _ tracks: [(track: NameIndex.Track, runs: [ChartRun])],
    _ content: SiteContent
  ) -> [Value] {
    let all = own.map { ($0.album, $0.run) } + tracks.flatMap { track, runs in runs.map { (track.title, $0) } }
    let moved = all.compactMap { title, run -> (title: String, run: ChartRun, size: Double)? in
      guard run.isCurrent, let rank = run.last?.rank else { return nil }
      let entry = run.entry
      let isKnown = entry.previous != nil || entry.status != nil
      let size = abs(Movers.score(from: entry.previous ?? run.shelf.chart.size * 3 / 2, to: rank))
      return isKnown && size > 0 ? (title, run, size) : nil
    }
    let sorted = moved.sorted {
      ($1.size, $0.title, $0.run.shelf.chart.id) < ($0.size, $1.title, $1.run.shelf.chart.id)
    }
    return sorted.prefix(8).map { title, run, _ in
      [
        "title": title.isEmpty ? nil : .string(title), "chart": .string(run.shelf.chart.title),
        "href": .string(content.frame.base + run.shelf.path), "rank": .int(run.last?.rank ?? 0),
        "move": Movement.value(run.entry),
      ]
    }
  }

  private static func release(_ release: ReleasesByName.Dated, _ content: SiteContent) -> Value {
    [
      "title": .string(release.brief.title), "credit": .string(release.brief.artist),
      "href": release.brief.url.isEmpty ? nil : .string(release.brief.url),
      "kind": .string(ReleaseRow.title(ofKind: release.brief.kind)),
      "day": [
        "iso": .string(release.day.description), "text": .string(DateText.short(release.day, in: content.today)),
      ],
      "coming": .bool(release.day > content.today),
    ]
  }

  /// Current tracks first, by their best rank now; then those of the past by their peak.
  private static func rank(_ runs: [ChartRun]) -> Int {
    let now = runs.filter(\.isCurrent).compactMap { $0.last?.rank }.min()
    return now ?? 1000 + (runs.compactMap(\.peak).min() ?? 1000)
  }

  private static func row(_ track: NameIndex.Track, _ runs: [ChartRun], _ frame: SiteFrame) -> Value {
    let current = runs.filter(\.isCurrent)
    func place(_ run: ChartRun) -> (Int, String) { (run.peak ?? .max, run.shelf.chart.id) }
    let best = runs.min { place($0) < place($1) }
    return [
      "title": .string(track.title), "credit": .string(track.artist),
      "href": .string("\(frame.base)/tracks/\(track.slug)/"),
      "now": .string(
        current.isEmpty
          ? "–" : current.map { "\($0.last?.rank ?? 0)\u{A0}\($0.shelf.chart.code)" }.joined(separator: ", ")),
      "peak": .string(best.flatMap { run in run.peak.map { "\($0)\u{A0}\(run.shelf.chart.code)" } } ?? "–"),
      "charts": .int(runs.count),
      "spark": best.map { Sparkline.value($0.slots) } ?? nil,
    ]
  }
}
