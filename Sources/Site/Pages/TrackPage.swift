import Records
import Templating

/// `/tracks/SLUG/` with its CSV: one track on every chart.
enum TrackPage {
  /// What the page depends on, and what others need to know of the track.
  static func glance(_ place: Int, _ plan: NamePlan) -> TrackGlance {
    let names = plan.content.names
    var inputs = plan.content.frame.mixer
    names.add(track: place, to: &inputs)
    let stays = plan.tracks.stays(of: place, addingTo: &inputs)
    for line in plan.lines.lines(ofTrack: place) { line.add(to: &inputs) }
    return TrackGlance(inputs: inputs.fingerprint, stays)
  }

  static func render(
    _ place: Int, _ plan: NamePlan, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    let (content, track) = (plan.content, plan.content.names.tracks[place])
    let runs = plan.tracks.runs(of: place)
    let days = runs.flatMap { run in [run.points.first, run.points.last].compactMap(\.self).map(run.day) }
    let csv = "tracks/\(track.slug)/\(track.slug).csv"
    let head = PageHead(
      path: "tracks/\(track.slug)/", title: "\(track.title) by \(track.artist)",
      description:
        "\(track.title) by \(track.artist) on \(Words.count(runs.count, "chart")): ranks, peaks, streaks and the "
        + "stories that name it.",
      section: .charts, asOf: runs.compactMap(\.asOf).max(),
      links: selection.contains(.tables) ? [("CSV", "/" + csv)] : [],
      type: "MusicRecording")
    try content.frame.page(
      "track", head,
      [
        "title": .string(track.title), "artist": .string(track.artist),
        "artists": .list(track.artists.map { link(content.names.artists[$0], content.frame) }),
        "versions": .block(
          track.versions.enumerated().map { version($1, isLast: $0 == track.versions.count - 1, content) }),
        "first": days.min().map { ["iso": .string($0.description), "text": .string(DateText.long($0))] } ?? nil,
        "current": .string(summary(runs)),
        "now": .block(runs.filter(\.isCurrent).map { RunRow.now($0) }),
        "plot": RankPlot(runs: runs, title: track.title).value,
        "rows": .list(runs.map { RunRow.value($0, content) }),
        "positions": .list(runs.map { RunRow.positions($0) }),
        "stories": .block(plan.lines.lines(ofTrack: place).map { $0.value(after: runs, content) }),
      ], into: &sink)
    if selection.contains(.tables) { try sink.put(csv, table(runs)) }
    for alias in track.aliases where alias != track.slug {
      try Redirect.put(from: "tracks/\(alias)/", to: "/tracks/\(track.slug)/", content.frame, into: &sink)
    }
  }

  private static func link(_ artist: NameIndex.Artist, _ frame: SiteFrame) -> Value {
    ["name": .string(artist.name), "href": .string("\(frame.base)/artists/\(artist.slug)/")]
  }

  private static func version(_ place: Int, isLast: Bool, _ content: SiteContent) -> Value {
    let track = content.names.trackTexts(place)
    return [
      "title": .string(track.title), "artist": .string(track.artist),
      "href": .string("\(content.frame.base)/tracks/\(track.slug)/"), "more": .bool(!isLast),
    ]
  }

  private static func summary(_ runs: [ChartRun]) -> String {
    let current = runs.count(where: \.isCurrent)
    return current == 0
      ? "On no chart now; on \(Words.count(runs.count, "chart")) before"
      : "On \(current) of \(Words.count(runs.count, "chart")) that it was on, as far as is on record"
  }

  private static func table(_ runs: [ChartRun]) -> [UInt8] {
    var csv = CSVText()
    csv.line(["chart", "edition", "rank"])
    for run in runs { csv.lines([run.shelf.chart.id], run.positions) }
    return csv.bytes
  }
}
