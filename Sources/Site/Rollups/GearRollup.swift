import Records

/// A day's gear announcements in numbers.
struct GearRollup: FileRollup {
  typealias File = GearDay

  let real: Int
  let sample: Int
  /// When the newest of them was first seen, in seconds.
  let seen: Int
  /// Kinds of what is shown, ascending.
  let kinds: [String]

  /// What a rollup needs of an announcement.
  private struct Record: Glance {
    var seen = 0
    var kind = ""
    var sample = false

    init() {}

    init(_ item: GearItem) {
      (seen, kind, sample) = (item.firstSeen.seconds, item.kind, item.sample)
    }

    mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONError) {
      switch key {
      case "kind": kind = try json.readString()
      default: try json.skipValue()
      }
    }
  }

  init(_ day: GearDay) {
    self.init(GlancedDay(day.items.map(Record.init)))
  }

  init(path: String, bytes: [UInt8]) throws(SiteError) {
    self.init(try GlancedDay(File.self, "items", path: path, bytes: bytes))
  }

  private init(_ day: GlancedDay<Record>) {
    real = day.real
    sample = day.sample
    seen = day.seen
    kinds = Set(day.shown.map(\.kind)).sorted()
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
