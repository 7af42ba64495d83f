/// Tells a body that was cut off from a whole one. A server may cut a compressed body and state the cut length, so that
/// the transfer looks complete.
enum BodyEnd {
  /// The last tags of feeds, in lower case, whatever their prefix.
  private static let endTags = ["rss>", "feed>", "rdf>", "channel>"].map { Array($0.utf8) }

  /// The last tags of pages.
  private static let pageTags = ["html>", "body>"].map { Array($0.utf8) }

  /// True when the body ends as a feed, as a page where one is expected, or as JSON; white space and comments may follow.
  static func isComplete(_ body: [UInt8], isPage: Bool = false) -> Bool {
    let endTags = isPage ? pageTags : endTags
    let isSpace: (UInt8) -> Bool = { $0 <= 0x20 }
    guard let first = body.first(where: { !isSpace($0) && $0 < 0x80 }), let last = body.last(where: { !isSpace($0) })
    else { return false }
    if first == UInt8(ascii: "{") { return last == UInt8(ascii: "}") }
    let tail = body.suffix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for start in tail.indices.dropLast() where tail[start] == UInt8(ascii: "<") && tail[start + 1] == UInt8(ascii: "/")
    {
      let tag = tail[(start + 2)...]
      let name = tag.prefix { $0 != UInt8(ascii: ">") && !isSpace($0) }
      let local = name.split(separator: UInt8(ascii: ":")).last ?? []
      if endTags.contains(where: { $0.dropLast().elementsEqual(local) }) { return true }
    }
    return false
  }
}
