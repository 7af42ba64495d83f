import Records

/// Tracks that climb on viral charts before any other chart has them.
///
/// A day's count is the points of its best rank: 50 for the first place, 1 for the fiftieth.
struct ViralTracks {
  /// Tracks that are shown.
  private static let limit = 12
  /// Of a track that was not there half a point is expected, so that a high debut is strong.
  private static let leastExpected = 0.5

  private let window: TrendWindow

  init(_ window: TrendWindow) {
    self.window = window
  }

  /// The tracks, strongest first.
  func trends() -> [TrendCluster] {
    let charted = window.rollups.reduce(into: Set<String>()) { $0.formUnion($1.charted) }
    let place = window.asked.upperBound - 1
    let tracks = window.rollups[place].terms.filter { $0.kind == .viral && !charted.contains($0.term) }
    let trends = tracks.compactMap { trend($0, on: place) }
    return Array(trends.sorted { ($1.strength, $0.id) < ($0.strength, $1.id) }.prefix(Self.limit))
  }

  private func trend(_ track: TrendRollup.Term, on place: Int) -> TrendCluster? {
    let points = window.rollups.map { rollup in
      rollup.terms.first { $0.kind == .viral && $0.term == track.term }?.counts["viral"] ?? 0
    }
    // The week before, on the days that had a viral chart.
    let before = (max(0, place - 7)..<place).filter { window.rollups[$0].documents["viral"] ?? 0 > 0 }
    let usual = before.isEmpty ? 0 : Double(before.reduce(0) { $0 + points[$1] }) / Double(before.count)
    let expected = max(Self.leastExpected, usual)
    let strength = TrendFinder.strength(count: points[place], expected: expected)
    guard strength > 0, let first = points.firstIndex(where: { $0 > 0 }) else { return nil }
    return TrendCluster(
      id: StableID.make("viral", track.term, "1"), kind: .viral, label: track.label, terms: track.sources,
      members: track.members, strength: TrendBursts.tenths(strength),
      velocity: TrendBursts.tenths(Double(points[place]) / expected),
      counts: Array(points[...place].suffix(TrendFinder.shownDays)), firstSeen: window.rollups[first].day,
      lastSeen: window.rollups[place].day, sample: track.sample)
  }
}
