public import Records

/// How one kind of source is read: where it lies and what its body means.
public struct ChartAdapter: Sendable {
  /// Reads a body.
  typealias Parse =
    @Sendable (_ body: [UInt8], _ contentType: String?, _ chart: ChartConfiguration) throws(IngestError) -> ChartPage

  /// The word in the configuration, such as `kworb`.
  public let name: String
  /// Whose list it is, counted how, such as `Spotify's streams`: a chart's providers must agree in it, because sales are no
  /// stand-in for plays.
  public let measure: String
  /// The environment variable that holds the key it needs; nil when it needs none.
  public let secretName: String?
  /// The name of the query's field that carries the key.
  private let secretField: String?
  private let read: Parse

  init(
    name: String, measure: String, secretName: String? = nil, secretField: String? = nil, parse: @escaping Parse
  ) {
    self.name = name
    self.measure = measure
    self.secretName = secretName
    self.secretField = secretField
    read = parse
  }

  /// Every adapter, by name.
  public static let all: [ChartAdapter] = [
    .applePlayed, .billboard, .billboardMirror, .deezer, .iTunes, .kworb, .lastFM, .listenBrainz, .spotify, .youTube,
  ]

  /// Adapters that are left out on purpose, with the reason.
  public static let withheld: [String: String] = [
    "official-charts": "the publisher's terms claim database rights, so it is not read without a licence"
  ]

  /// The adapter of that name.
  public static func named(_ name: String) -> ChartAdapter? {
    all.first { $0.name == name }
  }

  /// The address to fetch of a provider: the current edition, or a past one; nil where it has no dated pages.
  public func url(for provider: ChartConfiguration.Provider, date: Day? = nil) -> String? {
    date.map { day in provider.datedURL?.replacing("{date}", with: day.description) } ?? provider.url
  }

  /// A key as the part of the query that goes over the wire and nowhere else; empty where the adapter needs none.
  public func query(secret: String) -> [(name: String, value: String)] {
    secretField.map { [($0, secret)] } ?? []
  }

  /// Reads a body: the rows by rank and the chart's own date.
  public func parse(
    _ body: [UInt8], contentType: String?, chart: ChartConfiguration
  ) throws(IngestError) -> ChartPage {
    var page = try read(body, contentType, chart)
    page.rows = Array(page.rows.prefix(chart.size))
    return page
  }
}
