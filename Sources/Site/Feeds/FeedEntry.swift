import Records

/// One entry of a feed, whichever format it is written in.
struct FeedEntry: Sendable {
  /// A tag URI made of the record's id alone, so that no entry is announced again because its text changed.
  let id: String
  let title: String
  /// The full address.
  let link: String
  let published: Instant
  /// When the text last changed; ``published`` for what never changes.
  let updated: Instant
  /// The whole content as HTML.
  let html: String
  /// The whole content as plain text.
  let text: String
  /// Who wrote it, such as the outlet.
  let author: String?
  let tags: [String]

  /// The id of a record.
  static func id(_ kind: String, _ record: String) -> String {
    "tag:industry-pulse,2026:\(kind)/\(record)"
  }
}
