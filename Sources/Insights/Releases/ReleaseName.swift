import Records

/// A release's title and credit made comparable across services.
struct ReleaseName: Sendable {
  /// The words of the title, squeezed, without guests and without the mark of its kind.
  let title: String
  /// Everyone credited, by key.
  private let artists: Set<String>
  /// The billed names in one word: "Jay Z Kanye West" equals "JAY-Z, Kanye West".
  private let whole: String

  /// Words in brackets, behind a dash or at the end of a title that say what kind of release it is, or which pressing;
  /// Apple and Deezer add them, MusicBrainz does not.
  private static let marks: Set<String> = ["single", "ep", "lp", "album", "explicit", "clean"]

  init(title: String, artist: String) {
    var words: [String] = []
    var guests: [String] = []
    for (text, place) in TitleSegments(title).pieces {
      let parts = GuestWords.split(text, inBrackets: place == .bracket || place == .leadingBracket)
      if let parts { guests.append(parts.guests) }
      let piece = NameText.words(parts?.title ?? text)
      let isMark = place != .plain && piece.count == 1 && Self.marks.contains(piece[0])
      if !isMark { words += piece }
    }
    if words.count > 1, let last = words.last, last == "ep" || last == "lp" { words.removeLast() }
    self.title = words.isEmpty ? title : words.joined()
    let credit = ArtistCredit(artist)
    let named = (credit.leads + credit.members + credit.guests).flatMap(\.names).map(\.key)
    artists = Set(named + ArtistCredit.guests(guests).map(\.key))
    whole = credit.whole
  }

  /// Whether two credits can mean the same artists: one may leave out names that the other prints (Deezer and Apple print
  /// the first artist only), but may bring none that the other lacks.
  func credits(agreeWith other: ReleaseName) -> Bool {
    whole == other.whole || artists.isSubset(of: other.artists) || artists.isSuperset(of: other.artists)
  }

  /// Whether it names everyone whom the other names, and more.
  func isFuller(than other: ReleaseName) -> Bool {
    artists.isStrictSuperset(of: other.artists)
  }
}
