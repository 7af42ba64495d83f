import Records

/// Why an edition is in quarantine.
struct QuarantineRollup: FileRollup {
  typealias File = ChartEdition

  let real = 1
  let sample = 0
  /// When it was fetched, in seconds.
  let fetched: Int
  let rows: Int
  /// The failed checks in sentences.
  let evidence: [String]

  init(_ edition: ChartEdition) {
    fetched = edition.fetched.seconds
    rows = edition.entries.count
    evidence = edition.suspicions.map(\.evidence)
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    fetched = try pack.int()
    rows = try pack.int()
    evidence = try pack.strings()
  }

  func write(to pack: inout PackWriter) {
    pack.add(fetched)
    pack.add(rows)
    pack.add(evidence)
  }
}
