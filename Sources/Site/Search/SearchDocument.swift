import Records

/// One thing that a search can find.
struct SearchDocument: Sendable {
  /// What it is; the letter stands in the index.
  enum Kind: String, Sendable {
    /// A news item on the page of its day.
    case item = "n"
    /// A story with a page of its own.
    case story = "s"
    case release = "r"
    case digest = "d"
    case track = "t"
    case artist = "a"
  }

  let kind: Kind
  let title: String
  /// A day, or the slug of a track or an artist: the reader's script makes the address of it.
  let place: String
  /// An item's or story's id, or the artist of a release or track.
  let detail: String?
  /// The texts by whose words it is found.
  let texts: [String]

  init(_ kind: Kind, _ title: String, place: String, detail: String? = nil, texts: [String]) {
    self.kind = kind
    self.title = title
    self.place = place
    self.detail = detail
    self.texts = texts
  }

  func write(to json: inout JSONWriter) {
    json.beginArray()
    for text in [kind.rawValue, title, place] { json.string(text) }
    if let detail { json.string(detail) }
    json.endArray()
  }
}
