/// Which language a text is in, as far as its function words and letters tell.
enum Language: Hashable, Sendable {
  /// A language in Latin letters, by its code.
  case latin(String)
  /// Mostly letters of another script.
  case otherScript
  /// Too little to tell.
  case unknown

  /// The language of a text.
  init(of text: String) {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let foreign = letters.count { $0.value > 0x024F && !(0x1E00...0x1EFF).contains($0.value) }
    guard foreign * 3 <= letters.count else {
      self = .otherScript
      return
    }
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    let scores = Self.functionWords.map { code, known in (code, words.count(where: known.contains)) }
    guard let best = scores.max(by: { $0.1 < $1.1 }), best.1 >= 2,
      scores.count(where: { $0.1 == best.1 }) == 1
    else {
      self = .unknown
      return
    }
    self = .latin(best.0)
  }

  private static let functionWords: [(code: String, words: Set<String>)] = [
    (
      "en",
      [
        "the", "and", "of", "to", "in", "is", "for", "with", "that", "was", "has", "have", "will", "its", "from", "by",
        "are", "his", "her", "their", "been", "after", "which", "at", "on", "as", "it", "an", "be", "he", "she", "this",
      ]
    ),
    (
      "de",
      [
        "der", "die", "das", "und", "ist", "von", "mit", "den", "dem", "ein", "eine", "einen", "für", "auf", "nicht",
        "sich", "wurde", "werden", "wird", "auch", "nach", "bei", "aus", "sind", "hat", "haben", "mehrere", "zum",
        "zur", "im", "am", "des", "sollen", "wie",
      ]
    ),
    (
      "fr",
      [
        "le", "la", "les", "et", "des", "une", "est", "dans", "pour", "qui", "que", "sur", "avec", "par", "du", "au",
        "aux", "ont", "été", "plusieurs", "cette", "plus", "de", "ses", "sont", "un", "ce", "il",
      ]
    ),
    (
      "es",
      [
        "el", "los", "las", "y", "una", "es", "en", "para", "que", "con", "por", "del", "ha", "han", "se", "su", "más",
        "como", "al", "fue", "sus", "de", "este", "esta", "un", "lo",
      ]
    ),
    (
      "it",
      [
        "il", "lo", "gli", "e", "una", "è", "di", "che", "per", "con", "del", "della", "dei", "nel", "alla", "ha",
        "sono", "più", "si", "un", "anche", "dal", "le",
      ]
    ),
    (
      "pt",
      [
        "o", "os", "as", "e", "uma", "é", "em", "para", "que", "com", "por", "do", "da", "dos", "das", "foi", "ao",
        "mais", "não", "um", "na", "no", "de", "são",
      ]
    ),
    (
      "nl",
      [
        "de", "het", "een", "en", "van", "is", "op", "met", "voor", "niet", "zijn", "dat", "wordt", "werd", "ook",
        "naar", "bij", "heeft", "aan", "deze", "te",
      ]
    ),
    (
      "sv",
      [
        "och", "att", "det", "som", "en", "ett", "är", "av", "för", "med", "den", "till", "på", "har", "inte", "om",
        "från", "var", "de",
      ]
    ),
  ]
}
