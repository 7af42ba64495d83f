/// What one file in `content/` holds.
///
/// The file is one JSON object. Each of its members has a line of its own and so has each record, so that a change of
/// one record is a change of one line.
public protocol Snapshot: JSONCodable, Sendable {
  /// The schema that is written; older versions of it are read, too.
  static var schema: Schema { get }
  /// Where the file belongs.
  var path: ContentPath { get }
  /// Reads the members behind the schema and steps out of the object.
  /// - Parameter version: the version that the file was written in, at most that of ``schema``; an older one is migrated here.
  init(members json: inout JSONReader, version: Int) throws(JSONError)
  /// Writes the members behind the schema.
  func writeMembers(to json: inout JSONWriter)
}

extension Snapshot {
  /// Reads the whole file.
  public init(json: inout JSONReader) throws(JSONError) {
    try json.beginObject()
    guard case "schema"? = try json.nextKey() else { throw json.error("the file must begin with \"schema\"") }
    let text = try json.readString()
    guard let schema = Schema(text), schema.name == Self.schema.name else {
      throw json.error("expected the schema \(Self.schema), found \"\(text)\"")
    }
    guard schema.version <= Self.schema.version else {
      throw json.error(
        "the schema \(schema) is newer than \(Self.schema), the newest that this program knows; use a newer program")
    }
    try self.init(members: &json, version: schema.version)
  }

  /// Writes the file's object.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("schema", Self.schema.description)
    writeMembers(to: &json)
    json.endObject()
  }
}
