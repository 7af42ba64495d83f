public import Records

/// A story that only one side of the press covers.
public struct BlindSpot: Hashable, Sendable {
  /// The story's id.
  public var story: String
  /// The side that covers it.
  public var coveredBy: SourceConfiguration.Side
  /// The voices that do, by id.
  public var voices: [String]

  /// Stories of at least `voices` voices that all belong to one side, most voices first, then the newest.
  ///
  /// Empty when one side has fewer than two enabled voices, because then its silence says nothing. A story that a source
  /// without a side reports is left out. One owner is one voice.
  public static func find(
    _ stories: [StoryCoverage], sources: [SourceConfiguration], voices: Int = 2
  ) -> [BlindSpot] {
    let news = sources.filter { $0.kind == .news }
    let canBeSilent = SourceConfiguration.Side.allCases.allSatisfy { side in
      Set(news.filter { $0.enabled && $0.side == side }.map(\.voice)).count > 1
    }
    guard canBeSilent else { return [] }
    let byID = Dictionary(news.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let found = stories.compactMap { story -> (spot: BlindSpot, latest: Instant)? in
      let own = story.sources.map { byID[$0] }
      let names = Set(own.compactMap { $0?.voice }).sorted()
      guard let side = own.first??.side, own.allSatisfy({ $0?.side == side }), names.count >= voices else { return nil }
      return (BlindSpot(story: story.story, coveredBy: side, voices: names), story.latest)
    }
    return found.sorted {
      ($1.spot.voices.count, $1.latest, $0.spot.story) < ($0.spot.voices.count, $0.latest, $1.spot.story)
    }.map(\.spot)
  }
}
