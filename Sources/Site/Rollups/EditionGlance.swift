import Records

/// What a rollup needs of an edition. As with ``GlancedDay``, a clean build looks at every file twice and this first look
/// should cost little: titles and artists are told apart by their bytes, and of a name that is known no string is made.
struct EditionGlance {
  /// A row.
  struct Row {
    let rank: Int
    let details: EditionRollup.Details
    let song: SongCollector.Song
    let title: JSONText
    let artist: JSONText
  }

  var sample = false
  /// When it was fetched, in seconds.
  var fetched = 0
  var provider = ""
  var rows: [Row] = []
  /// The identifiers of rows that have any, by place. Rows without them are plain numbers, which cost nothing to move.
  private var identifiers: [Int: ChartEntry.IDs] = [:]
  /// The songs that left with it.
  var leavers: [SongCollector.Song] = []

  /// Reads an edition's file from its begin.
  init(_ json: inout JSONReader) throws(JSONError) {
    var fetched: Instant?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "sample": sample = try json.readBool()
      case "fetched": fetched = try json.readInstant()
      case "provider": provider = try json.readString()
      case "entries":
        // As with all members, the last one of a name counts.
        (rows, identifiers) = ([], [:])
        try json.beginArray()
        while try json.nextElement() { rows.append(try row(&json)) }
      case "dropouts":
        leavers = []
        try json.beginArray()
        while try json.nextElement() { leavers.append(try Self.leaver(&json)) }
      default: try json.skipValue()
      }
    }
    self.fetched = try json.require(fetched, "fetched").seconds
    try json.finish()
  }

  /// The identifiers of a row.
  func ids(at place: Int) -> ChartEntry.IDs { identifiers[place] ?? ChartEntry.IDs() }

  private mutating func row(_ json: inout JSONReader) throws(JSONError) -> Row {
    var rank: Int?
    var title: JSONText?
    var artist: JSONText?
    var details = EditionRollup.Details()
    var identifier: UInt64 = 0
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "rank": rank = try json.readInt()
      case "title": title = try json.readText()
      case "artist": artist = try json.readText()
      case "previous": details.previous = try json.readInt()
      case "peak": details.peak = try json.readInt()
      case "editions": details.editions = try json.readInt()
      case "streak": details.streak = try json.readInt()
      case "status": details.status = try ChartEntry.Status(json: &json)
      case "ids":
        let ids = try json.read(ChartEntry.IDs.self)
        guard !ids.isEmpty else { continue }
        identifiers[rows.count] = ids
        identifier = SongKey.make(ids)
      default: try json.skipValue()
      }
    }
    let place = try json.require(rank, "rank")
    let names = (title: try json.require(title, "title"), artist: try json.require(artist, "artist"))
    let key = SongKey.make(names.title, names.artist, in: json)
    return Row(
      rank: place, details: details, song: SongCollector.Song(key: key, identifier: identifier), title: names.title,
      artist: names.artist)
  }

  private static func leaver(_ json: inout JSONReader) throws(JSONError) -> SongCollector.Song {
    var title: JSONText?
    var artist: JSONText?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "title": title = try json.readText()
      case "artist": artist = try json.readText()
      default: try json.skipValue()
      }
    }
    return SongCollector.Song(
      key: SongKey.make(try json.require(title, "title"), try json.require(artist, "artist"), in: json), identifier: 0)
  }
}
