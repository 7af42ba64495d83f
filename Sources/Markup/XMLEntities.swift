/// The entities that a document declares itself. Those that lie elsewhere are known by name and stand for nothing.
struct XMLEntities {
  /// Bytes that all expansions of a document together may have; a reference costs one even when it stands for nothing.
  static let budget = 64 * 1024
  /// Declarations that are remembered.
  private static let limit = 1000
  /// How deep entities may refer to each other.
  private static let depthLimit = 16

  private var values: [String: [UInt8]] = [:]
  private var left = Self.budget

  /// True when nothing is declared.
  var isEmpty: Bool { values.isEmpty }

  // MARK: Expansion

  /// Appends a text with its references decoded and its entities expanded.
  mutating func appendExpanded(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], depth: Int = 0) {
    var position = 0
    while let ampersand = ByteSearch.next(UInt8(ascii: "&"), in: bytes, from: position) {
      output.append(contentsOf: bytes[position..<ampersand])
      if let (value, end) = declared(bytes, at: ampersand + 1) {
        position = end
        expand(value, to: &output, depth: depth)
      } else if let end = CharacterReference.append(bytes, at: ampersand, place: .xml, to: &output) {
        position = end
      } else {
        output.append(UInt8(ascii: "&"))
        position = ampersand + 1
      }
      if left <= 0, depth > 0 { return }
    }
    output.append(contentsOf: bytes[position...])
  }

  private mutating func expand(_ value: [UInt8], to output: inout [UInt8], depth: Int) {
    left -= value.count + 1
    guard left > 0, depth < Self.depthLimit else { return }
    value.withUnsafeBufferPointer { appendExpanded($0, to: &output, depth: depth + 1) }
  }

  private func declared(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: [UInt8], end: Int)? {
    var end = start
    while end < bytes.count, end - start < 64, Self.isNameByte(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let value = values[String(decoding: bytes[start..<end], as: UTF8.self)]
    else { return nil }
    return (value, end + 1)
  }

  // MARK: Declarations

  /// Reads the document type behind `<!DOCTYPE` and answers the index behind it.
  mutating func readDocumentType(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      // No `>` came before the next tag: it was forgotten.
      case UInt8(ascii: "<"): return index
      case UInt8(ascii: "["): index = readSubset(bytes, from: index + 1)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = Self.quoteEnd(bytes, from: index) + 1
      default: index += 1
      }
    }
    return bytes.count
  }

  private mutating func readSubset(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "]") { return index + 1 }
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if ByteSearch.holds("<!entity", in: bytes, at: index) {
        index = readEntity(bytes, from: index + 8)
      } else if ByteSearch.holds("<!--", in: bytes, at: index) {
        guard let end = ByteSearch.next("-->", in: bytes, from: index) else { return bytes.count }
        index = end + 3
      } else {
        index = Self.declarationEnd(bytes, from: index + 1)
      }
    }
    return bytes.count
  }

  private mutating func readEntity(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let end = Self.declarationEnd(bytes, from: start)
    var index = start
    while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
    let first = index
    while index < end, Self.isNameByte(bytes[index]) { index += 1 }
    guard index > first, values.count < Self.limit else { return end }
    let name = String(decoding: bytes[first..<index], as: UTF8.self)
    while index < end, ASCII.isSpace(bytes[index]) { index += 1 }
    guard index < end, values[name] == nil else { return end }
    let isQuoted = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    let close = isQuoted ? Self.quoteEnd(bytes, from: index) : index
    values[name] = close > index + 1 ? Array(bytes[(index + 1)..<close]) : []
    return end
  }

  /// Behind the `>` of a declaration; quotes may hold others.
  private static func declarationEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = quoteEnd(bytes, from: index) + 1
      default: index += 1
      }
    }
    return bytes.count
  }

  /// The closing quote, or the opening one where it is missing.
  private static func quoteEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    ByteSearch.next(bytes[start], in: bytes, from: start + 1) ?? start
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isNameStart(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ":")
  }
}
