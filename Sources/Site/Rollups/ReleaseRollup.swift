import Records

/// A day's releases in numbers.
struct ReleaseRollup: Rollup {
  let real: Int
  let sample: Int
  /// When the newest of them was first seen, in seconds.
  let seen: Int
  /// Genres of what is shown, ascending.
  let genres: [String]

  init(_ day: ReleaseDay) {
    let genuine = day.releases.filter { !$0.sample }
    let shown = genuine.isEmpty ? day.releases : genuine
    real = genuine.count
    sample = day.releases.count - genuine.count
    seen = shown.map(\.firstSeen.seconds).max() ?? 0
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
