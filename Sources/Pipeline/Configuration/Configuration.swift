import FoundationEssentials
public import Records
import Yams

/// Reads `content/pulse.yml`.
public enum Configuration {
  /// The configuration of the site in a folder.
  ///
  /// Throws a sentence with file, line and column for the first thing that is unknown, missing or of the wrong kind.
  public static func load(siteFolder: String) throws(PipelineError) -> SiteConfiguration {
    try parse(try text(siteFolder: siteFolder), file: file)
  }

  /// Everything that is wrong with the configuration of a site, a sentence each; empty when ``load(siteFolder:)`` succeeds.
  static func problems(siteFolder: String) -> [String] {
    var problems: [String] = []
    do throws(PipelineError) {
      _ = read(try text(siteFolder: siteFolder), file: file) { problems.append($0.description) }
    } catch {
      problems.append(error.description)
    }
    return problems
  }

  /// The configuration written in a text; `file` is its name in errors.
  public static func parse(_ text: String, file: String) throws(PipelineError) -> SiteConfiguration {
    var first: PipelineError?
    let configuration = read(text, file: file) { first = first ?? $0 }
    if let first { throw first }
    guard let configuration else { throw PipelineError("\(file):1:1: nothing can be read of it.") }
    return configuration
  }

  private static let file = "content/pulse.yml"

  private static func text(siteFolder: String) throws(PipelineError) -> String {
    let path = siteFolder + "/" + file
    guard let data = FileManager.default.contents(atPath: path) else {
      throw PipelineError(
        "there is no site in \(siteFolder): \(path) cannot be read; run 'pulse init DIR' to make one, or name a site with --site."
      )
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads all that can be read and tells what cannot, each mistake once; nil when that is nothing.
  private static func read(_ text: String, file: String, tell: (PipelineError) -> Void) -> SiteConfiguration? {
    func part<Part>(_ work: () throws(PipelineError) -> Part) -> Part? {
      do throws(PipelineError) {
        return try work()
      } catch {
        tell(error)
        return nil
      }
    }
    let top = part { () throws(PipelineError) in
      try YAMLSection(try root(text, file: file), file: file, name: "the configuration", keys: topKeys, tell: tell)
    }
    guard let top else { return nil }
    let site = part { () throws(PipelineError) in try Self.site(top) }
    let network = part { () throws(PipelineError) in try Self.network(top) }
    let models = part { () throws(PipelineError) in try Self.models(top) }
    let sources = part { () throws(PipelineError) in try Self.sources(top, tell: tell) }
    let charts = part { () throws(PipelineError) in try Self.charts(top, tell: tell) }
    let artists = part { () throws(PipelineError) in try top.strings("notableArtists") }
    let webhook = part { () throws(PipelineError) in try alertWebhook(top) }
    guard let site, let network, let models, let sources, let charts, let artists, let webhook else { return nil }
    var configuration = SiteConfiguration(site: site)
    (configuration.network, configuration.models) = (network, models)
    (configuration.sources, configuration.charts) = (sources, charts)
    (configuration.notableArtists, configuration.alertWebhook) = (artists, webhook)
    return configuration
  }

  private static func root(_ text: String, file: String) throws(PipelineError) -> Node {
    do {
      // Without rules for what is a number or a date: ``YAMLSection`` reads texts, and each rule would try every key.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        throw PipelineError("\(file):1:1: the file is empty.")
      }
      return node
    } catch let error as PipelineError {
      throw error
    } catch let error as YamlError {
      throw PipelineError(sentence(of: error, file: file))
    } catch {
      throw PipelineError("\(file):1:1: \(error).")
    }
  }

  private static let topKeys = ["site", "network", "models", "sources", "charts", "notableArtists", "alerts"]

  private static func alertWebhook(_ top: YAMLSection) throws(PipelineError) -> String? {
    try top.section("alerts", name: "alerts", keys: ["webhook"])?.address("webhook")
  }

  /// What is wrong and where. The library's own words hold the lines around the mistake, or the whole file, and a file may hold
  /// the address of a webhook, which is a secret.
  private static func sentence(of error: YamlError, file: String) -> String {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return "\(file):\(mark.line):\(mark.column): this is not valid YAML: \(problem)."
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      return
        "\(file):\(context.mark.line):\(context.mark.column): this block sets \(names) more than once; keep one of them."
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.utf8.prefix(offset ?? 0).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let (line, column) = (max(1, before.count), (before.last?.count ?? 0) + 1)
      return "\(file):\(line):\(column): this is not valid YAML: \(problem)."
    default: return "\(file):1:1: this is not valid YAML."
    }
  }

