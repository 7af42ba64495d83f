import Records
import Templating

/// `/releases/DATE/` and `releases/DATE.json`: the records released and the gear announced on one day.
enum ReleaseDayPage {
  /// Records with a row of their own; those of a longer day are named in one paragraph, which costs a browser nothing.
  private static let limit = 300

  static func units(_ content: SiteContent) -> [PageUnit] {
    let days = content.releaseDays
    return days.indices.map { place in
      let day = days[place]
      let around = [place > 0 ? days[place - 1] : nil, place + 1 < days.count ? days[place + 1] : nil]
      let releases = content.releases.entry(on: day)
      let gear = content.gear.entry(on: day)
      var inputs = content.frame.mixer
      for fingerprint in [releases?.fingerprint, gear?.fingerprint] {
        inputs.add(fingerprint != nil)
        if let fingerprint { inputs.add(fingerprint) }
      }
      inputs.add(content.releases.hidesSamples)
      inputs.add(content.gear.hidesSamples)
      for day in around { inputs.add(day?.number ?? 0) }
      return PageUnit(key: "releases/\(day)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(day, releases, gear, around, content, into: &sink)
      }
    }
  }

  private static func render(
    _ day: Day, _ releaseEntry: DayShelf<ReleaseRollup>.Entry?, _ gearEntry: DayShelf<GearRollup>.Entry?,
    _ around: [Day?], _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let releases = try releaseEntry.map { entry throws(SiteError) in try content.releases.releases(of: entry) } ?? []
    let gear = try gearEntry.map { entry throws(SiteError) in try content.gear.items(of: entry) } ?? []
    let seen = Instant(seconds: max(releaseEntry?.rollup.seen ?? 0, gearEntry?.rollup.seen ?? 0))
    let file = "\(Endpoint.root)/releases/\(day).json"
    try sink.put(
      file,
      Endpoint.body(asOf: day.description, generated: seen) { json in
        json.field("count", releases.count)
        if let before = around[0] { json.field("next", "\(before).json") }
        json.key("releases")
        json.array(releases)
        json.key("gear")
        json.array(gear)
      }, modified: seen.seconds)
    let sorted = ReleaseRow.ranked(releases)
    let others = sorted.dropFirst(limit)
    let head = PageHead(
      path: "releases/\(day)/", title: "Releases of \(DateText.long(day))",
      description: "\(Words.count(releases.count, "record")) and \(Words.count(gear.count, "piece", "pieces")) of gear "
        + "of \(DateText.full(day)).",
      section: .releases, asOf: seen, day: day, links: [("JSON", "/" + file)],
      sample: releases.contains(where: \.sample) || gear.contains(where: \.sample))
    try content.frame.page(
      "release-day", head,
      [
        "date": ["iso": .string(day.description), "text": .string(DateText.full(day))],
        "count": .string(Words.count(releases.count, "record")),
        "releases": .block(sorted.prefix(limit).map { ReleaseRow.value($0, content.frame) }),
        "others": others.isEmpty ? nil : .string(others.map { "\($0.title), \($0.artist)" }.joined(separator: "; ")),
        "gear": .block(gear.map { GearRow.value($0, content.frame) }),
        "pager": Pager.days("/releases/", previous: around[0], next: around[1], frame: content.frame),
      ], into: &sink)
  }
}
