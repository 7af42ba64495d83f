internal import Markup

/// What the outermost element says of a feed's format.
struct FeedRoot {
  /// The format.
  let version: Feed.Version
  /// Whether it is a kind of Atom, where texts are plain unless they say otherwise.
  let isAtom: Bool

  private init(version: Feed.Version, isAtom: Bool) {
    self.version = version
    self.isAtom = isAtom
  }

  /// The root that an element is.
  init(_ name: FeedName, _ tag: XMLTag) {
    let version = tag["version"] ?? ""
    switch name {
    case .feed, .item:
      guard tag.name != "item" else {
        self.init(version: .rss20, isAtom: false)
        return
      }
      let isOld = version == "0.3" || tag.namespace == "http://purl.org/atom/ns#"
      self.init(version: isOld ? .atom03 : .atom10, isAtom: true)
    case .rdf:
      let isOldest = tag.attributes.contains { $0.name.hasPrefix("xmlns") && $0.value.contains("netscape.com") }
      self.init(version: isOldest ? .rss090 : .rss10, isAtom: false)
    default: self.init(version: Self.versions[version] ?? .rss20, isAtom: false)
    }
  }

  private static let versions: [String: Feed.Version] = [
    "0.9": .rss090, "0.90": .rss090, "0.91": .rss091, "0.92": .rss092, "0.93": .rss092, "1.0": .rss10,
  ]
}
