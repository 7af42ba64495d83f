public import Records

/// Who covers what, and who is first.
public enum SourceLeaderboard {
  /// Sources by leads, then stories, then items, then id, over the `days` days that end with `last`.
  ///
  /// Only stories of at least two voices count, which is what makes a lead a lead. A story belongs to the period when its
  /// first item was published in it. Items of one moment share the lead: neither was before the other.
  ///
  /// - Parameter items: how many items each source published on each day.
  public static func standings(
    _ stories: [StoryCoverage], items: [Day: [String: Int]], days: Int, endingOn last: Day
  ) -> [SourceStanding] {
    let period = last.adding(1 - days)...last
    let reported = stories.filter { $0.voices > 1 && period.contains($0.first.day) }
    var standings: [String: SourceStanding] = [:]
    func add(_ count: Int, of source: String, to place: WritableKeyPath<SourceStanding, Int>) {
      standings[source, default: SourceStanding(source: source)][keyPath: place] += count
    }
    for (day, counts) in items where period.contains(day) {
      for (source, count) in counts { add(count, of: source, to: \.items) }
    }
    for story in reported {
      for source in story.sources { add(1, of: source, to: \.stories) }
      for source in story.leads { add(1, of: source, to: \.leads) }
    }
    return standings.values.map { standing in
      var standing = standing
      standing.presence = reported.isEmpty ? 0 : Double(standing.stories) / Double(reported.count)
      return standing
    }.sorted { ($1.leads, $1.stories, $1.items, $0.source) < ($0.leads, $0.stories, $0.items, $1.source) }
  }
}
