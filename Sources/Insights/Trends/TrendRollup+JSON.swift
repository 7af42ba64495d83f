public import Records

/// A day's counts as a file, for a cache: what it says can always be counted anew.
extension TrendRollup: JSONCodable {
  /// Reads a day's counts.
  public init(json: inout JSONReader) throws(JSONError) {
    self.init(day: Day(number: 0), documents: [:], terms: [], charted: [])
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "day": day = try json.readDay()
      case "documents": documents = try json.readCounts()
      case "terms": terms = try json.readArray(of: Term.self)
      case "charted": charted = Set(try json.readStrings())
      default: try json.skipValue()
      }
    }
  }

  /// Writes the counts, in an order that depends on nothing else.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("day", day)
    json.write(documents, as: "documents")
    json.key("terms")
    json.array(terms)
    json.field("charted", charted.sorted())
    json.endObject()
  }
}

extension TrendRollup.Term: JSONCodable {
  /// Reads a term.
  public init(json: inout JSONReader) throws(JSONError) {
    var kind: TrendCluster.Kind?
    self.init(kind: .topic, term: "", label: "", counts: [:], members: [], sources: [], sample: false)
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "kind": kind = TrendCluster.Kind(rawValue: try json.readString())
      case "news": counts = Self.news(try json.readInt())
      case "term": term = try json.readString()
      case "label": label = try json.readString()
      case "counts": counts = try json.readCounts()
      case "members": members = try json.readStrings()
      case "sources": sources = try json.readStrings()
      case "sample": sample = try json.readBool()
      default: try json.skipValue()
      }
    }
    self.kind = try json.require(kind, "kind")
  }

  /// Writes the term.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("kind", kind)
    json.field("term", term)
    json.field("label", label.isEmpty ? nil : label)
    if counts.count == 1, let news = counts["news"] {
      json.field("news", news)
    } else {
      json.write(counts, as: "counts")
    }
    json.field("members", members)
    json.field("sources", sources)
    json.flag("sample", sample)
    json.endObject()
  }

  /// Counts of the news alone. Nearly all terms are topics of one or two items, and they share their tables.
  private static func news(_ count: Int) -> [String: Int] {
    few.indices.contains(count) ? few[count] : ["news": count]
  }

  private static let few = (0..<8).map { ["news": $0] }
}

extension JSONReader {
  fileprivate mutating func readCounts() throws(JSONError) -> [String: Int] {
    var counts: [String: Int] = [:]
    try beginObject()
    while let name = try nextName() { counts[name] = try readInt() }
    return counts
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ counts: [String: Int], as name: StaticString) {
    key(name)
    beginObject()
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      key(named: name)
      int(count)
    }
    endObject()
  }
}
