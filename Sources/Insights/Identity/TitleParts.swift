/// A title taken apart: the words that name the work, the marks that name the recording, and the guests.
struct TitleParts: Hashable, Sendable {
  /// The words that every chart prints, a space between them: an array for each of ten thousand titles takes twice as much.
  private let text: String
  /// Subtitles that some charts leave out.
  let subtitle: [String]
  /// Marks of another recording, sorted.
  let versions: [String]
  /// Guests as printed in the title, several names to a text.
  let guests: [String]
  /// The title as printed without guests, with and without subtitle, when it is censored.
  let censored: [String]

  /// The words that every chart prints and the subtitle, squeezed.
  let full: String

  /// The words that every chart prints, squeezed.
  var base: String {
    guard !subtitle.isEmpty else { return full }
    return String(decoding: full.utf8.dropLast(subtitle.reduce(0) { $0 + $1.utf8.count }), as: UTF8.self)
  }

  /// The words that every chart prints.
  var words: [String] { NameText.pieces(of: text).map(String.init) }

  init(_ title: String) {
    var parts = Draft()
    for (text, place) in TitleSegments(title).pieces { parts.add(text, place) }
    if parts.words.isEmpty { parts.words = NameText.words(title) }
    let words = Numerals.normalized(parts.words)
    text = words.joined(separator: " ")
    subtitle = Numerals.normalized(parts.subtitle)
    versions = Set(parts.versions).sorted()
    guests = parts.guests
    let base = words.isEmpty ? title : words.count == 1 ? text : words.joined()
    full = subtitle.isEmpty ? base : base + subtitle.joined()
    censored =
      NameText.isCensored(title) ? [parts.printed, parts.required].map { $0.joined(separator: " ") } : []
  }

  private struct Draft {
    var words: [String] = []
    var subtitle: [String] = []
    var versions: [String] = []
    var guests: [String] = []
    var printed: [String] = []
    var required: [String] = []

    mutating func add(_ text: String, _ place: TitleSegments.Place) {
      var text = text
      if let guest = GuestWords.split(text, inBrackets: place == .bracket || place == .leadingBracket) {
        guests.append(guest.guests)
        text = guest.title
      }
      let words = NameText.words(text)
      guard !words.isEmpty || NameText.isCensored(text) else { return }
      if place != .plain {
        switch VersionWords.meaning(of: text, words: words) {
        case .version(let marks): return versions += marks
        case .neutral: return
        case .title: break
        }
      }
      printed.append(text)
      if place == .bracket, VersionWords.isOptional(words, after: self.words) {
        subtitle += words
      } else if place == .plain, words.count > 1, words.last == "remix" {
        versions.append("remix")
        take(text, Array(words.dropLast()))
      } else {
        take(text, words)
      }
    }

    private mutating func take(_ text: String, _ words: [String]) {
      self.words += words
      required.append(text)
    }
  }
}
