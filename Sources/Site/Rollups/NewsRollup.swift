import Records

/// A day's news in numbers.
struct NewsRollup: Rollup {
  typealias File = NewsDay

  let real: Int
  let sample: Int
  /// Items by category, in the order of `NewsCategory.allCases`; samples included while nothing else is there.
  let categories: [Int]
  /// When the newest of the items was first seen, in seconds.
  let seen: Int
  /// Items by source, ascending by the source's id.
  let sources: [(id: String, count: Int)]

  /// What a rollup needs of an item.
  private struct Glance {
    var seen = 0
    var category = NewsCategory.other
    var source = ""
    var sample = false
  }

  init(_ day: NewsDay) {
    self.init(
      day.items.map { Glance(seen: $0.firstSeen.seconds, category: $0.category, source: $0.source, sample: $0.sample) })
  }

  init(path: String, bytes: [UInt8]) throws(SiteError) {
    var glances: [Glance] = []
    try RecordSkimmer.skim(File.self, "items", path: path, bytes: bytes) { json throws(JSONError) in
      var glance = Glance()
      try json.beginObject()
      while let key = try json.nextKey() {
        switch key {
        case "firstSeen": glance.seen = try json.readInstant().seconds
        case "source": glance.source = try json.readString()
        case "category": glance.category = try json.readCase()
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
    categories = NewsCategory.allCases.map { category in shown.count { $0.category == category } }
    seen = shown.map(\.seen).max() ?? 0
    sources = Dictionary(grouping: shown, by: \.source).map { ($0.key, $0.value.count) }.sorted { $0.id < $1.id }
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    var counts: [Int] = []
    for _ in NewsCategory.allCases { counts.append(try pack.int()) }
    categories = counts
    seen = try pack.int()
    var sources: [(id: String, count: Int)] = []
    for id in try pack.strings() { sources.append((id, try pack.int())) }
    self.sources = sources
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
    for count in categories { pack.add(count) }
    pack.add(seen)
    pack.add(sources.map(\.id))
    for source in sources { pack.add(source.count) }
  }
}
