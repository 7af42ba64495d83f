/// Writes compact JSON: members in the order of the calls, `/` not escaped, control characters escaped.
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []
  /// True once a number was written that JSON cannot hold (NaN or infinite); `null` stands in its place.
  public private(set) var hasUnwritableNumber = false
  private var follows = false

  /// A writer with nothing written.
  public init() {}

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes an object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes an array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name; its value must follow.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
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

  // MARK: Members. An absent value leaves its member out, and so does an empty array.

  /// A string member.
  public mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// A whole number member.
  public mutating func field(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    int(value)
  }

  /// A number member.
  public mutating func field(_ name: String, _ value: Double?) {
    guard let value else { return }
    key(name)
    double(value)
  }

  /// A moment in RFC 3339.
  public mutating func field(_ name: String, _ value: Instant?) {
    field(name, value?.description)
  }

  /// A day.
  public mutating func field(_ name: String, _ value: Day?) {
    field(name, value?.description)
  }

  /// A case of an enumeration, by its raw value.
  public mutating func field(_ name: String, _ value: (some RawRepresentable<String>)?) {
    field(name, value?.rawValue)
  }

  /// A value of its own.
  public mutating func field(_ name: String, _ value: (some JSONCodable)?) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  /// An array of strings.
  public mutating func field(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// An array of whole numbers.
  public mutating func field(_ name: String, _ values: [Int]) {
    guard !values.isEmpty else { return }
    key(name)
    beginArray()
    for value in values { int(value) }
    endArray()
  }

  /// An array of values.
  public mutating func field(_ name: String, _ values: [some JSONCodable]) {
    guard !values.isEmpty else { return }
    key(name)
    array(values)
  }

  /// `true`, or nothing at all.
  public mutating func flag(_ name: String, _ value: Bool) {
    guard value else { return }
    key(name)
    bool(true)
  }

  /// A number that is left out when it is 0.
  public mutating func count(_ name: String, _ value: Int) {
    guard value != 0 else { return }
    field(name, value)
  }

  // MARK: Layout

  /// Starts a new line, behind a comma where one is due.
  mutating func breakLine() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    follows = false
  }

  /// The space behind a colon in the head of a file.
  mutating func space() {
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    follows = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    follows = true
  }

  private mutating func separate() {
    if follows { bytes.append(UInt8(ascii: ",")) }
    follows = true
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20: bytes.append(contentsOf: "\\u00\(Day.padded(Int(byte), 2, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
