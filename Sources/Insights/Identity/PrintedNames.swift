public import Records

/// The names that editions of one chart print, each once, in the order of first sight: all that an ``IdentityBuilder`` takes from
/// them, for what it has met once it does not learn again.
public struct PrintedNames: Sendable {
  /// A name with what tells it from others.
  struct Row: Hashable {
    var title = ""
    var artist = ""
    var ids = ChartEntry.IDs()
    /// Whether the source prints the first artist only.
    var isPartial = false
  }

  private(set) var rows: [Row] = []
  private var seen: Set<Row> = []

  /// No names yet.
  public init() {}

  /// Adds every row of an edition that has a name.
  public mutating func add(_ edition: ChartEdition) {
    let isPartial = ChartEdition.printsFirstArtistOnly(edition.provider)
    for entry in edition.entries where !ChartSong(entry).isNameless {
      let row = Row(title: entry.title, artist: entry.artist, ids: entry.ids, isPartial: isPartial)
      if seen.insert(row).inserted { rows.append(row) }
    }
  }
}

/// Names as a file, for a cache: the stored editions tell them again.
extension PrintedNames: JSONCodable {
  /// Reads names, to which none is added.
  public init(json: inout JSONReader) throws(JSONError) {
    rows = try json.readArray()
  }

  /// Writes the names.
  public func write(to json: inout JSONWriter) {
    json.array(rows)
  }
}

extension PrintedNames.Row: JSONCodable {
  init(json: inout JSONReader) throws(JSONError) {
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "title": title = try json.readString()
      case "artist": artist = try json.readString()
      case "ids": ids = try json.read()
      case "partial": isPartial = try json.readBool()
      default: try json.skipValue()
      }
    }
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("title", title)
    json.field("artist", artist)
    if !ids.isEmpty { json.field("ids", ids) }
    json.flag("partial", isPartial)
    json.endObject()
  }
}
