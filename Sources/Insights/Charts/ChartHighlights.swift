public import Records

/// What stands out in one completed edition.
public struct ChartHighlights: Hashable, Sendable {
  /// Entries that were never on the chart before, by rank.
  public let debuts: [ChartEntry]
  /// Entries that came back, by rank.
  public let reentries: [ChartEntry]
  /// The best new entry.
  public var hotShotDebut: ChartEntry? { debuts.first }
  /// The largest mover upwards among the entries that stood in the edition before.
  public let greatestGainer: ChartEntry?
  /// The largest mover downwards among them.
  public let greatestFall: ChartEntry?

  /// The highlights of an edition that ``ChartArithmetic`` completed.
  public init(_ edition: ChartEdition) {
    // By place: an entry is large, and a filter copies each that it looks at.
    func entries(_ status: ChartEntry.Status) -> [ChartEntry] {
      edition.entries.indices.filter { edition.entries[$0].status == status }.map { edition.entries[$0] }
    }
    debuts = entries(.new)
    reentries = entries(.reentry)
    var gainer: (score: Double, place: Int)?
    var fall: (score: Double, place: Int)?
    for place in edition.entries.indices {
      guard let previous = edition.entries[place].previous else { continue }
      let score = Movers.score(from: previous, to: edition.entries[place].rank)
      if score > gainer?.score ?? 0 { gainer = (score, place) }
      if score < fall?.score ?? 0 { fall = (score, place) }
    }
    greatestGainer = gainer.map { edition.entries[$0.place] }
    greatestFall = fall.map { edition.entries[$0.place] }
  }
}
