import Records

/// How many trends a day has, and the tracks that they name.
struct TrendRollup: FileRollup {
  typealias File = TrendDay

  let real: Int
  let sample: Int
  /// Slugs of the members that are tracks.
  let tracks: [String]

  init(_ day: TrendDay) {
    real = day.trends.count { !$0.sample }
    sample = day.trends.count - real
    tracks = Set(day.trends.filter { $0.kind != .topic }.flatMap(\.members)).sorted()
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    tracks = try pack.strings()
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
    pack.add(tracks)
  }
}
