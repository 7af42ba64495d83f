import Records

/// Counts one day's records into a ``TrendRollup``.
struct TrendTally {
  private struct Key: Hashable, Comparable {
    var kind: TrendCluster.Kind
    var term: String

    static func < (left: Key, right: Key) -> Bool {
      (left.kind.rawValue, left.term) < (right.kind.rawValue, right.term)
    }
  }

  private struct Count {
    var counts: [String: Int] = [:]
    var labels: [String: Int] = [:]
    var members: [String] = []
    var sources: Set<String> = []
    var sample = true
  }

  /// Items of one outlet that count for one term: a live blog is no trend.
  private static let perSource = 2
  /// Ranks of a viral chart that give points: the first one fifty, the fiftieth one.
  private static let viralRanks = 50

  private let day: Day
  private var found: [Key: Count] = [:]
  private var documents: [String: Int] = [:]
  private var charted: Set<String> = []

  init(day: Day) {
    self.day = day
  }

  /// The counts, in a stable order.
  func rollup() -> TrendRollup {
    let terms = found.sorted { $0.key < $1.key }.map { key, count in
      TrendRollup.Term(
        kind: key.kind, term: key.term,
        label: count.labels.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? key.term, counts: count.counts,
        members: count.members, sources: count.sources.sorted(), sample: count.sample)
    }
    return TrendRollup(day: day, documents: documents, terms: terms, charted: charted)
  }

  mutating func add(_ news: [NewsItem]) {
    var perSource: [String: Int] = [:]
    for item in news.sorted(by: { ($0.published, $0.id) < ($1.published, $1.id) }) {
      documents["news", default: 0] += 1
      for found in TopicTerms.terms(item.title) {
        let place = "\(found.term)\n\(item.source)"
        perSource[place, default: 0] += 1
        add(
          Key(kind: .topic, term: found.term), label: found.label, pool: "news",
          count: perSource[place, default: 0] <= Self.perSource ? 1 : 0, member: item.id, source: item.source,
          sample: item.sample)
      }
    }
  }

  mutating func add(_ releases: [Release], _ names: inout TrendNames) {
    for release in releases.sorted(by: { $0.id < $1.id }) {
      let track = names.track(title: release.title, artist: release.artist)
      add(
        genres: release.genres, formats: track.formats, pool: "releases", member: release.id,
        source: release.source, sample: release.sample)
    }
  }

  mutating func add(_ edition: ChartEdition, viral: Bool, _ names: inout TrendNames) {
    for entry in edition.entries where !ChartSong(entry).isNameless {
      let track = names.track(title: entry.title, artist: entry.artist)
      add(
        genres: entry.genres, formats: track.formats, pool: edition.chart, member: track.slug,
        source: edition.chart, sample: edition.sample)
      guard viral else {
        charted.insert(track.slug)
        continue
      }
      documents["viral", default: 0] += 1
      add(
        Key(kind: .viral, term: track.slug), label: "\(entry.title), \(entry.artist)", pool: "viral",
        count: max(0, Self.viralRanks + 1 - entry.rank), member: track.slug, source: edition.chart,
        sample: edition.sample)
    }
  }

  private mutating func add(
    genres: [String], formats: [String], pool: String, member: String, source: String, sample: Bool
  ) {
    documents["format \(pool)", default: 0] += 1
    for format in formats {
      add(
        Key(kind: .format, term: format), label: format, pool: "format \(pool)", count: 1, member: member,
        source: source,
        sample: sample)
    }
    guard !genres.isEmpty else { return }
    documents["genre \(pool)", default: 0] += 1
    for (genre, label) in Dictionary(genres.map { (Folding.fold($0), $0) }, uniquingKeysWith: { first, _ in first }) {
      guard !genre.isEmpty else { continue }
      add(
        Key(kind: .genre, term: genre), label: label, pool: "genre \(pool)", count: 1, member: member, source: source,
        sample: sample)
    }
  }

  private mutating func add(
    _ key: Key, label: String, pool: String, count: Int, member: String, source: String, sample: Bool
  ) {
    var own = found[key] ?? Count()
    own.counts[pool, default: 0] += count
    own.labels[label, default: 0] += 1
    if own.members.last != member { own.members.append(member) }
    own.sources.insert(source)
    own.sample = own.sample && sample
    found[key] = own
  }
}
