/// Finds the names of artists and tracks in running text: longest match first, common words guarded.
public struct NameLinker: Sendable {
  /// A name to look for.
  public struct Name: Hashable, Sendable {
    /// What it names.
    public enum Kind: Hashable, Sendable {
      /// An artist.
      case artist
      /// A track, believed only beside one of its artists (slugs) or in quotation marks.
      case track(artists: [String])
    }

    /// The page's address.
    public var slug: String
    /// The name as printed.
    public var name: String
    /// What it names.
    public var kind: Kind

    /// A name.
    public init(slug: String, name: String, kind: Kind) {
      self.slug = slug
      self.name = name
      self.kind = kind
    }
  }

  /// What a text names.
  public struct Mentions: Hashable, Sendable {
    /// Slugs of artists, in the order of their first mention.
    public var artists: [String]
    /// Slugs of tracks, in the order of their first mention.
    public var tracks: [String]
  }

  private let names: [LinkedName]
  private let trie: NameTrie
  private let artists: [String: String]

  /// An index over at most some 50,000 names.
  public init(_ names: [Name]) {
    let names = names.compactMap(LinkedName.init)
    var trie = NameTrie()
    for (number, name) in names.enumerated() {
      for form in name.forms { trie.add(number, words: form) }
    }
    self.names = names
    self.trie = trie
    artists = Dictionary(
      names.lazy.filter { $0.artists == nil }.map { ($0.slug, $0.printed) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name of an artist, as printed, by its slug.
  public func artist(_ slug: String) -> String? { artists[slug] }

  /// The names in a title and an excerpt.
  public func mentions(title: String, excerpt: String?) -> Mentions {
    var reading = NameReading(names: names, trie: trie)
    for text in [title, excerpt].compactMap(\.self) { reading.read(NamePassage(text)) }
    return reading.mentions()
  }
}
