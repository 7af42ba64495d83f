import Records

extension SiteConfiguration {
  /// The ids of sources and charts, in the order of reports.
  var order: [String] { sources.map(\.id) + charts.map(\.id) }

  /// The names that readers see, by the id of a source or chart.
  var names: [String: String] {
    let pairs = sources.map { ($0.id, $0.name) } + charts.map { ($0.id, $0.title) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
