/// Text made comparable: lower case, no diacritics, no punctuation.
public enum Folding {
  /// Words in lower case without diacritics, separated by one space each; `&` reads "and", apostrophes vanish inside a
  /// word, everything else that is neither letter nor digit separates words.
  ///
  /// `Beyoncé & JAY‐Z’s “Déjà Vu”` becomes `beyonce and jay zs deja vu`.
  public static func fold(_ text: some StringProtocol) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// The same as UTF-8.
  public static func bytes(_ text: some StringProtocol) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable(bytes(utf8:)) ?? Array(text.utf8).withUnsafeBufferPointer(bytes(utf8:))
  }

  static func bytes(utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    var separated = false
    func put(_ append: (inout [UInt8]) -> Void) {
      if separated, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      separated = false
      append(&folded)
    }
    var place = 0
    while place < utf8.count {
      switch kind(of: utf8, at: &place) {
      case .letter(let byte): put { $0.append(byte) }
      case .letters(let bytes): put { $0.append(contentsOf: bytes) }
      case .joiner: continue
      case .and:
        separated = true
        put { $0.append(contentsOf: Array("and".utf8)) }
        separated = true
      case .separator: separated = true
      }
    }
    return folded
  }

  /// The kind of the character that begins at a place, which moves behind it. Most are of ASCII and need no decoding.
  @inline(__always)
  private static func kind(of utf8: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Kind {
    let first = utf8[place]
    guard first >= 0x80 else {
      place += 1
      return ascii(first)
    }
    let start = place
    repeat { place += 1 } while place < utf8.count && utf8[place] & 0xC0 == 0x80
    let character = String(decoding: UnsafeBufferPointer(rebasing: utf8[start..<place]), as: UTF8.self)
    return character.unicodeScalars.first.map(kind) ?? .separator
  }

  private enum Kind {
    case letter(UInt8)
    case letters([UInt8])
    /// Vanishes without ending the word: apostrophes and combining marks.
    case joiner
    case and
    case separator
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    guard scalar.value >= 0x80 else { return ascii(UInt8(scalar.value)) }
    switch scalar.value {
    case 0x2019, 0x2018, 0x02BC, 0x0300...0x036F, 0xFE0F, 0x200D: return .joiner
    case 0xFF01...0xFF5E: return ascii(UInt8(scalar.value - 0xFEE0))
    case 0x00C0...0x024F, 0x1E00...0x1EFF: return .letters(latin(scalar))
    default: break
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return .separator }
    return .letters(Array(scalar.properties.lowercaseMapping.utf8))
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): .letter(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .joiner
    case UInt8(ascii: "&"): .and
    default: .separator
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case ..<0x180: western[Int(scalar.value - 0xC0)]
    case ..<0x250: extended[Int(scalar.value - 0x180)]
    default: additional[Int(scalar.value - 0x1E00)]
    }
  }

  /// Base letters of the Latin blocks, block by block: most texts need the first one alone, and to read a name takes as long
  /// as to fold a headline.
  private static let western = (0xC0...0x17F).map(letters)
  private static let extended = (0x180...0x24F).map(letters)
  private static let additional = (0x1E00...0x1EFF).map(letters)

  /// The base letters that a character's Unicode name tells (`LATIN SMALL LETTER E WITH ACUTE` is an e), which the standard
  /// library knows without Foundation.
  private static func letters(_ value: Int) -> [UInt8] {
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return [] }
    if let special = specialLetters[scalar] { return Array(special.utf8) }
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.first == "LATIN", let letter = words.firstIndex(of: "LETTER").map({ words[$0 + 1] }),
      letter.utf8.count <= 2
    else { return Array(scalar.properties.lowercaseMapping.utf8) }
    return Array(letter.lowercased().utf8)
  }

  /// Letters whose name does not start with their reading.
  private static let specialLetters: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "Þ": "th", "þ": "th", "Ð": "d", "ð": "d", "ı": "i", "Œ": "oe", "œ": "oe", "×": "x",
    "Ĳ": "ij", "ĳ": "ij", "ŉ": "n", "ĸ": "k", "Ŋ": "ng", "ŋ": "ng", "ſ": "s", "Ə": "e", "ə": "e", "÷": "",
  ]
}
