import Records

/// A day's news in numbers.
struct NewsRollup: Rollup {
  let real: Int
  let sample: Int
  /// Items by category, in the order of `NewsCategory.allCases`; samples included while nothing else is there.
  let categories: [Int]
  /// When the newest of the items was first seen, in seconds.
  let seen: Int

  init(_ day: NewsDay) {
    let genuine = day.items.filter { !$0.sample }
    let shown = genuine.isEmpty ? day.items : genuine
    real = genuine.count
    sample = day.items.count - genuine.count
    categories = NewsCategory.allCases.map { category in shown.count { $0.category == category } }
    seen = shown.map(\.firstSeen.seconds).max() ?? 0
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    var counts: [Int] = []
    for _ in NewsCategory.allCases { counts.append(try pack.int()) }
    categories = counts
    seen = try pack.int()
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
    for count in categories { pack.add(count) }
    pack.add(seen)
  }
}
