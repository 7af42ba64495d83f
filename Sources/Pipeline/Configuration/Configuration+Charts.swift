import Ingest
import Records

extension Configuration {
  static func charts(
    _ top: YAMLSection, tell: (PipelineError) -> Void
  ) throws(PipelineError) -> [ChartConfiguration] {
    var names: Set<String> = []
    return try top.entries("charts", name: "a chart", keys: chartKeys, tell: tell) { entry throws(PipelineError) in
      let chart = try chart(entry)
      guard names.insert(chart.id).inserted else { throw entry.error("id", "'\(chart.id)' names two charts") }
      guard names.insert(chart.code).inserted else { throw entry.error("code", "'\(chart.code)' names two charts") }
      return chart
    }
  }

  private static let chartKeys = [
    "id", "title", "platform", "region", "subject", "cadence", "weekday", "size", "viral", "code", "providers",
    "enabled", "why",
  ]

  private static func chart(_ entry: YAMLSection) throws(PipelineError) -> ChartConfiguration {
    guard let cadence = try entry.choice("cadence", of: ChartConfiguration.Cadence.self) else {
      throw entry.error("cadence", "is missing: daily or weekly")
    }
    var chart = ChartConfiguration(
      id: try identifier(entry), title: try entry.string("title"), platform: try entry.string("platform"),
      region: try entry.string("region"), cadence: cadence, size: try entry.int("size", default: 100, in: 1...1000),
      code: try entry.string("code"), providers: try providers(entry))
    chart.subject = try entry.choice("subject", of: ChartConfiguration.Subject.self) ?? .tracks
    let weekday = try entry.int("weekday", default: 0, in: 0...7)
    chart.weekday = weekday == 0 ? nil : weekday
    chart.viral = try entry.bool("viral", default: false)
    chart.enabled = try entry.bool("enabled", default: true)
    chart.disabledReason = try entry.optionalString("why")
    guard chart.enabled || chart.disabledReason != nil else {
      throw entry.error("why", "is missing: a chart that is switched off says why to its readers")
    }
    if chart.enabled { try checkProviders(chart, entry) }
    return chart
  }

  /// A provider that cannot be read, or that is a stand-in for another list, is a mistake that no run would show.
  private static func checkProviders(_ chart: ChartConfiguration, _ entry: YAMLSection) throws(PipelineError) {
    var first: ChartAdapter?
    for name in chart.providers.map(\.adapter) {
      guard let adapter = ChartAdapter.named(name) else {
        let why = ChartAdapter.withheld[name] ?? "there are \(ChartAdapter.all.map(\.name).joined(separator: ", "))"
        throw entry.error("providers", "names '\(name)', which is no adapter: \(why)")
      }
      if let first, first.measure != adapter.measure {
        throw entry.error(
          "providers",
          "mixes \(first.measure) ('\(first.name)') with \(adapter.measure) ('\(adapter.name)'): a fallback is used only for the same chart"
        )
      }
      first = adapter
    }
  }

  private static func providers(_ entry: YAMLSection) throws(PipelineError) -> [ChartConfiguration.Provider] {
    var providers: [ChartConfiguration.Provider] = []
    for provider in try entry.sections("providers", name: "a provider", keys: ["adapter", "url", "datedURL"]) {
      guard let url = try provider.address("url") else { throw provider.error("url", "is missing") }
      providers.append(
        ChartConfiguration.Provider(
          adapter: try provider.string("adapter"), url: url, datedURL: try provider.address("datedURL")))
    }
    guard !providers.isEmpty else { throw entry.error("providers", "is missing: at least one place to read from") }
    return providers
  }
}
