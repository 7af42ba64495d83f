/// A typed pull reader over UTF-8 bytes: RFC 8259, strictly, with line and column in every error.
///
/// ```swift
/// try json.beginObject()
/// while let key = try json.nextKey() {
///   switch key {
///   case "title": title = try json.readString()
///   default: try json.skipValue()
///   }
/// }
/// ```
/// The bytes are held once, with zeros behind them that end every scanning loop. A byte order mark is passed over.
public struct JSONReader: ~Copyable {
  /// How deeply arrays and objects may be nested.
  public static let depthLimit = 512

  let base: UnsafeMutablePointer<UInt8>
  let end: Int
  var position = 0
  /// Where the last value began, for errors about its meaning.
  var valueStart = 0
  private var depth = 0
  private var follows = false

  /// Zeros behind the text, at least as many as the longest step of a scanning loop.
  private static let padding = 16

  /// A reader at the start of a text.
  public init(_ bytes: [UInt8]) {
    end = bytes.count
    base = .allocate(capacity: bytes.count + Self.padding)
    bytes.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
    }
    (base + end).initialize(repeating: 0, count: Self.padding)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  deinit {
    base.deallocate()
  }

  // MARK: Structure

  /// Steps into an object.
  public mutating func beginObject() throws(JSONError) {
    try open(UInt8(ascii: "{"), "an object")
  }

  /// Steps to the next member's value and answers with its name, or steps out of the object and answers nil.
  public mutating func nextKey() throws(JSONError) -> JSONKey? {
    if let key = plainKey() { return key }
    guard try nextMember() else { return nil }
    let (range, isPlain) = try scanString()
    if !isPlain { _ = try unescaped(range) }
    let key = key(of: JSONText(range: range, isPlain: isPlain))
    try colon()
    return key
  }

  /// As ``nextKey()``, with the name as a string.
  public mutating func nextName() throws(JSONError) -> String? {
    guard try nextMember() else { return nil }
    let name = try string()
    try colon()
    return name
  }

  /// Steps into an array.
  public mutating func beginArray() throws(JSONError) {
    try open(UInt8(ascii: "["), "an array")
  }

  /// Steps to the next element and answers true, or steps out of the array and answers false.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try next(UInt8(ascii: "]"))
  }

  /// Makes sure that nothing follows but white space.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    guard position == end else { throw error("there is more text after the end", at: position) }
  }

  // MARK: Scalars

  /// Reads a string.
  public mutating func readString() throws(JSONError) -> String {
    try begin(UInt8(ascii: "\""), "a string")
    let text = try string()
    follows = true
    return text
  }

  /// Reads a whole number; one with a fraction or an exponent is an error.
  public mutating func readInt() throws(JSONError) -> Int {
    skipSpace()
    valueStart = position
    let number = try scanNumber()
    guard number.isWhole else { throw error("expected a whole number") }
    guard let value = number.int else { throw error("the number does not fit into 64 bits") }
    follows = true
    return value
  }

  /// Reads a number; one too large for 64-bit floating point is an error.
  public mutating func readDouble() throws(JSONError) -> Double {
    skipSpace()
    valueStart = position
    let value = try double(of: try scanNumber())
    follows = true
    return value
  }

  /// Reads `true` or `false`.
  public mutating func readBool() throws(JSONError) -> Bool {
    skipSpace()
    valueStart = position
    let isTrue = base[position] == UInt8(ascii: "t")
    guard isTrue || base[position] == UInt8(ascii: "f") else { throw expected("true or false") }
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads a `null` if one is next, and answers whether one was.
  public mutating func readNull() throws(JSONError) -> Bool {
    skipSpace()
    guard base[position] == UInt8(ascii: "n") else { return false }
    valueStart = position
    try word("null")
    return true
  }

  // MARK: Errors

  /// An error about the value that was read last.
  public func error(_ message: String) -> JSONError {
    error(message, at: valueStart)
  }

  func error(_ message: String, at offset: Int) -> JSONError {
    var line = 1
    var column = 1
    for index in 0..<min(offset, end) {
      if base[index] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if base[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONError(line: line, column: column, message: message)
  }

  // MARK: Steps

  /// What stands at the present position, for a caller that must look before it reads; 0 at the end.
  mutating func peek() -> UInt8 {
    skipSpace()
    return base[position]
  }

  /// A value of any kind was read by other means than the methods here.
  mutating func finishValue() {
    follows = true
  }

  @inline(__always)
  mutating func begin(_ opening: UInt8, _ what: StaticString) throws(JSONError) {
    skipSpace()
    valueStart = position
    guard base[position] == opening else { throw expected("\(what)") }
    position += 1
  }

  private mutating func open(_ bracket: UInt8, _ what: StaticString) throws(JSONError) {
    try begin(bracket, what)
    depth += 1
    guard depth <= Self.depthLimit else { throw error("more than \(Self.depthLimit) levels of nesting") }
    follows = false
  }

  private mutating func next(_ closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    if base[position] == closing {
      position += 1
      depth -= 1
      follows = true
      return false
    }
    guard follows else { return true }
    guard base[position] == UInt8(ascii: ",") else {
      throw expected("',' or '\(Character(UnicodeScalar(closing)))'", at: position)
    }
    position += 1
    follows = false
    skipSpace()
    guard base[position] != closing else { throw error("a comma before the end", at: position) }
    return true
  }

  private mutating func nextMember() throws(JSONError) -> Bool {
    guard try next(UInt8(ascii: "}")) else { return false }
    try begin(UInt8(ascii: "\""), "a name in quotes")
    return true
  }

  /// The next member's name where it is written as this program writes it, without white space and escapes and in at most
  /// 16 bytes: nearly every one is, and there are more names than anything else. Nil, and nothing read, where it is not.
  @inline(__always)
  private mutating func plainKey() -> JSONKey? {
    var start = position
    if follows {
      guard base[start] == UInt8(ascii: ",") else { return nil }
      start += 1
    }
    guard base[start] == UInt8(ascii: "\"") else { return nil }
    start += 1
    var length = 0
    var found = JSONWord.notPlain(in: base + start)
    if found == 0 {
      length = 8
      found = JSONWord.notPlain(in: base + start + length)
    }
    length += found == 0 ? 8 : found.trailingZeroBitCount >> 3
    guard length <= 16, base[start + length] == UInt8(ascii: "\""), base[start + length + 1] == UInt8(ascii: ":") else {
      return nil
    }
    valueStart = start - 1
    position = start + length + 2
    follows = false
    return JSONKey(UnsafeBufferPointer(start: base + start, count: length))
  }

  private mutating func colon() throws(JSONError) {
    skipSpace()
    guard base[position] == UInt8(ascii: ":") else { throw expected("':'", at: position) }
    position += 1
  }

  private mutating func word(_ literal: StaticString) throws(JSONError) {
    for offset in 0..<literal.utf8CodeUnitCount where base[position + offset] != literal.utf8Start[offset] {
      throw expected("\(literal)")
    }
    position += literal.utf8CodeUnitCount
    follows = true
  }

  @inline(__always)
  mutating func skipSpace() {
    while true {
      switch base[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      default: return
      }
    }
  }

  func expected(_ what: String) -> JSONError {
    expected(what, at: valueStart)
  }

  func expected(_ what: String, at offset: Int) -> JSONError {
    guard offset < end else { return error("expected \(what), but the text ends", at: offset) }
    let byte = base[offset]
    let found = (0x21...0x7E).contains(byte) ? "'\(Character(UnicodeScalar(byte)))'" : "byte \(byte)"
    return error("expected \(what), found \(found)", at: offset)
  }
}
