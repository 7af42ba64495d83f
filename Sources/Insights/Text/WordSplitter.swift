/// Splits running text into words and keeps what ``Folding`` throws away: capitals, quotations, sentence openings.
struct WordSplitter {
  /// The words of a text in order.
  static func words(_ text: String) -> [Word] { words(Array(text.unicodeScalars)) }

  /// The words of a text that is at hand in scalars.
  static func words(_ scalars: [Unicode.Scalar]) -> [Word] {
    var splitter = WordSplitter(scalars)
    return splitter.split()
  }

  private let scalars: [Unicode.Scalar]
  private var words: [Word] = []
  private var quotation: QuotationState = QuotationState()
  private var opensSentence = true

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func split() -> [Word] {
    var start: Int?
    for index in scalars.indices {
      if isPart(of: start, index) {
        if start == nil { start = index }
      } else {
        if let from = start { append(from..<index) }
        start = nil
        separate(at: index)
      }
    }
    if let from = start { append(from..<scalars.count) }
    return words
  }

  /// Letters and digits make words, and so do an apostrophe between letters, a comma between digits and the dots of initials.
  private func isPart(of start: Int?, _ index: Int) -> Bool {
    let scalar = scalars[index]
    if Self.isWordly(scalar) { return true }
    guard let start, index + 1 < scalars.count, Self.isWordly(scalars[index + 1]) else { return false }
    switch scalar {
    case "'", "\u{2019}", "\u{2018}": return true
    case ",": return Self.isDigit(scalars[index - 1]) && Self.isThousands(scalars[(index + 1)...])
    case ".":
      return !Self.isDigit(scalars[index - 1]) && (index - start).isMultiple(of: 2) == false
        && stride(from: start + 1, to: index, by: 2).allSatisfy { scalars[$0] == "." }
    default: return false
    }
  }

  private mutating func append(_ range: Range<Int>) {
    var end = range.upperBound
    // Swift’s, Swift's: the possessive is no part of the name.
    if range.count > 2, scalars[end - 1] == "s" || scalars[end - 1] == "S", Self.isApostrophe(scalars[end - 2]) {
      end -= 2
    }
    let scalars = scalars[range.lowerBound..<end]
    let text = Self.folded(scalars)
    guard !text.isEmpty else { return }
    words.append(
      Word(
        text: text, isLowercase: scalars.first.map(Self.isLowercase) ?? false, quotation: quotation.current,
        opensSentence: opensSentence, range: range.lowerBound..<end))
    opensSentence = false
  }

  /// A word without its dots and commas as ``Folding`` writes it. Most are of ASCII alone, and few of those need a buffer.
  private static func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
    guard word.allSatisfy(\.isASCII) else {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: word.lazy.filter { $0 != "." && $0 != "," })
      return Folding.fold(String(text))
    }
    return String(unsafeUninitializedCapacity: word.count) { bytes in
      var count = 0
      for scalar in word where isWordly(scalar) {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes[count] = byte < 0x40 ? byte : byte | 0x20
        count += 1
      }
      return count
    }
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
  }

  private mutating func separate(at index: Int) {
    let scalar = scalars[index]
    if scalar == "&" {
      words.append(
        Word(
          text: "and", isLowercase: true, quotation: quotation.current, opensSentence: false, range: index..<index + 1))
    }
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    if quotation.meet(scalar, before: before, after: after) { opensSentence = true }
    if Self.endsSentence(scalar), after == " " || after.properties.isWhitespace { opensSentence = true }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "–", "—", "|": true
    default: false
    }
  }

  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (0x0300...0x036F).contains(scalar.value)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}"
  }

  /// Exactly three digits, as in 15,000.
  private static func isThousands(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = rest.prefix { isDigit($0) }.count
    return digits == 3
  }
}
