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

  func add(news items: [NewsItem]) { news += items }
  func add(gear items: [GearItem]) { gear += items }
  func add(releases items: [Release]) { releases += items }
  func add(_ edition: Edition) { editions.append(edition) }
}
