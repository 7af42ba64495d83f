public import Records

/// A model that can be asked: a line of the configuration with its provider, price and key.
public struct Model: Sendable {
  /// The service.
  public let provider: Provider
  /// The model's name at the service.
  public let name: String
  /// The base address without a slash at its end.
  public let address: String
  /// The provider's word for how much to think; nil when it is not told.
  public let effort: String?
  /// What it costs.
  public let price: Price
  /// Output tokens that it can be asked for at most, where that is known.
  public let maxOutput: Int?
  /// The key; nil only for a free server.
  let key: Secret?

  /// `anthropic/claude-haiku-5-5`, for people.
  public var label: String { "\(provider.name)/\(name)" }

  /// Why a configured model cannot be asked, as a sentence.
  public struct Unusable: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sentence.
    public let description: String
    /// The provider's account.
    public let account: String
    /// The environment variable of the key, when nothing is missing but the key.
    public let missingKey: String?
  }

  /// The model of a line of the configuration.
  ///
  /// `key` and `address` come from the environment; the configuration's own address stands before the environment's.
  public init(
    _ choice: SiteConfiguration.Models.Choice, prices: PriceTable, key: Secret?, address: String?, today: Day
  ) throws(Unusable) {
    let label = "\(choice.provider)/\(choice.model)"
    guard let provider = Provider.named(choice.provider) else {
      throw Self.unusable(choice.provider, "\(label): there is no provider '\(choice.provider)'")
    }
    guard let base = choice.baseURL ?? address ?? provider.address else {
      throw Self.unusable(
        provider.account, "\(label): the server has no address; set baseURL or \(provider.addressName)")
    }
    let row = prices.row(provider: provider.account, model: choice.model)
    if let retires = row?.retires, retires <= today {
      throw Self.unusable(provider.account, "\(label) was switched off on \(retires); choose another model")
    }
    let isFree = choice.free && Self.isLoopback(base)
    guard let price = isFree ? Price.free : choice.rates.map(Price.init) ?? row?.price else {
      let why =
        choice.free
        ? "it is marked free, but \(base) is not on this machine"
        : "its price is unknown (set price: {input: …, output: …} in content/pulse.yml)"
      throw Self.unusable(provider.account, "\(label): \(why), so that no cap could hold")
    }
    guard isFree || key != nil else {
      throw Self.unusable(
        provider.account, "\(label): no key was seen; set \(provider.keyName)", missingKey: provider.keyName)
    }
    self.provider = provider
    name = choice.model
    self.address = Self.versioned(base, provider.version)
    effort = (choice.effort ?? row?.leastEffort).flatMap { $0 == "omit" ? nil : $0 }
    self.price = price
    maxOutput = row?.maxOutput
    self.key = key
  }

  private static func unusable(_ account: String, _ sentence: String, missingKey: String? = nil) -> Unusable {
    Unusable(description: sentence, account: account, missingKey: missingKey)
  }

  /// The warning about a model that is switched off within 30 days.
  public static func retirement(
    of choice: SiteConfiguration.Models.Choice, prices: PriceTable, today: Day
  ) -> String? {
    let account = Provider.named(choice.provider)?.account ?? choice.provider
    guard let day = prices.row(provider: account, model: choice.model)?.retires, today.days(until: day) <= 30 else {
      return nil
    }
    let verb = day <= today ? "was" : "will be"
    return
      "\(choice.provider)/\(choice.model) \(verb) switched off on \(day); choose another model in content/pulse.yml"
  }

  /// SDKs differ in whether a base address holds the version; both are taken, and a version of another number is kept.
  private static func versioned(_ base: String, _ version: String?) -> String {
    var text = Substring(base)
    while text.hasSuffix("/") { text.removeLast() }
    let last = text.split(separator: "/").last ?? ""
    let isVersioned = last.first == "v" && last.dropFirst().first?.isNumber == true
    return String(text) + (isVersioned ? "" : version ?? "")
  }

  /// Whether an address names this machine: `localhost`, 127.0.0.0/8 or `[::1]`.
  static func isLoopback(_ address: String) -> Bool {
    guard let scheme = address.firstRange(of: "://") else { return false }
    var host = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    guard !host.contains("@") else { return false }
    if host.hasPrefix("[") { return host.hasPrefix("[::1]") }
    host = host.prefix { $0 != ":" }
    if host.lowercased() == "localhost" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
