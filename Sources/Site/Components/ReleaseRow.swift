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

  /// Days with their releases, in the given order.
  static func days(_ days: [(day: Day, releases: [Release])], _ frame: SiteFrame) -> [Value] {
    days.filter { !$0.releases.isEmpty }.map { day, releases in
      [
        "date": ["iso": .string(day.description), "text": .string(DateText.weekday(day))],
        "href": .string("\(frame.base)/releases/\(day)/"),
        "rows": .list(releases.map { value($0, frame) }),
      ]
    }
  }
}
