import Records

/// What the fetch stage brought in, kept until the merge stage writes it.
actor Harvest {
  /// A chart's rows that passed or failed their checks.
  struct Edition: Sendable {
    let chart: ChartConfiguration
    let edition: ChartEdition
    let believed: Bool
  }

  private(set) var news: [NewsItem] = []
  private(set) var gear: [GearItem] = []
  private(set) var releases: [Release] = []
  private(set) var editions: [Edition] = []
  /// The day of the earliest article that no run had seen before.
  private(set) var earliestNews: Day?

  func add(news items: [NewsItem]) { news += items }
  func add(gear items: [GearItem]) { gear += items }
  func add(releases items: [Release]) { releases += items }
  func add(_ edition: Edition) { editions.append(edition) }

  /// Says which articles no run had seen before.
  func note(new ids: [String]) {
    let ids = Set(ids)
    earliestNews = news.filter { ids.contains($0.id) }.map(\.published.day).min()
  }
}
