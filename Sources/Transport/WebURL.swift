import CCurl

/// An http or https address in libcurl's normal form, without its fragment.
struct WebURL: Hashable, Sendable, CustomStringConvertible {
  /// The whole address.
  let description: String
  /// `http` or `https`.
  let scheme: String
  /// The host in lower case, an IPv6 address in brackets.
  let host: String
  /// The port, the scheme's own when none is written.
  let port: Int
  /// The path, at least `/`.
  let path: String
  /// The query without its question mark; nil when there is none.
  let query: String?

  /// Reads an absolute address; spaces and bytes beyond ASCII are percent-encoded.
  init(_ text: String) throws(TransportError) {
    try self.init(Array(text.utf8), base: nil)
  }

  /// Resolves the value of a `Location` field.
  func resolving(_ reference: String) throws(TransportError) -> WebURL {
    try WebURL(HTTPHeaders.bytes(of: reference), base: self)
  }

  /// `host`, or `host:port` when the port is not the scheme's own.
  var authority: String {
    port == Self.defaultPort(scheme) ? host : "\(host):\(port)"
  }

  /// `host:port`, always.
  var hostAndPort: String { "\(host):\(port)" }

  /// Path and query, as robots.txt speaks of them.
  var pathAndQuery: String {
    query.map { "\(path)?\($0)" } ?? path
  }

  /// Whether both have one scheme, host and port.
  func hasSameOrigin(as other: WebURL) -> Bool {
    scheme == other.scheme && host == other.host && port == other.port
  }

  /// The address with further names and values in its query.
  func adding(query pairs: [(name: String, value: String)]) throws(TransportError) -> WebURL {
    guard !pairs.isEmpty else { return self }
    let added = pairs.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }.joined(
      separator: "&")
    let whole = [query ?? "", added].filter { !$0.isEmpty }.joined(separator: "&")
    return try WebURL("\(scheme)://\(authority)\(path)?\(whole)")
  }

  /// The address at which a mirror keeps this one: `BASE/HOST/PATH?QUERY`.
  func mirrored(at base: String) throws(TransportError) -> WebURL {
    let trimmed = base.hasSuffix("/") ? String(base.dropLast()) : base
    return try WebURL("\(trimmed)/\(authority)\(pathAndQuery)")
  }

  private init(_ bytes: [UInt8], base: WebURL?) throws(TransportError) {
    let written = String(decoding: bytes, as: UTF8.self)
    let parts = try CurlURL(naming: written)
    if let base { _ = parts.set(CURLUPART_URL, Array(base.description.utf8)) }
    let code = parts.set(CURLUPART_URL, bytes)
    guard code == CURLUE_OK, !bytes.contains(0) else {
      throw TransportError(.badAddress, "\"\(written)\" is not an address: \(CurlURL.reason(code))")
    }
    let scheme = parts.get(CURLUPART_SCHEME)?.lowercased() ?? ""
    guard let defaultPort = Self.defaultPort(scheme) else {
      throw TransportError(.forbiddenScheme, "\"\(written)\" is refused: only http and https are fetched")
    }
    guard parts.get(CURLUPART_USER) == nil, parts.get(CURLUPART_PASSWORD) == nil else {
      throw TransportError(
        .badAddress, "an address at \(parts.get(CURLUPART_HOST) ?? "") is refused: it holds a user name")
    }
    _ = parts.set(CURLUPART_FRAGMENT, nil)
    guard let host = parts.get(CURLUPART_HOST)?.lowercased(), !host.isEmpty, let path = parts.get(CURLUPART_PATH) else {
      throw TransportError(.badAddress, "\"\(written)\" is not an address: it names no host")
    }
    let port = parts.get(CURLUPART_PORT).flatMap { Int($0) } ?? defaultPort
    self.init(scheme: scheme, host: host, port: port, path: path, query: parts.get(CURLUPART_QUERY))
  }

  private init(scheme: String, host: String, port: Int, path: String, query: String?) {
    (self.scheme, self.host, self.port, self.path, self.query) = (scheme, host, port, path, query)
    let authority = port == Self.defaultPort(scheme) ? host : "\(host):\(port)"
    description = "\(scheme)://\(authority)\(path)" + (query.map { "?\($0)" } ?? "")
  }

  private static func defaultPort(_ scheme: String) -> Int? {
    switch scheme {
    case "http": 80
    case "https": 443
    default: nil
    }
  }
}
