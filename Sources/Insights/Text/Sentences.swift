/// Sentences of running English text.
public enum Sentences {
  /// The sentences in order, trimmed; abbreviations, initials and decimal points do not end one.
  public static func split(_ text: String) -> [String] {
    let characters = Array(text)
    var sentences: [String] = []
    var start = 0
    for index in characters.indices where isEnd(characters, index, start: start) {
      append(characters[start...index], to: &sentences)
      start = index + 1
    }
    if start < characters.count { append(characters[start...], to: &sentences) }
    return sentences
  }

  private static func append(_ characters: ArraySlice<Character>, to sentences: inout [String]) {
    let inner = characters.drop { $0.isWhitespace }
    guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return }
    sentences.append(String(inner[...last]))
  }

  /// A mark, and closing quotation marks or brackets behind it, end a sentence before white space and a capital, a figure or an
  /// opening mark.
  private static func isEnd(_ text: [Character], _ index: Int, start: Int) -> Bool {
    // Most characters are letters or spaces, and what follows is dear.
    if let byte = text[index].asciiValue, byte == 0x20 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { return false }
    var mark = index
    while mark > start, closers.contains(text[mark]) { mark -= 1 }
    guard ".!?…".contains(text[mark]) else { return text[index] == "\n" }
    guard index + 1 < text.count else { return true }
    guard text[index + 1].isWhitespace, let next = text[(index + 1)...].first(where: { !$0.isWhitespace }) else {
      return false
    }
    guard next.isUppercase || next.isNumber || openers.contains(next) else { return false }
    return text[mark] != "." || !isAbbreviation(text[start..<mark])
  }

  /// Whether what stands before a full stop is an abbreviation or an initial.
  private static func isAbbreviation(_ before: ArraySlice<Character>) -> Bool {
    let word = before.reversed().prefix { $0.isLetter || $0 == "." }.reversed()
    guard !word.isEmpty else { return false }
    let isInitial = word.filter(\.isLetter).count == 1 && word.last?.isUppercase == true
    return isInitial || word.dropLast().contains(".") || abbreviations.contains(String(word).lowercased())
  }

  private static let closers: Set<Character> = ["”", "\"", "’", "'", ")", "]"]
  private static let openers: Set<Character> = ["“", "\"", "‘", "'", "(", "["]

  /// Words that are written with a full stop inside a sentence.
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "jr", "sr", "prof", "gen", "gov", "sen", "rep", "rev", "hon", "no", "nos", "vol",
    "vs", "feat",
    "ft", "inc", "ltd", "co", "corp", "llc", "est", "approx", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep",
    "sept", "oct", "nov", "dec", "mt", "ave", "blvd", "fig", "ed", "pt",
  ]
}
