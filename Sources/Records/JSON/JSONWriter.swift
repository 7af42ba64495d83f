/// Writes compact JSON: members in the order of the calls, `/` not escaped, control characters escaped.
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []
  /// True once a number was written that JSON cannot hold (NaN or infinite); `null` stands in its place.
  public private(set) var hasUnwritableNumber = false
  private let layout: Layout
  private var follows = false
  private var depth = 0

  /// How the text is laid out.
  enum Layout: Sendable {
    /// Everything on one line, without white space.
    case compact
    /// Each member of the outermost object and each of its records on a line of its own.
    case file
  }

  /// A writer with nothing written.
  public init() {
    self.init(layout: .compact)
  }

  /// A writer with nothing written, for a long text: growing step by step, it would take its room twice.
  ///
  /// - Parameter capacity: bytes that there is room for.
  public init(capacity: Int) {
    self.init()
    bytes.reserveCapacity(capacity)
  }

  /// Writes a file of `content/`, each of its records on a line of its own.
  public init(file snapshot: some Snapshot) {
    self.init(layout: .file)
    snapshot.write(to: &self)
    bytes.append(UInt8(ascii: "\n"))
  }

  private init(layout: Layout) {
    self.layout = layout
  }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes an object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes an array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name, which has nothing to escape; its value must follow.
  public mutating func key(_ name: StaticString) {
    let isHead = beginKey()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    endKey(isHead)
  }

  /// Writes a member's name that comes from data; its value must follow.
  public mutating func key(named name: String) {
    let isHead = beginKey()
    appendQuoted(name)
    endKey(isHead)
  }

  /// True for a member that has a line of its own.
  private mutating func beginKey() -> Bool {
    let isHead = layout == .file && depth == 1
    if isHead, follows { breakLine() }
    separate()
    return isHead
  }

  private mutating func endKey(_ isHead: Bool) {
    bytes.append(UInt8(ascii: ":"))
    if isHead { bytes.append(UInt8(ascii: " ")) }
    follows = false
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    separate()
    appendQuoted(text)
  }

  /// Writes a whole number.
  public mutating func int(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number as the shortest text that reads back as the same value.
  public mutating func double(_ value: Double) {
    separate()
    guard value.isFinite else {
      hasUnwritableNumber = true
      bytes.append(contentsOf: "null".utf8)
      return
    }
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes an array of values.
  public mutating func array(_ values: [some JSONCodable]) {
    beginArray()
    for value in values { value.write(to: &self) }
    endArray()
  }

  /// Writes the values that another writer wrote one behind the other: what stands in several lists is made once.
  public mutating func values(of other: JSONWriter) {
    guard !other.bytes.isEmpty else { return }
    separate()
    bytes += other.bytes
    hasUnwritableNumber = hasUnwritableNumber || other.hasUnwritableNumber
  }

  /// Starts the next line of a file, behind a comma where one is due.
  mutating func breakLine() {
    guard layout == .file else { return }
    if follows { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    follows = false
  }

  /// Starts the line that closes a list of records.
  mutating func breakLastLine() {
    follows = false
    breakLine()
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    follows = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    depth -= 1
    follows = true
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    follows = true
  }

  private mutating func appendQuoted(_ text: String) {
    var text = text
    text.withUTF8 { source in
      let source = UnsafeRawBufferPointer(source)
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      while true {
        let end = Self.plainEnd(of: source, from: start)
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: source[start..<end]))
        guard end < source.count else { break }
        appendEscape(source[end])
        start = end + 1
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Where the next quote, backslash or control character stands, or the end.
  private static func plainEnd(of source: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while place + 8 <= source.count {
      let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found = JSONWord.special(in: word)
      guard found == 0 else { return place + found.trailingZeroBitCount >> 3 }
      place += 8
    }
    while place < source.count, !isSpecial(source[place]) { place += 1 }
    return place
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
    default: bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    }
  }
}
