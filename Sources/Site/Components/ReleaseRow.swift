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
      let order = order(releases)
      return [
        "date": ["iso": .string(day.description), "text": .string(DateText.weekday(day))],
        "href": .string("\(frame.base)/releases/\(day)/"),
        "rows": .list(order.prefix(limit).map { value(releases[$0], frame) }),
        "rest": order.count > limit ? .string("\(Words.grouped(order.count - limit)) more") : nil,
      ]
    }
  }

  /// The releases of a day: notable ones first, the others by listens, so that what nobody has heard of yet comes last;
  /// the order is otherwise kept.
  static func ranked(_ releases: [Release]) -> [Release] {
    order(releases).map { releases[$0] }
  }

  private static func order(_ releases: [Release]) -> [Int] {
    let weights = releases.indices.map { weight(releases[$0]) }
    return weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
  }

  /// Newest day first, each day ``ranked(_:)`` and, where it has any, its notable releases alone: a feed tells the news of
  /// a day, not its hundred records.
  static func newestNotableFirst(_ releases: [Release]) -> [Release] {
    let days = Dictionary(grouping: releases, by: \.date).sorted { $0.key > $1.key }
    return days.flatMap { _, releases in
      let notable = releases.filter { !$0.notable.isEmpty }
      return ranked(notable.isEmpty ? releases : notable)
    }
  }

  private static func weight(_ release: Release) -> Int {
    (release.notable.isEmpty ? 0 : 1 << 40) + (release.listens ?? 0)
  }
}
