import Records

/// A file of `content/` is read or refused; what was read is written so that it reads back as the same, byte by byte.
func examine(_ bytes: [UInt8]) {
  examine(bytes, as: NewsDay.self)
  examine(bytes, as: ChartEdition.self)
  examine(bytes, as: ReleaseDay.self)
  examine(bytes, as: GearDay.self)
  examine(bytes, as: StoryDay.self)
  examine(bytes, as: TrendDay.self)
  examine(bytes, as: RunDay.self)
  examine(bytes, as: Digest.self)
  examine(bytes, as: State.self)
  if let event = try? LedgerEvent(json: bytes) {
    law((try? LedgerEvent(json: event.json)) == event, "another ledger event: \(event)")
  }
  if let value = try? JSONValue.parse(bytes) {
    law((try? JSONValue.parse(value.serialized())) == value, "another value: \(value)")
  }
}

private func examine<S: Snapshot & Equatable>(_ bytes: [UInt8], as type: S.Type) {
  guard let snapshot = try? S(json: bytes) else { return }
  law((try? JSONValue.parse(bytes)) != nil, "\(type) reads what is not JSON")
  let writer = JSONWriter(file: snapshot)
  law(!writer.hasUnwritableNumber, "\(type) holds a number that JSON cannot")
  guard let again = try? S(json: writer.bytes) else { fatalError("\(type) does not read what it wrote") }
  law(again == snapshot, "\(type) reads something else than it wrote")
  law(JSONWriter(file: again).bytes == writer.bytes, "\(type) is not written the same twice")
}
