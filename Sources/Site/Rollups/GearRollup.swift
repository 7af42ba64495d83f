import Records

/// A day's gear announcements in numbers.
struct GearRollup: Rollup {
  typealias File = GearDay

  let real: Int
  let sample: Int
  /// When the newest of them was first seen, in seconds.
  let seen: Int
  /// Kinds of what is shown, ascending.
  let kinds: [String]

  /// What a rollup needs of an announcement.
  private struct Glance {
    var seen = 0
    var kind = ""
    var sample = false
  }

  init(_ day: GearDay) {
    self.init(day.items.map { Glance(seen: $0.firstSeen.seconds, kind: $0.kind, sample: $0.sample) })
  }

  init(path: String, bytes: [UInt8]) throws(SiteError) {
    var glances: [Glance] = []
    try RecordSkimmer.skim(File.self, "items", path: path, bytes: bytes) { json throws(JSONError) in
      var glance = Glance()
      try json.beginObject()
      while let key = try json.nextKey() {
        switch key {
        case "firstSeen": glance.seen = try json.readInstant().seconds
        case "kind": glance.kind = try json.readString()
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
    kinds = Set(shown.map(\.kind)).sorted()
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    seen = try pack.int()
    kinds = try pack.strings()
  }

  func write(to pack: inout PackWriter) {
    for number in [real, sample, seen] { pack.add(number) }
    pack.add(kinds)
  }
}
