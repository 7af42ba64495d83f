/// Tells which quotation a word stands in; single quotation marks and apostrophes look alike, their neighbours do not.
struct QuotationState {
  /// The number of the open quotation, 0 outside.
  private(set) var current = 0
  private var count = 0
  private var closer: Unicode.Scalar?

  /// Takes the next mark into account; true when it opened a quotation.
  mutating func meet(_ mark: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar) -> Bool {
    if current > 0 {
      if mark == closer, !Self.isLetter(after) {
        current = 0
        closer = nil
      }
      return false
    }
    guard let closing = Self.closer(of: mark), !Self.isLetter(before), before != ".", !after.properties.isWhitespace
    else { return false }
    count += 1
    current = count
    closer = closing
    return true
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The mark that closes what an opening mark opens; asked of everything that stands between words.
  private static func closer(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "\u{201C}": "\u{201D}"
    case "\u{2018}": "\u{2019}"
    case "\u{00AB}": "\u{00BB}"
    case "\"", "'": mark
    default: nil
    }
  }
}
