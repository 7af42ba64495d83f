import Records

extension SiteConfiguration {
  /// The names that readers see, by the id of a source or chart.
  var names: [String: String] {
    let pairs = sources.map { ($0.id, $0.name) } + charts.map { ($0.id, $0.title) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
