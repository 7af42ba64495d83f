/// A name of the index, taken apart once.
struct LinkedName: Sendable {
  let slug: String
  let printed: String
  /// Slugs of the artists; nil for an artist.
  let artists: [String]?
  /// Its words, as a text's words are read.
  let words: [String]
  private let full: [String]
  /// Nothing but everyday words.
  let isPlain: Bool

  init?(_ name: NameLinker.Name) {
    var printed = name.name
    if case .track(let artists) = name.kind {
      self.artists = artists
      let parts = TitleSegments(name.name).pieces
      // A remix or a live recording bears the title of another track; only its full title tells it apart.
      if TitleParts(name.name).versions.isEmpty, let first = parts.first(where: { $0.place == .plain }) {
        printed = GuestWords.split(first.text, inBrackets: false)?.title ?? first.text
      }
    } else {
      artists = nil
      guard !NameGuards.noArtists.contains(Folding.fold(name.name)) else { return nil }
    }
    slug = name.slug
    self.printed = printed
    words = WordSplitter.words(printed).map(\.text)
    full = printed == name.name ? words : WordSplitter.words(name.name).map(\.text)
    guard !words.isEmpty else { return nil }
    isPlain = words.allSatisfy(NameGuards.isPlain)
  }

  /// Printed without any capital, as some artists wish.
  var isSmall: Bool { !printed.contains(where: \.isUppercase) }
  /// Printed in capitals alone.
  var isLarge: Bool { !printed.contains(where: \.isLowercase) && printed.contains(where: \.isUppercase) }

  /// The forms that texts use: the name itself; an artist's without its article, a track's with its brackets.
  var forms: [[String]] {
    guard artists == nil else { return full == words ? [words] : [words, full] }
    guard words.count > 1, words[0] == "the" else { return [words] }
    let short = Array(words.dropFirst())
    return short.allSatisfy(NameGuards.isPlain) ? [words] : [words, short]
  }
}
