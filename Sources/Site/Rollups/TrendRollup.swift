import Records

/// How many trends a day has.
struct TrendRollup: Rollup {
  let real: Int
  let sample: Int

  init(_ day: TrendDay) {
    real = day.trends.count { !$0.sample }
    sample = day.trends.count - real
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
  }
}
