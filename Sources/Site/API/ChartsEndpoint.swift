import Records

/// The files below `charts`.
enum ChartsEndpoint {
  /// One edition.
  static func bytes(_ edition: ChartEdition) -> [UInt8] {
    Endpoint.body(asOf: edition.edition.description, generated: edition.fetched) { json in
      json.key("chart")
      write(edition, to: &json)
    }
  }

  /// An edition as its file in the archive has it.
  static func write(_ edition: ChartEdition, to json: inout JSONWriter) {
    json.beginObject()
    edition.writeMembers(to: &json)
    json.endObject()
  }
}
