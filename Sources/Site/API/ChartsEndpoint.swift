import Records

/// The files below `charts`.
enum ChartsEndpoint {
  /// One edition. Its file is passed on as it is, but for one with an address that leads nowhere in what was read.
  static func bytes(_ edition: ChartEdition, file: [UInt8]) -> [UInt8] {
    let isBlocked =
      edition.url == JSONReader.blockedAddress || edition.entries.contains { $0.url == JSONReader.blockedAddress }
    return Endpoint.body(
      asOf: edition.edition.description, generated: edition.fetched, "chart", file: isBlocked ? edition.json : file)
  }

  /// An edition as its file in the archive has it.
  static func write(_ edition: ChartEdition, to json: inout JSONWriter) {
    json.beginObject()
    edition.writeMembers(to: &json)
    json.endObject()
  }
}
