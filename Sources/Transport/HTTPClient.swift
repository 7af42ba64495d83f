/// Sends requests. A struct of one closure, so that a test replaces it and wrappers stack.
public struct HTTPClient: Sendable {
  /// Sends one request and gives the complete answer; redirects are followed hop by hop when the request says so.
  public var send: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

  /// A client that sends by a closure.
  public init(send: @escaping @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse) {
    self.send = send
  }

  /// The real thing, on libcurl; `allowPrivate` lists hosts, `name` or `name:port`, that may be private, loopback or link-local.
  ///
  /// Every hop is checked twice: as the address that is written, and as the address that is really connected to.
  public static func live(allowPrivate: [String] = []) -> HTTPClient {
    let loop = CurlLoop()
    let policy = AddressPolicy(allowPrivate: allowPrivate)
    return HTTPClient { request throws(TransportError) in
      try await RedirectChain.follow(request) { hop, url throws(TransportError) in
        try policy.check(url)
        let wire = try hop.wire(for: url)
        return try await loop.exchange(
          hop, url: url, wire: wire, allowsPrivate: hop.mirror != nil || policy.allows(url))
      }
    }
  }

  /// A client for tests and for `--offline`: whatever is asked fails with the sentence.
  public static func failing(_ sentence: String) -> HTTPClient {
    HTTPClient { _ throws(TransportError) in throw TransportError(.connect, sentence) }
  }

  /// Fetches `https://HOST/PATH?QUERY` from `BASE/HOST/PATH?QUERY`, where a live client is underneath.
  ///
  /// Each hop is checked as the real address, then rewritten; the mirror's own address may be private. Responses and
  /// errors speak of the real addresses.
  public func mirrored(base: String) -> HTTPClient {
    HTTPClient { request throws(TransportError) in
      var request = request
      request.mirror = base
      return try await self.send(request)
    }
  }
}
