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
    var bytes = json.bytes
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
