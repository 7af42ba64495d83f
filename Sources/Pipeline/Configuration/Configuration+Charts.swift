import Ingest
import Records

extension Configuration {
  static func charts(_ top: YAMLSection) -> [ChartConfiguration] {
    var names: Set<String> = []
    return top.sections("charts", name: "a chart", keys: chartKeys).map { entry in
      let chart = chart(entry)
      // A code and an id share the names that readers and commands know a chart by.
      for (key, name) in [("id", chart.id), ("code", chart.code)] where !name.isEmpty {
        if !names.insert(name).inserted { entry.tell(key, "'\(name)' names two charts") }
      }
      return chart
    }
  }

  private static let chartKeys = [
    "id", "title", "platform", "region", "subject", "cadence", "weekday", "size", "viral", "code", "providers",
    "enabled", "why",
  ]

  private static func chart(_ entry: YAMLSection) -> ChartConfiguration {
    let (id, title, platform) = (identifier(entry), entry.string("title"), entry.string("platform"))
    let (region, code) = (entry.string("region"), entry.string("code"))
    let cadence = entry.needed(
      "cadence", entry.choice("cadence", of: ChartConfiguration.Cadence.self), "is missing: daily or weekly")
    var chart = ChartConfiguration(
      id: id ?? "", title: title ?? "", platform: platform ?? "", region: region ?? "", cadence: cadence ?? .daily,
      size: entry.int("size", default: 100, in: 1...1000), code: code ?? "", providers: providers(entry))
    chart.subject = entry.choice("subject", of: ChartConfiguration.Subject.self) ?? .tracks
    let weekday = entry.int("weekday", default: 0, in: 0...7)
    chart.weekday = weekday == 0 ? nil : weekday
    chart.viral = entry.bool("viral", default: false)
    chart.enabled = entry.bool("enabled", default: true)
    chart.disabledReason = entry.optionalString("why")
    if !chart.enabled, chart.disabledReason == nil {
      entry.tell("why", "is missing: a chart that is switched off says why to its readers")
    }
    if chart.enabled { checkProviders(chart, entry) }
    return chart
  }

  /// A provider that cannot be read, or that is a stand-in for another list, is a mistake that no run would show.
  private static func checkProviders(_ chart: ChartConfiguration, _ entry: YAMLSection) {
    var first: ChartAdapter?
    for name in chart.providers.map(\.adapter) where !name.isEmpty {
      guard let adapter = ChartAdapter.named(name) else {
        let why = ChartAdapter.withheld[name] ?? "there are \(ChartAdapter.all.map(\.name).joined(separator: ", "))"
        entry.tell("providers", "names '\(name)', which is no adapter: \(why)")
        continue
      }
      if let first, first.measure != adapter.measure {
        entry.tell(
          "providers",
          "mixes \(first.measure) ('\(first.name)') with \(adapter.measure) ('\(adapter.name)'): a fallback is used only for the same chart"
        )
      }
      first = first ?? adapter
    }
  }

  private static func providers(_ entry: YAMLSection) -> [ChartConfiguration.Provider] {
    entry.sections(
      "providers", name: "a provider", keys: ["adapter", "url", "datedURL"],
      needed: "is missing: at least one place to read from"
    ).map { provider in
      let url = provider.needed("url", provider.address("url"))
      return ChartConfiguration.Provider(
        adapter: provider.string("adapter") ?? "", url: url ?? "", datedURL: provider.address("datedURL"))
    }
  }
}
