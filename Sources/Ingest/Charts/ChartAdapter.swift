public import Records

/// How one kind of source is read: where it lies and what its body means.
public struct ChartAdapter: Sendable {
  /// Reads a body.
  typealias Parse =
    @Sendable (_ body: [UInt8], _ contentType: String?, _ chart: ChartConfiguration) throws(IngestError) -> ChartPage

  /// The word in the configuration, such as `kworb`.
  public let name: String
  /// The environment variable that holds the key it needs; nil when it needs none.
  public let secretName: String?
  /// The name of the query's field that carries the key.
  private let secretField: String?
  private let read: Parse

  init(name: String, secretName: String? = nil, secretField: String? = nil, parse: @escaping Parse) {
    self.name = name
    self.secretName = secretName
    self.secretField = secretField
    read = parse
  }

  /// Every adapter, by name.
  ///
  /// `official-charts` is not among them: the publisher's terms claim database rights, so that chart is off by default and
  /// stays unread until somebody with a licence adds the file.
  public static let all: [ChartAdapter] = [
    .applePlayed, .billboard, .billboardMirror, .deezer, .iTunes, .kworb, .lastFM, .listenBrainz, .spotify, .youTube,
  ]

  /// The adapter of that name.
  public static func named(_ name: String) -> ChartAdapter? {
    all.first { $0.name == name }
  }

  /// The address to fetch of a provider: the current edition, or a past one; nil where it has no dated pages, or where the
  /// adapter needs a key and none is given.
  public func url(for provider: ChartConfiguration.Provider, date: Day? = nil, secret: String? = nil) -> String? {
    let plain = date.map { day in provider.datedURL?.replacing("{date}", with: day.description) } ?? provider.url
    guard let plain else { return nil }
    guard let secretField else { return plain }
    guard let secret, !secret.isEmpty else { return nil }
    return "\(plain)\(plain.contains("?") ? "&" : "?")\(secretField)=\(Self.queryValue(secret))"
  }

  /// Reads a body: the rows by rank and the chart's own date.
  public func parse(
    _ body: [UInt8], contentType: String?, chart: ChartConfiguration
  ) throws(IngestError) -> ChartPage {
    var page = try read(body, contentType, chart)
    page.rows = Array(page.rows.prefix(chart.size))
    return page
  }

  private static func queryValue(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        [byte]
      default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
