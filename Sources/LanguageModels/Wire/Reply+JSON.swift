public import Records

extension Reply {
  /// The object that the text holds; nil when it holds none.
  ///
  /// Models wrap it in a sentence and a fence now and then, so that everything before the first and after the last brace
  /// is left away.
  public var json: JSONValue? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(of: UInt8(ascii: "{")), let last = bytes.lastIndex(of: UInt8(ascii: "}")),
      first < last
    else { return nil }
    guard let value = try? JSONValue.parse(Array(bytes[first...last])), value.object != nil else { return nil }
    return value
  }
}
