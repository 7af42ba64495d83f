import Records

/// The files below `charts`.
enum ChartsEndpoint {
  /// One edition.
  static func bytes(_ edition: ChartEdition, file: [UInt8]) -> [UInt8] {
    Endpoint.body(asOf: edition.edition.description, generated: edition.fetched, "chart", file: file)
  }

  /// An edition as its file in the archive has it.
  static func write(_ edition: ChartEdition, to json: inout JSONWriter) {
    json.beginObject()
    edition.writeMembers(to: &json)
    json.endObject()
  }
}
