import Records

/// What all JSON files have in common.
///
/// `asOf` is the moment that the data speaks of and `generated` the moment that it last changed; both come from the
/// content, never from the clock of the build, so that a build without news leaves every file as it is.
enum Endpoint {
  /// Where they are, below the output folder.
  static let root = "api/v1/industry-pulse"

  /// An object that begins with the two moments.
  static func body(
    asOf: String, generated: Instant, _ members: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("asOf", asOf)
    json.field("generated", generated)
    members(&json)
    json.endObject()
    return json.bytes
  }

  /// An object with the two moments, some members and a list of objects that were written before.
  static func body(
    asOf: String, generated: Instant, _ name: StaticString, _ objects: [ArraySlice<UInt8>],
    _ members: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    let end = Array("]}".utf8)
    var bytes = body(asOf: asOf, generated: generated) { json in
      members(&json)
      json.key(name)
      json.beginArray()
      json.endArray()
    }
    bytes.removeLast(end.count)
    bytes.reserveCapacity(objects.reduce(bytes.count + end.count) { $0 + $1.count + 1 })
    for place in objects.indices {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += objects[place]
    }
    bytes += end
    return bytes
  }

  /// An object with the two moments and a content file as it is: its bytes are JSON already, so they are not made anew.
  static func body(asOf: String, generated: Instant, _ name: String, file: [UInt8]) -> [UInt8] {
    let head = "{\"asOf\":\"\(asOf)\",\"generated\":\"\(generated)\",\"\(name)\":"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.utf8.count + file.count + 1)
    bytes += head.utf8
    bytes += file.last == UInt8(ascii: "\n") ? file.dropLast() : file[...]
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}
