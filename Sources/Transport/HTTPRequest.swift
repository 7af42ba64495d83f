/// A request as the caller wants it; what it may cost in time and bytes is part of it.
public struct HTTPRequest: Sendable {
  /// What one request may take.
  public struct Limits: Sendable, Hashable {
    /// Milliseconds to connect, TLS included.
    public var connectMs: Int
    /// Milliseconds for one exchange, from the start to the last byte.
    public var totalMs: Int
    /// An exchange slower than this many bytes a second…
    public var lowSpeedBytes: Int
    /// …for this many seconds is given up; 0 waits for the total time, as for a model that thinks.
    public var lowSpeedSeconds: Int
    /// Bytes of the body after decompression.
    public var maxBytes: Int
    /// Redirects that are followed.
    public var redirects: Int

    /// Limits that suit a feed.
    public init(
      connectMs: Int = 10_000, totalMs: Int = 30_000, lowSpeedBytes: Int = 100, lowSpeedSeconds: Int = 15,
      maxBytes: Int = 8 << 20, redirects: Int = 5
    ) {
      self.connectMs = connectMs
      self.totalMs = totalMs
      self.lowSpeedBytes = lowSpeedBytes
      self.lowSpeedSeconds = lowSpeedSeconds
      self.maxBytes = maxBytes
      self.redirects = redirects
    }
  }

  /// `GET`, `HEAD` or `POST`.
  public var method: String
  /// The address; http or https.
  public var url: String
  /// Header fields, sent as they are.
  public var headers: HTTPHeaders
  /// Names and values that are added to the query on the wire alone: they show in no error, response or recording.
  ///
  /// For keys of services that take them nowhere else. A request that has them follows no redirect.
  public var secretQuery: [(name: String, value: String)]
  /// The body of a `POST`.
  public var body: [UInt8]?
  /// What it may take.
  public var limits: Limits
  /// Whether redirects are followed; only ever for a request without a body.
  public var followRedirects: Bool
  /// The base address of a mirror that stands for the whole web.
  var mirror: String?

  /// A request.
  public init(
    method: String = "GET", url: String, headers: HTTPHeaders = [:],
    secretQuery: [(name: String, value: String)] = [], body: [UInt8]? = nil, limits: Limits = Limits(),
    followRedirects: Bool = true
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.secretQuery = secretQuery
    self.body = body
    self.limits = limits
    self.followRedirects = followRedirects
  }

  /// The address to ask for one hop: where the mirror keeps it, and with the secret part of the query.
  func wire(for url: WebURL) throws(TransportError) -> WebURL {
    let place = if let mirror { try url.mirrored(at: mirror) } else { url }
    return try place.adding(query: secretQuery)
  }
}
