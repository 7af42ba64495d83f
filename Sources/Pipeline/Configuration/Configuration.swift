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
    do throws(PipelineError) {
      return try read(try text(siteFolder: siteFolder), file: file).mistakes
    } catch {
      return [error.description]
    }
  }

  /// The configuration written in a text; `file` is its name in errors.
  public static func parse(_ text: String, file: String) throws(PipelineError) -> SiteConfiguration {
    let (configuration, mistakes) = try read(text, file: file)
    guard let first = mistakes.first else { return configuration }
    let others = mistakes.count - 1
    throw PipelineError(others == 0 ? first : "\(first) 'pulse check' tells \(others) more.")
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

  /// Reads all that can be read. Where there are mistakes the configuration is not one to work with: what stands in the place
  /// of something that is missing is good for nothing but to read on.
  private static func read(
    _ text: String, file: String
  ) throws(PipelineError) -> (configuration: SiteConfiguration, mistakes: [String]) {
    let mistakes = Mistakes(file: file)
    let top = YAMLSection(try root(text, file: file), name: "the configuration", keys: topKeys, mistakes)
    var configuration = SiteConfiguration(site: site(top))
    if let top {
      (configuration.network, configuration.models) = (network(top), models(top))
      (configuration.sources, configuration.charts) = (sources(top), charts(top))
      configuration.notableArtists = top.strings("notableArtists")
      configuration.alertWebhook = top.section("alerts", name: "alerts", keys: ["webhook"])?.address("webhook")
    }
    return (configuration, mistakes.sentences)
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

  private static func site(_ top: YAMLSection?) -> SiteConfiguration.Site {
    let section = top?.section(
      "site", name: "site",
      keys: ["title", "description", "url", "language", "timeZone", "contact", "hub", "cadenceHours", "theme"])
    _ = top?.needed("site", section, "is missing: title, description, url and contact are needed")
    guard let section else { return SiteConfiguration.Site(title: "", description: "", url: "", contact: "") }
    var url = section.needed("url", section.address("url")) ?? ""
    while url.hasSuffix("/") { url.removeLast() }
    let (title, description, contact) = (
      section.string("title"), section.string("description"), section.string("contact")
    )
    var site = SiteConfiguration.Site(
      title: title ?? "", description: description ?? "", url: url, contact: contact ?? "")
    site.language = section.optionalString("language") ?? site.language
    site.timeZone = section.optionalString("timeZone") ?? site.timeZone
    if TimeZone(identifier: site.timeZone) == nil {
      section.tell("timeZone", "'\(site.timeZone)' is not a time zone of the IANA list, such as Europe/Berlin")
    }
    site.hub = section.address("hub")
    site.theme = section.optionalString("theme")
    site.cadenceHours = section.int("cadenceHours", default: site.cadenceHours, in: 1...24)
    if 24 % site.cadenceHours != 0 {
      section.tell("cadenceHours", "must divide the day into equal parts: 1, 2, 3, 4, 6, 8, 12 or 24")
    }
    return site
  }

  private static func network(_ top: YAMLSection) -> SiteConfiguration.Network {
    var network = SiteConfiguration.Network()
    guard
      let section = top.section(
        "network", name: "network",
        keys: ["concurrency", "hostSpacing", "connectTimeout", "totalTimeout", "maxMegabytes", "allowPrivate"])
    else { return network }
    network.concurrency = section.int("concurrency", default: network.concurrency, in: 1...64)
    network.hostSpacing = section.int("hostSpacing", default: network.hostSpacing, in: 0...60_000)
    network.connectTimeout = section.int("connectTimeout", default: network.connectTimeout, in: 1...120)
    network.totalTimeout = section.int("totalTimeout", default: network.totalTimeout, in: 1...600)
    network.maxBytes = section.int("maxMegabytes", default: network.maxBytes >> 20, in: 1...256) << 20
    network.allowPrivate = section.strings("allowPrivate")
    return network
  }

  /// Dollars for a million tokens, as price lists print them.
  private static func rates(_ model: YAMLSection) -> SiteConfiguration.Models.Choice.Rates? {
    guard let price = model.section("price", name: "a price", keys: ["input", "output"]) else { return nil }
    let input = price.needed("input", price.dollars("input"))
    let output = price.needed("output", price.dollars("output"))
    guard let input, let output else { return nil }
    if input == 0 || output == 0 { price.tell("input", "and output must be above 0, in dollars for a million tokens") }
    return SiteConfiguration.Models.Choice.Rates(input: input, output: output)
  }

  private static func models(_ top: YAMLSection) -> SiteConfiguration.Models {
    var models = SiteConfiguration.Models()
    guard let section = top.section("models", name: "models", keys: ["chain", "caps", "summaries", "logPrompts"]) else {
      return models
    }
    let modelKeys = ["provider", "model", "baseURL", "effort", "free", "price"]
    models.chain = section.sections("chain", name: "a model", keys: modelKeys).map { entry in
      let (provider, model) = (provider(entry), entry.string("model"))
      return SiteConfiguration.Models.Choice(
        provider: provider ?? "", model: model ?? "", baseURL: entry.address("baseURL"),
        effort: entry.optionalString("effort"), free: entry.bool("free", default: false), rates: rates(entry))
    }
    if let caps = section.section("caps", name: "caps", keys: ["digest", "summary", "run", "day", "month"]) {
      models.digestCap = caps.dollars("digest") ?? models.digestCap
      models.summaryCap = caps.dollars("summary") ?? models.summaryCap
      models.runCap = caps.dollars("run") ?? models.runCap
      models.dayCap = caps.dollars("day") ?? models.dayCap
      models.monthCap = caps.dollars("month") ?? models.monthCap
    }
    models.summaries = section.bool("summaries", default: models.summaries)
    models.logPrompts = section.bool("logPrompts", default: models.logPrompts)
    return models
  }

  private static let providers = [
    "anthropic", "openai", "openai-responses", "deepseek", "xai", "perplexity", "google", "local",
  ]

  private static func provider(_ entry: YAMLSection) -> String? {
    guard let name = entry.string("provider") else { return nil }
    if !providers.contains(name) {
      entry.tell("provider", "must be one of \(providers.joined(separator: ", ")), not '\(name)'")
    }
    return name
  }
}
