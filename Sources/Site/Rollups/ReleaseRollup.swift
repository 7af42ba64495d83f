import Records

/// A day's releases in numbers.
struct ReleaseRollup: Rollup {
  typealias File = ReleaseDay

  let real: Int
  let sample: Int
  /// When the newest of them was first seen, in seconds.
  let seen: Int
  /// Genres of what is shown, ascending.
  let genres: [String]

  /// What a rollup needs of a release.
  private struct Glance {
    var seen = 0
    var genres: [String] = []
    var sample = false
  }

  init(_ day: ReleaseDay) {
    self.init(day.releases.map { Glance(seen: $0.firstSeen.seconds, genres: $0.genres, sample: $0.sample) })
  }

  init(path: String, bytes: [UInt8]) throws(SiteError) {
    var glances: [Glance] = []
    try RecordSkimmer.skim(File.self, "releases", path: path, bytes: bytes) { json throws(JSONError) in
      var glance = Glance()
      try json.beginObject()
      while let key = try json.nextKey() {
        switch key {
        case "firstSeen": glance.seen = try json.readInstant().seconds
        case "genres": glance.genres = try json.readStrings()
        case "sample": glance.sample = try json.readBool()
        default: try json.skipValue()
        }
      }
      glances.append(glance)
    }
    self.init(glances)
  }

  private init(_ glances: [Glance]) {
    let genuine = glances.filter { !$0.sample }
    let shown = genuine.isEmpty ? glances : genuine
    real = genuine.count
    sample = glances.count - genuine.count
    seen = shown.map(\.seen).max() ?? 0
    genres = Set(shown.flatMap(\.genres)).sorted()
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    seen = try pack.int()
    genres = try pack.strings()
  }

  func write(to pack: inout PackWriter) {
    for number in [real, sample, seen] { pack.add(number) }
    pack.add(genres)
  }
}
