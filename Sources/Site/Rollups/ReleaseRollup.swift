import Records

/// A day's releases in numbers.
struct ReleaseRollup: FileRollup {
  typealias File = ReleaseDay

  let real: Int
  let sample: Int
  /// When the newest of them was first seen, in seconds.
  let seen: Int
  /// Genres of what is shown, ascending.
  let genres: [String]

  /// Kinds of what is shown, ascending.
  let kinds: [String]
  private let packed: ArraySlice<UInt8>

  /// A notable release as an artist's page shows it.
  struct Brief: Sendable {
    let title: String
    let artist: String
    let kind: String
    let url: String
  }

  /// What a rollup needs of a release.
  private struct Record: Glance {
    var seen = 0
    var genres: [String] = []
    var sample = false
    var title = ""
    var artist = ""
    var kind = ""
    var links: [Link] = []
    var isNotable = false

    init() {}

    init(_ release: Release) {
      (seen, genres, sample) = (release.firstSeen.seconds, release.genres, release.sample)
      (title, artist, kind) = (release.title, release.artist, release.kind)
      (links, isNotable) = (release.links, !release.notable.isEmpty)
    }

    mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONError) {
      switch key {
      case "genres": genres = try json.readStrings()
      case "title": title = try json.readString()
      case "artist": artist = try json.readString()
      case "kind": kind = try json.readString()
      case "links": links = try json.readArray()
      case "notable": isNotable = try !json.readStrings().isEmpty
      default: try json.skipValue()
      }
    }
  }

  init(_ day: ReleaseDay) {
    self.init(GlancedDay(day.releases.map(Record.init)))
  }

  init(path: String, bytes: [UInt8]) throws(SiteError) {
    self.init(try GlancedDay(File.self, "releases", path: path, bytes: bytes))
  }

  private init(_ day: GlancedDay<Record>) {
    real = day.real
    sample = day.sample
    seen = day.seen
    genres = Set(day.shown.flatMap(\.genres)).sorted()
    kinds = Set(day.shown.map(\.kind)).sorted()
    packed = Self.packed(day.shown.filter(\.isNotable))
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    seen = try pack.int()
    genres = try pack.strings()
    kinds = try pack.strings()
    packed = try pack.slice()
  }

  func write(to pack: inout PackWriter) {
    for number in [real, sample, seen] { pack.add(number) }
    pack.add(genres)
    pack.add(kinds)
    pack.add(packed)
  }

  /// Of what ``notable`` holds.
  var notableFingerprint: Fingerprint { Fingerprint(Array(packed)) }

  /// The notable releases, read when a page asks for them.
  var notable: [Brief] {
    var reader = PackReader(packed)
    do throws(PackReader.Damage) {
      var briefs: [Brief] = []
      for _ in 0..<(try reader.count()) {
        briefs.append(
          Brief(
            title: try reader.string(), artist: try reader.string(), kind: try reader.string(),
            url: try reader.string()))
      }
      return briefs
    } catch {
      return []
    }
  }

  private static func packed(_ glances: [Record]) -> ArraySlice<UInt8> {
    var pack = PackWriter()
    pack.add(glances.count)
    for glance in glances {
      for text in [glance.title, glance.artist, glance.kind, glance.links.first?.url ?? ""] { pack.add(text) }
    }
    return pack.bytes[...]
  }
}
