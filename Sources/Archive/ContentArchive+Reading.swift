public import Records

extension ContentArchive {
  /// The news of a day.
  public func news(on day: Day) throws(ArchiveError) -> NewsDay? {
    try read(NewsDay.self, at: .news(day))
  }

  /// The releases of a day.
  public func releases(on day: Day) throws(ArchiveError) -> ReleaseDay? {
    try read(ReleaseDay.self, at: .releases(day))
  }

  /// The gear announcements of a day.
  public func gear(on day: Day) throws(ArchiveError) -> GearDay? {
    try read(GearDay.self, at: .gear(day))
  }

  /// The stories that began on a day.
  public func stories(on day: Day) throws(ArchiveError) -> StoryDay? {
    try read(StoryDay.self, at: .stories(day))
  }

  /// The digest of a day.
  public func digest(on day: Day) throws(ArchiveError) -> Digest? {
    try read(Digest.self, at: .digest(day))
  }

  /// The trends of a day.
  public func trends(on day: Day) throws(ArchiveError) -> TrendDay? {
    try read(TrendDay.self, at: .trends(day))
  }

  /// The reports of the runs that began on a day.
  public func runs(on day: Day) throws(ArchiveError) -> RunDay? {
    try read(RunDay.self, at: .runs(day))
  }

  /// An edition of a chart.
  public func edition(of chart: String, on day: Day) throws(ArchiveError) -> ChartEdition? {
    try read(ChartEdition.self, at: .chart(chart, day))
  }

  /// The newest edition of a chart.
  /// - Parameter before: only editions of earlier days count, when given.
  public func latestEdition(of chart: String, before: Day? = nil) throws(ArchiveError) -> ChartEdition? {
    guard let day = try newestEditions(of: chart, 1, before: before).last else { return nil }
    return try edition(of: chart, on: day)
  }

  /// An edition that failed its checks, with the reasons.
  public func quarantinedEdition(of chart: String, on day: Day) throws(ArchiveError) -> ChartEdition? {
    try read(ChartEdition.self, at: .quarantine(chart, day))
  }

  /// The edition in quarantine that stands beside the newest good one; see ``ChartEdition/unanswered(_:fetched:good:)``.
  public func unbelievedEdition(of chart: String) throws(ArchiveError) -> ChartEdition? {
    let days = try quarantined(chart: chart)
    guard !days.isEmpty else { return nil }
    let good = try latestEdition(of: chart)
    var refused: [ChartEdition] = []
    for day in days where good.map({ day > $0.edition }) ?? true {
      if let edition = try quarantinedEdition(of: chart, on: day) { refused.append(edition) }
    }
    return ChartEdition.unanswered(refused, fetched: \.fetched.seconds, good: good?.fetched.seconds)
  }

  /// What was remembered by the last run; an empty state on a new site.
  public func state() throws(ArchiveError) -> State {
    try read(State.self, at: .state) ?? State()
  }
}
