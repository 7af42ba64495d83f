import Records

/// A day's gear announcements in numbers.
struct GearRollup: Rollup {
  let real: Int
  let sample: Int
  /// When the newest of them was first seen, in seconds.
  let seen: Int
  /// Kinds of what is shown, ascending.
  let kinds: [String]

  init(_ day: GearDay) {
    let genuine = day.items.filter { !$0.sample }
    let shown = genuine.isEmpty ? day.items : genuine
    real = genuine.count
    sample = day.items.count - genuine.count
    seen = shown.map(\.firstSeen.seconds).max() ?? 0
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
