public import Records

/// How one kind of source is read: where it lies and what its body means.
public struct ChartAdapter: Sendable {
  /// The word in the configuration, such as `kworb`.
  public let name: String
  /// The environment variable that holds the key it needs; nil when it needs none.
  public let secretName: String?
  /// The address to fetch: the configured one with the key added, where one is needed.
  public let address: @Sendable (_ url: String, _ secret: String?) -> String
  /// Reads a body.
  public let parse:
    @Sendable (_ body: [UInt8], _ contentType: String?, _ chart: ChartConfiguration) throws(IngestError) -> ChartPage

  /// Every adapter, by name.
  public static let all: [ChartAdapter] = []

  /// The adapter of that name.
  public static func named(_ name: String) -> ChartAdapter? {
    all.first { $0.name == name }
  }

  /// The address to fetch of a provider: the current edition, or a past one where the provider has dated pages; nil where it has none.
  public func url(for provider: ChartConfiguration.Provider, date: Day? = nil, secret: String? = nil) -> String? {
    guard let date else { return address(provider.url, secret) }
    guard let dated = provider.datedURL else { return nil }
    return address(dated.replacing("{date}", with: date.description), secret)
  }
}
