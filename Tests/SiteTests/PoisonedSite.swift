import Foundation
import Records

@testable import Site

/// A site every text of whose records is replaced: as JSON, member by member, so that a member added later is among
/// them. What a record cannot be read with, such as another word for a category or no date, stays.
struct PoisonedSite {
  let site: MiniSite
  /// The members that were replaced, such as `NewsDay.items.title`.
  private(set) var members: Set<String> = []
  private let texts: [String]
  private let spared: Set<String>
  private var next: Int

  /// Members by which records know each other: without them no story finds its items.
  static let references: Set<String> = [
    "id", "source", "story", "lead", "items", "voices", "sources", "members", "cites", "artists", "tracks", "chart",
    "platform", "path",
  ]

  init(_ texts: [String], from first: Int = 0, sparing spared: Set<String> = references) throws {
    (self.texts, next, self.spared) = (texts, first, spared)
    site = try MiniSite()
    for day in MiniSite.days { try fill(day) }
    try poison(NewsDay.self, in: "news")
    try poison(ChartEdition.self, in: "charts")
    try poison(ReleaseDay.self, in: "releases")
    try poison(GearDay.self, in: "gear")
    try poison(StoryDay.self, in: "stories")
    try poison(TrendDay.self, in: "trends")
    try poison(RunDay.self, in: "runs")
    try poison(Digest.self, in: "digests")
    try poison(State.self, in: "state.json")
    try site.build()
  }

  /// Gives the records of a day every member that they can have.
  private func fill(_ day: Day) throws {
    var items = (0..<5).map { MiniSite.item(day, $0) }
    for place in items.indices {
      items[place].author = "Ann"
      items[place].tags = ["one", "two"]
      items[place].categoryReasons = ["deal"]
      items[place].formerTitles = ["Before"]
      items[place].summary = NewsItem.Summary(text: "Short.", origin: .llm, model: "m")
      items[place].artists = ["artist-1"]
    }
    try site.put(NewsDay(day: day, items: items))
    var edition = MiniSite.edition("songs", day, rows: 12, shift: day.number % 3)
    for row in edition.entries.indices {
      edition.entries[row].ids = ChartEntry.IDs(spotify: "s\(row)", apple: "a\(row)", deezer: "d", isrc: "i", mbid: "m")
      edition.entries[row].url = "https://charts.example/\(row)"
      edition.entries[row].genres = ["pop"]
    }
    edition.disagreements = ["row 3: previous 4, ours 5"]
    try site.put(edition)
    var release = MiniSite.release(day, 0)
    release.notable = ["on a chart"]
    try site.put(ReleaseDay(day: day, releases: [release, MiniSite.release(day, 1)]))
    var gear = MiniSite.gear(day)
    gear.excerpt = "New."
    gear.kindReasons = ["synth"]
    try site.put(GearDay(day: day, items: [gear]))
    var quarantined = edition
    quarantined.suspicions = [ChartEdition.Suspicion(check: "gaps", evidence: "ranks 3 and 4 are missing")]
    try site.put("content/" + ContentPath.quarantine("songs", day.adding(1)).relative, quarantined.json)
  }

  private mutating func poison<S: Snapshot>(_ type: S.Type, in place: String) throws {
    let root = site.content + "/" + place
    let names = place.hasSuffix(".json") ? [""] : try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    for name in names where (place + name).hasSuffix(".json") {
      let path = name.isEmpty ? root : root + "/" + name
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      try Data(poisoned(bytes, as: type)).write(to: URL(fileURLWithPath: path))
    }
  }

  private mutating func poisoned<S: Snapshot>(_ bytes: [UInt8], as type: S.Type) throws -> [UInt8] {
    var value = try JSONValue.parse(bytes)
    // A member's name decides, not that of the list it lies in: the news of a day are `items`, as those of a story are.
    for path in Self.texts(in: value) where !spared.contains(path.compactMap(\.key).last ?? "") {
      let candidate = Self.replacing(value, path[...], texts[next % texts.count])
      guard (try? S(json: candidate.serialized())) != nil else { continue }
      value = candidate
      next += 1
      members.insert(([String(describing: type)] + path.compactMap(\.key)).joined(separator: "."))
    }
    return value.serialized()
  }

  /// A step into a value: the place of a member with its name, or that of an element.
  private struct Step {
    var place: Int
    var key: String?
  }

  private static func texts(in value: JSONValue) -> [[Step]] {
    switch value {
    case .string: [[]]
    case .array(let elements):
      elements.enumerated().flatMap { place, element in texts(in: element).map { [Step(place: place)] + $0 } }
    case .object(let members):
      members.enumerated().flatMap { place, member in
        texts(in: member.value).map { [Step(place: place, key: member.key)] + $0 }
      }
    default: []
    }
  }

  private static func replacing(_ value: JSONValue, _ path: ArraySlice<Step>, _ text: String) -> JSONValue {
    guard let step = path.first else { return .string(text) }
    switch value {
    case .array(var elements):
      elements[step.place] = replacing(elements[step.place], path.dropFirst(), text)
      return .array(elements)
    case .object(var members):
      members[step.place].value = replacing(members[step.place].value, path.dropFirst(), text)
      return .object(members)
    default: return value
    }
  }
}
