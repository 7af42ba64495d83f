import Records
import Templating

/// The values of the partial `release-row`.
enum ReleaseRow {
  static func value(_ release: Release, _ frame: SiteFrame) -> Value {
    [
      "id": .string(release.id), "title": .string(release.title), "artist": .string(release.artist),
      "href": Value(release.links.first?.url),
      "kind": .string(([title(ofKind: release.kind)] + release.genres.prefix(2)).joined(separator: ", ")),
      "notable": release.notable.isEmpty ? nil : .string(Words.list(release.notable)),
      "more": .list(
        release.links.dropFirst().map { ["name": .string(frame.name(of: $0.source)), "href": .string($0.url)] }),
      "source": .string(frame.name(of: release.source)), "sample": .bool(release.sample),
    ]
  }

  /// `EP` for `ep`.
  static func title(ofKind kind: String) -> String {
    kind == "ep" ? "EP" : kind
  }

  /// Days with their releases, in the given order, notable ones first; of a long day the first `limit`, with a link to
  /// the rest, so that a page of many days stays a light one.
  static func days(_ days: [(day: Day, releases: [Release])], limit: Int = .max, _ frame: SiteFrame) -> [Value] {
    days.filter { !$0.releases.isEmpty }.map { day, releases in
      let sorted = notableFirst(releases)
      return [
        "date": ["iso": .string(day.description), "text": .string(DateText.weekday(day))],
        "href": .string("\(frame.base)/releases/\(day)/"),
        "rows": .list(sorted.prefix(limit).map { value($0, frame) }),
        "rest": sorted.count > limit ? .string("\(Words.grouped(sorted.count - limit)) more") : nil,
      ]
    }
  }

  /// Notable releases in front of the others; the order is otherwise kept.
  static func notableFirst(_ releases: [Release]) -> [Release] {
    releases.filter { !$0.notable.isEmpty } + releases.filter(\.notable.isEmpty)
  }
}
