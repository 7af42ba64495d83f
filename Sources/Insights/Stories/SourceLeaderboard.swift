public import Records

/// Who covers what, and who is first.
public enum SourceLeaderboard {
  /// Sources by leads, then stories, then id, over the `days` days that end with `last`.
  ///
  /// A lead is the first item of a story that at least two voices report.
  public static func standings(
    stories: [Story], items: [NewsItem], days: Int, endingOn last: Day
  ) -> [SourceStanding] { [] }
}
