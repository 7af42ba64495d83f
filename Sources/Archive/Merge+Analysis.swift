public import Records

extension Merge {
  /// By the time of the first item, then by id.
  public static func precedes(_ left: Story, _ right: Story) -> Bool {
    (left.first, left.id) < (right.first, right.id)
  }

  /// The trends of a day; the newer figures win.
  public static func trends(stored: [TrendCluster], new: [TrendCluster]) -> [TrendCluster] {
    byID(stored, new, id: \.id, order: precedes) { stored, new in
      var trend = new
      trend.firstSeen = min(stored.firstSeen, new.firstSeen)
      trend.lastSeen = max(stored.lastSeen, new.lastSeen)
      trend.sample = stored.sample && new.sample
      return trend
    }
  }

  /// Strongest first, then by id.
  public static func precedes(_ left: TrendCluster, _ right: TrendCluster) -> Bool {
    (-left.strength, left.id) < (-right.strength, right.id)
  }

  /// The reports of the runs of a day.
  public static func runs(stored: [RunReport], new: [RunReport]) -> [RunReport] {
    byID(stored, new, id: \.id, order: precedes) { $1 }
  }

  /// By the start, then by id.
  public static func precedes(_ left: RunReport, _ right: RunReport) -> Bool {
    (left.started, left.id) < (right.started, right.id)
  }

  /// An edition that was fetched again: the same rows from another crawl or another provider are nothing new.
  public static func edition(stored: ChartEdition?, new: ChartEdition) -> ChartEdition {
    guard let stored, stored.contentHash == new.contentHash else { return new }
    var edition = new
    edition.fetched = stored.fetched
    edition.url = stored.url
    edition.provider = stored.provider
    return edition
  }
}
