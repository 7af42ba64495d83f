import Records

/// The order in which stories stand before the model and the reader.
enum StoryRank {
  /// Most important first: the strongest tier's impact, the voices, a link to a chart; then the newest, then the id.
  /// No clock is read, so that a repeated run finds the same order.
  static func ordered(_ stories: [DigestStory]) -> [DigestStory] {
    stories.sorted { left, right in
      let (first, second) = (weight(left), weight(right))
      guard first == second else { return first > second }
      let (newer, older) = (latest(left), latest(right))
      return newer == older ? left.id < right.id : newer > older
    }
  }

  /// When a story's newest item was published.
  static func latest(_ story: DigestStory) -> Instant {
    story.items.map(\.published).max() ?? Instant(seconds: 0)
  }

  /// In hundredths of a point of impact, as whole numbers, so that the order does not depend on rounding.
  private static func weight(_ story: DigestStory) -> Int {
    let impact = Tier.allCases.map { story.impact[$0].value }.max() ?? 0
    return impact * 100 + min(story.voices, 12) * 700 + (story.charted ? 1500 : 0)
  }
}
