/// `&amp;`, `&#8217;`, `&#x2019;` and their kin.
enum CharacterReference {
  /// Where a reference is read, which decides what counts without a semicolon.
  enum Place {
    /// Text of HTML: `&copy 2026` is a copyright sign.
    case text
    /// An attribute of HTML: `?a=1&copy=2` is an address.
    case attribute
    /// XML: nothing counts without a semicolon but a number.
    case xml
  }

  /// Appends what the reference at `start` (its `&`) stands for and answers the index behind it; nil when it is none.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, place: Place, to output: inout [UInt8]
  ) -> Int? {
    let next = start + 1
    guard next < bytes.count else { return nil }
    if bytes[next] == UInt8(ascii: "#") { return appendNumber(bytes, at: next + 1, to: &output) }
    if let (byte, end) = common(bytes, at: next) {
      output.append(byte)
      return end
    }
    return appendNamed(bytes, at: next, place: place, to: &output)
  }

  /// The bytes with all references decoded.
  static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, place: Place) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    appendDecoded(bytes, place: place, to: &output)
    return output
  }

  /// Appends the bytes with all references decoded.
  static func appendDecoded(_ bytes: UnsafeBufferPointer<UInt8>, place: Place, to output: inout [UInt8]) {
    var position = 0
    while let ampersand = ByteSearch.next(UInt8(ascii: "&"), in: bytes, from: position) {
      output.append(contentsOf: bytes[position..<ampersand])
      if let end = append(bytes, at: ampersand, place: place, to: &output) {
        position = end
      } else {
        output.append(UInt8(ascii: "&"))
        position = ampersand + 1
      }
    }
    output.append(contentsOf: bytes[position...])
  }

  /// The character of a number, read as HTML reads it: 128–159 are windows-1252, since that is what authors mean; nil
  /// for numbers that stand for nothing, such as 11.
  static func scalar(_ number: UInt32) -> UnicodeScalar? {
    if (0x80..<0xA0).contains(number) { return Windows1252.scalar(UInt8(number)) }
    if number < 0x20, number != 0x09, number != 0x0A, number != 0x0D { return nil }
    guard number & 0xFFFE != 0xFFFE else { return nil }
    return UnicodeScalar(number)
  }

  /// The references that nearly every text holds, without a look into the table.
  private static func common(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (byte: UInt8, end: Int)? {
    switch bytes[start] {
    case UInt8(ascii: "a"):
      if ByteSearch.holds("amp;", in: bytes, at: start) { return (UInt8(ascii: "&"), start + 4) }
      if ByteSearch.holds("apos;", in: bytes, at: start) { return (UInt8(ascii: "'"), start + 5) }
    case UInt8(ascii: "l") where ByteSearch.holds("lt;", in: bytes, at: start): return (UInt8(ascii: "<"), start + 3)
    case UInt8(ascii: "g") where ByteSearch.holds("gt;", in: bytes, at: start): return (UInt8(ascii: ">"), start + 3)
    case UInt8(ascii: "q") where ByteSearch.holds("quot;", in: bytes, at: start):
      return (UInt8(ascii: "\""), start + 5)
    default: break
    }
    return nil
  }

  private static func appendNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to output: inout [UInt8]
  ) -> Int? {
    var position = start
    var radix: UInt32 = 10
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      position += 1
    }
    let first = position
    var number: UInt32 = 0
    while position < bytes.count, let digit = ASCII.hexValue(bytes[position]), digit < radix {
      number = min(number &* radix &+ digit, 0x110000)
      position += 1
    }
    guard position > first else { return nil }
    if let scalar = scalar(number) {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ";") { position += 1 }
    return position
  }

  private static func appendNamed(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, place: Place, to output: inout [UInt8]
  ) -> Int? {
    var end = start
    while end < bytes.count, end - start < NamedCharacters.longest,
      ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end])
    { end += 1 }
    guard end > start else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let text = NamedCharacters.text(of: String(decoding: bytes[start..<end], as: UTF8.self))
    {
      output.append(contentsOf: text.utf8)
      return end + 1
    }
    guard place != .xml else { return nil }
    let isFollowedByEquals = end < bytes.count && bytes[end] == UInt8(ascii: "=")
    let longest = min(end - start, NamedCharacters.longestLegacy)
    for count in stride(from: longest, through: 2, by: -1) {
      let name = String(decoding: bytes[start..<(start + count)], as: UTF8.self)
      guard NamedCharacters.isLegacy(name), let text = NamedCharacters.text(of: name) else { continue }
      if place == .attribute, isFollowedByEquals || start + count < end { return nil }
      output.append(contentsOf: text.utf8)
      return start + count
    }
    return nil
  }
}
