import Records

extension PackWriter {
  /// A record in its JSON form, for the few that are small and rarely read.
  mutating func add(record: some JSONCodable) {
    add(record.json[...])
  }
}

extension PackReader {
  /// A record that was written in its JSON form.
  mutating func record<Record: JSONCodable>() throws(Damage) -> Record {
    let bytes = Array(try slice())
    do throws(JSONError) {
      return try Record(json: bytes)
    } catch {
      throw Damage()
    }
  }
}
