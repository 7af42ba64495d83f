import Records

/// A day's news in numbers.
struct NewsRollup: FileRollup {
  typealias File = NewsDay

  let real: Int
  let sample: Int
  /// Items by category, in the order of `NewsCategory.allCases`; samples included while nothing else is there.
  let categories: [Int]
  /// When the newest of the items was first seen, in seconds.
  let seen: Int
  /// Items by source, ascending by the source's id.
  let sources: [(id: String, count: Int)]

  private let packed: ArraySlice<UInt8>

  /// An item of its own, outside of any story, that names an artist or a track.
  struct Named: Sendable {
    let title: String
    let url: String
    let source: String
    let published: Instant
    let artists: [String]
    let tracks: [String]
  }

  /// What a rollup needs of an item.
  private struct Record: Glance {
    var seen = 0
    var category = NewsCategory.other
    var source = ""
    var sample = false
    var title = ""
    var url = ""
    var published = Instant(seconds: 0)
    var isInStory = false
    var artists: [String] = []
    var tracks: [String] = []

    init() {}

    init(_ item: NewsItem) {
      (seen, category, source, sample) = (item.firstSeen.seconds, item.category, item.source, item.sample)
      (title, url, published, isInStory) = (item.title, item.url, item.published, item.story != nil)
      (artists, tracks) = (item.artists, item.tracks)
    }

    mutating func read(_ key: JSONKey, from json: inout JSONReader) throws(JSONError) {
      switch key {
      case "source": source = try json.readString()
      case "category": category = try json.readCase()
      case "title": title = try json.readString()
      case "url": url = try json.readString()
      case "published": published = try json.readInstant()
      case "artists": artists = try json.readStrings()
      case "tracks": tracks = try json.readStrings()
      case "story":
        isInStory = true
        try json.skipValue()
      default: try json.skipValue()
      }
    }
  }

  init(_ day: NewsDay) {
    self.init(GlancedDay(day.items.map(Record.init)))
  }

  init(path: String, bytes: [UInt8]) throws(SiteError) {
    self.init(try GlancedDay(File.self, "items", path: path, bytes: bytes))
  }

  private init(_ day: GlancedDay<Record>) {
    real = day.real
    sample = day.sample
    categories = NewsCategory.allCases.map { category in day.shown.count { $0.category == category } }
    seen = day.seen
    sources = Dictionary(grouping: day.shown, by: \.source).map { ($0.key, $0.value.count) }.sorted { $0.id < $1.id }
    packed = Self.packed(day.shown.filter { !$0.isInStory && !($0.artists.isEmpty && $0.tracks.isEmpty) })
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
    packed = try pack.slice()
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
    for count in categories { pack.add(count) }
    pack.add(seen)
    pack.add(sources.map(\.id))
    for source in sources { pack.add(source.count) }
    pack.add(packed)
  }

  /// Of what ``named`` holds.
  var namedFingerprint: Fingerprint { Fingerprint(Array(packed)) }

  /// Items outside of stories that name somebody, read when a page asks for them.
  var named: [Named] {
    var reader = PackReader(packed)
    do throws(PackReader.Damage) {
      var named: [Named] = []
      for _ in 0..<(try reader.count()) {
        named.append(
          Named(
            title: try reader.string(), url: try reader.string(), source: try reader.string(),
            published: Instant(seconds: try reader.int()), artists: try reader.strings(), tracks: try reader.strings()))
      }
      return named
    } catch {
      return []
    }
  }

  private static func packed(_ glances: [Record]) -> ArraySlice<UInt8> {
    var pack = PackWriter()
    pack.add(glances.count)
    for glance in glances {
      for text in [glance.title, glance.url, glance.source] { pack.add(text) }
      pack.add(glance.published.seconds)
      pack.add(glance.artists)
      pack.add(glance.tracks)
    }
    return pack.bytes[...]
  }
}
