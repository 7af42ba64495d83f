/// Names of music made comparable: ``Folding`` plus the spellings that only names have.
enum NameText {
  /// Folded words; `Ke$ha` reads kesha, `P!nk` pink, and a censor's asterisks vanish.
  static func words(_ text: some StringProtocol) -> [String] {
    pieces(of: Folding.fold(spelledOut(text))).map(String.init)
  }

  /// What stands between spaces; by bytes, because names by the ten thousand are read whenever a chart has a new edition.
  static func pieces(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  /// The words without spaces: `t r a n s p a r e n t` equals `transparent`.
  static func squeezed(_ text: some StringProtocol) -> String {
    words(text).joined()
  }

  /// Whether it is nothing but asterisks and letters of a censored word somewhere.
  static func isCensored(_ text: some StringProtocol) -> Bool {
    text.utf8.contains(UInt8(ascii: "*"))
  }

  /// Squeezed text with each run of asterisks kept as its length, in the form that ``matches(censored:plain:)`` reads.
  static func pattern(_ text: some StringProtocol) -> [Piece] {
    var pieces: [Piece] = []
    for part in spelledOut(text).split(separator: "*", omittingEmptySubsequences: false) {
      let letters = Array(Folding.fold(part).utf8.filter { $0 != UInt8(ascii: " ") })
      if case .hidden(let count)? = pieces.last, letters.isEmpty {
        pieces[pieces.count - 1] = .hidden(count + 1)
      } else {
        pieces += [.letters(letters), .hidden(1)]
      }
    }
    // The last part has no asterisk behind it.
    if case .hidden(let count)? = pieces.last {
      if count == 1 { pieces.removeLast() } else { pieces[pieces.count - 1] = .hidden(count - 1) }
    }
    return pieces
  }

  /// A part of a censored title.
  enum Piece: Hashable {
    case letters([UInt8])
    case hidden(Int)
  }

  /// Whether a censored title can stand for a plain one: each run of asterisks hides at most its length, and at least three, letters.
  static func matches(censored: [Piece], plain: [UInt8]) -> Bool {
    // Every place of the plain title that the pieces so far can end at.
    var ends: Set<Int> = [0]
    for piece in censored {
      switch piece {
      case .letters(let letters):
        ends = Set(ends.filter { plain[$0...].starts(with: letters) }.map { $0 + letters.count })
      case .hidden(let count):
        ends = Set(ends.flatMap { $0...min($0 + max(3, count), plain.count) })
      }
    }
    return ends.contains(plain.count)
  }

  private static func spelledOut(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "!") }) else { return String(text) }
    var scalars = String.UnicodeScalarView()
    let all = Array(text.unicodeScalars)
    for (index, scalar) in all.enumerated() {
      switch scalar {
      case "$": scalars.append("s")
      case "!":
        let inside = index > 0 && index + 1 < all.count && isLetter(all[index - 1]) && isLetter(all[index + 1])
        scalars.append(inside ? "i" : "!")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic
  }
}
