/// A string where it stands in a JSON text: for a caller that needs its bytes for a moment, or may not need it at all.
///
/// What it says is told by ``JSONReader/withBytes(of:_:)`` and ``JSONReader/string(of:)`` of the reader that gave it.
public struct JSONText: Sendable {
  let range: Range<Int>
  /// Without an escape.
  let isPlain: Bool
}

extension JSONReader {
  /// Reads a string without making one; it is checked as strictly as one that is made.
  public mutating func readText() throws(JSONError) -> JSONText {
    try begin(UInt8(ascii: "\""), "a string")
    let (range, isPlain) = try scanString()
    if !isPlain { _ = try unescaped(range) }
    finishValue()
    return JSONText(range: range, isPlain: isPlain)
  }

  /// The string.
  public func string(of text: JSONText) -> String {
    guard !text.isPlain else {
      return String(
        decoding: UnsafeBufferPointer(start: base + text.range.lowerBound, count: text.range.count), as: UTF8.self)
    }
    do throws(JSONError) {
      return try unescaped(text.range)
    } catch {
      return ""
    }
  }

  /// The string as something to be matched against literals.
  func key(of text: JSONText) -> JSONKey {
    guard !text.isPlain else {
      return JSONKey(UnsafeBufferPointer(start: base + text.range.lowerBound, count: text.range.count))
    }
    var string = string(of: text)
    return string.withUTF8 { JSONKey($0) }
  }

  /// Calls a closure with the string's UTF-8 bytes.
  public func withBytes(of text: JSONText, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard !text.isPlain else {
      return body(UnsafeRawBufferPointer(start: base + text.range.lowerBound, count: text.range.count))
    }
    var string = string(of: text)
    return string.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
