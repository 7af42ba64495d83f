/// A value that is written as JSON and read from it.
///
/// What equals the default of the value's initialiser is left out when writing, and taken for granted when reading.
public protocol JSONCodable {
  /// Reads the value; the reader stands before it, and behind it afterwards.
  init(json: inout JSONReader) throws(JSONError)
  /// Writes the value.
  func write(to json: inout JSONWriter)
}

extension JSONCodable {
  /// Reads the value from a text that holds nothing else.
  public init(json bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    try self.init(json: &reader)
    try reader.finish()
  }

  /// The value as compact JSON, without a line feed.
  public var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}
