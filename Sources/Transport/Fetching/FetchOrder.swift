public import Records

/// One address that a source wants fetched in this run.
public struct FetchOrder: Sendable {
  /// The source's id.
  public var source: String
  /// The key of its memory in ``Records/State/sources``: the source's id, or `source id SPACE address` for a source of several addresses.
  public var key: String
  /// The address.
  public var url: String
  /// Least minutes between two requests; never below 60 unless the run is forced.
  public var minimumMinutes: Int
  /// True when it is asked at every run though it sends no validators.
  public var frequentWithoutValidators: Bool
  /// Further header fields, such as `Accept` or a key.
  public var headers: HTTPHeaders
  /// Names and values added to the query on the wire alone; see ``HTTPRequest/secretQuery``.
  public var secretQuery: [(name: String, value: String)]
  /// Bytes of the body after decompression, when it differs from the site's limit.
  public var maxBytes: Int?

  /// An order; `key` is the source's id when nil.
  public init(
    source: String, key: String? = nil, url: String, minimumMinutes: Int = 60, frequentWithoutValidators: Bool = false,
    headers: HTTPHeaders = [:], secretQuery: [(name: String, value: String)] = [], maxBytes: Int? = nil
  ) {
    self.source = source
    self.key = key ?? source
    self.url = url
    self.minimumMinutes = minimumMinutes
    self.frequentWithoutValidators = frequentWithoutValidators
    self.headers = headers
    self.secretQuery = secretQuery
    self.maxBytes = maxBytes
  }

  /// The order of a configured source's one address.
  public init(_ source: SourceConfiguration) {
    self.init(
      source: source.id, url: source.url, minimumMinutes: source.minimumMinutes,
      frequentWithoutValidators: source.frequentWithoutValidators)
  }
}
