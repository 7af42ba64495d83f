import LanguageModels
import Records

/// The language models of a site as they can be used today.
struct ModelSetup: Sendable {
  /// In the order of the configuration.
  private(set) var models: [Model] = []
  /// Configured models that cannot be asked.
  private(set) var unusable: [Model.Unusable] = []
  /// What a person should see to, in sentences: unknown prices, models that are switched off.
  private(set) var warnings: [String] = []
  /// Missing keys, in sentences: never silence, but no fault of a site that wants none.
  private(set) var notices: [String] = []
  /// `host:port` of the addresses that were set by the configuration or the environment and may be private.
  private(set) var addresses: [String] = []

  /// The setup for a day.
  init(
    _ configuration: SiteConfiguration.Models, environment: Environment, prices: PriceTable = .shipped, today: Day
  ) {
    for choice in configuration.chain {
      let provider = Provider.named(choice.provider)
      let address = provider.flatMap { environment.value($0.addressName) }
      if let warning = Model.retirement(of: choice, prices: prices, today: today) { warnings.append(warning) }
      do throws(Model.Unusable) {
        let key = provider.flatMap { environment.secret($0.keyName) }
        models.append(try Model(choice, prices: prices, key: key, address: address, today: today))
        if let set = choice.baseURL ?? address, let authority = Self.authority(of: set) { addresses.append(authority) }
      } catch {
        unusable.append(error)
        if error.missingKey == nil, !warnings.contains(error.description) { warnings.append(error.description) }
      }
    }
    notices = models.isEmpty ? Self.notice(unusable) : unusable.filter { $0.missingKey != nil }.map(\.description)
  }

  /// One sentence for all missing keys, where no model is left.
  private static func notice(_ unusable: [Model.Unusable]) -> [String] {
    var names: [String] = []
    for name in unusable.compactMap(\.missingKey) where !names.contains(name) { names.append(name) }
    guard !names.isEmpty else { return [] }
    return [
      "no key of a language model was seen (\(names.joined(separator: ", "))), so that digests are made of the sources' own sentences; with a key in the environment or in .env a model writes them"
    ]
  }

  /// `127.0.0.1:8080` of `http://127.0.0.1:8080/v1`.
  static func authority(of address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return authority.isEmpty || authority.contains("@") ? nil : String(authority)
  }
}