  private static func site(_ top: YAMLSection) throws(PipelineError) -> SiteConfiguration.Site {
    guard
      let section = try top.section(
        "site", name: "site",
        keys: ["title", "description", "url", "language", "timeZone", "contact", "hub", "cadenceHours", "theme"])
    else { throw top.error("site", "is missing: title, description, url and contact are needed") }
    guard var url = try section.address("url") else { throw section.error("url", "is missing") }
    while url.hasSuffix("/") { url.removeLast() }
    var site = SiteConfiguration.Site(
      title: try section.string("title"), description: try section.string("description"), url: url,
      contact: try section.string("contact"))
    site.language = try section.optionalString("language") ?? site.language
    site.timeZone = try section.optionalString("timeZone") ?? site.timeZone
    guard TimeZone(identifier: site.timeZone) != nil else {
      throw section.error("timeZone", "'\(site.timeZone)' is not a time zone of the IANA list, such as Europe/Berlin")
    }
    site.hub = try section.address("hub")
    site.theme = try section.optionalString("theme")
    site.cadenceHours = try section.int("cadenceHours", default: site.cadenceHours, in: 1...24)
    guard 24 % site.cadenceHours == 0 else {
      throw section.error("cadenceHours", "must divide the day into equal parts: 1, 2, 3, 4, 6, 8, 12 or 24")
    }
    return site
  }

  private static func network(_ top: YAMLSection) throws(PipelineError) -> SiteConfiguration.Network {
    var network = SiteConfiguration.Network()
    guard
      let section = try top.section(
        "network", name: "network",
        keys: ["concurrency", "hostSpacing", "connectTimeout", "totalTimeout", "maxMegabytes", "allowPrivate"])
    else { return network }
    network.concurrency = try section.int("concurrency", default: network.concurrency, in: 1...64)
    network.hostSpacing = try section.int("hostSpacing", default: network.hostSpacing, in: 0...60_000)
    network.connectTimeout = try section.int("connectTimeout", default: network.connectTimeout, in: 1...120)
    network.totalTimeout = try section.int("totalTimeout", default: network.totalTimeout, in: 1...600)
    network.maxBytes = try section.int("maxMegabytes", default: network.maxBytes >> 20, in: 1...256) << 20
    network.allowPrivate = try section.strings("allowPrivate")
    return network
  }

  /// Dollars for a million tokens, as price lists print them.
  private static func rates(_ model: YAMLSection) throws(PipelineError) -> SiteConfiguration.Models.Choice.Rates? {
    guard let price = try model.section("price", name: "a price", keys: ["input", "output"]) else { return nil }
    let rates = SiteConfiguration.Models.Choice.Rates(
      input: try price.dollars("input", default: 0), output: try price.dollars("output", default: 0))
    guard rates.input > 0, rates.output > 0 else {
      throw model.error("price", "needs input and output, in dollars for a million tokens, both above 0")
    }
    return rates
  }

  private static func models(_ top: YAMLSection) throws(PipelineError) -> SiteConfiguration.Models {
    var models = SiteConfiguration.Models()
    guard
      let section = try top.section("models", name: "models", keys: ["chain", "caps", "summaries", "logPrompts"])
    else { return models }
    for entry in try section.sections(
      "chain", name: "a model", keys: ["provider", "model", "baseURL", "effort", "free", "price"])
    {
      models.chain.append(
        SiteConfiguration.Models.Choice(
          provider: try provider(entry), model: try entry.string("model"), baseURL: try entry.address("baseURL"),
          effort: try entry.optionalString("effort"), free: try entry.bool("free", default: false),
          rates: try rates(entry)))
    }
    if let caps = try section.section("caps", name: "caps", keys: ["digest", "summary", "run", "day", "month"]) {
      models.digestCap = try caps.dollars("digest", default: models.digestCap)
      models.summaryCap = try caps.dollars("summary", default: models.summaryCap)
      models.runCap = try caps.dollars("run", default: models.runCap)
      models.dayCap = try caps.dollars("day", default: models.dayCap)
      models.monthCap = try caps.dollars("month", default: models.monthCap)
    }
    models.summaries = try section.bool("summaries", default: models.summaries)
    models.logPrompts = try section.bool("logPrompts", default: models.logPrompts)
    return models
  }

  private static let providers = [
    "anthropic", "openai", "openai-responses", "deepseek", "xai", "perplexity", "google", "local",
  ]

  private static func provider(_ entry: YAMLSection) throws(PipelineError) -> String {
    let name = try entry.string("provider")
    guard providers.contains(name) else {
      throw entry.error("provider", "must be one of \(providers.joined(separator: ", ")), not '\(name)'")
    }
    return name
  }
}
