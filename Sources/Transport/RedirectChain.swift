/// Follows redirects hop by hop, so that every hop passes through whatever the caller puts around one exchange.
enum RedirectChain {
  /// Fields that may go on to another origin; a key or a token may not.
  private static let travelling: Set<String> = [
    "accept", "accept-language", "user-agent", "if-none-match", "if-modified-since",
  ]

  /// Sends a request by `hop`, which sends one hop and follows nothing, and goes where it is sent.
  nonisolated(nonsending) static func follow(
    _ request: HTTPRequest,
    hop: nonisolated(nonsending) (HTTPRequest, WebURL) async throws(TransportError) -> HTTPResponse
  ) async throws(TransportError) -> HTTPResponse {
    var journey = try Journey(request)
    while true {
      let response = try await hop(journey.request, journey.url)
      guard try journey.goOn(after: response) else { return journey.finish(response) }
    }
  }

  /// One request on its way.
  private struct Journey {
    var request: HTTPRequest
    var url: WebURL
    private let limits: HTTPRequest.Limits
    private let follows: Bool
    private var visited: [WebURL]
    private var allPermanent = true
    private var elapsedMs = 0
    private var bytesOnWire = 0

    init(_ request: HTTPRequest) throws(TransportError) {
      url = try WebURL(request.url)
      self.request = request
      self.request.url = url.description
      self.request.followRedirects = false
      limits = request.limits
      follows = request.followRedirects && request.body == nil && request.method != "POST"
      visited = [url]
    }

    /// Moves on when the answer says so.
    mutating func goOn(after response: HTTPResponse) throws(TransportError) -> Bool {
      elapsedMs += response.elapsedMs
      bytesOnWire += response.bytesOnWire
      guard follows, response.isRedirect, let location = response.headers["Location"] else { return false }
      guard request.secretQuery.isEmpty else {
        throw TransportError(
          .tooManyRedirects, "\(url) redirects; a request with a key in its address is not sent elsewhere")
      }
      let next = try url.resolving(location)
      try checkLimits(next)
      if !next.hasSameOrigin(as: url) {
        request.headers.fields.removeAll { !travelling.contains($0.name.lowercased()) }
      }
      allPermanent = allPermanent && response.isPermanentRedirect
      visited.append(next)
      url = next
      request.url = next.description
      request.limits.totalMs = limits.totalMs - elapsedMs
      return true
    }

    private func checkLimits(_ next: WebURL) throws(TransportError) {
      guard visited.count <= limits.redirects else {
        throw TransportError(.tooManyRedirects, "\(visited[0]) redirects more than \(limits.redirects) times")
      }
      guard !visited.contains(next) else {
        throw TransportError(.tooManyRedirects, "\(visited[0]) redirects in a circle at \(next)")
      }
      guard elapsedMs < limits.totalMs else {
        throw TransportError(.timeout, "\(visited[0]) took more than \(limits.totalMs) ms of redirects")
      }
    }

    /// The answer of the last hop with what the whole way cost.
    func finish(_ response: HTTPResponse) -> HTTPResponse {
      var whole = response
      whole.url = url.description
      whole.permanentURL = allPermanent && visited.count > 1 ? url.description : nil
      whole.elapsedMs = elapsedMs
      whole.bytesOnWire = bytesOnWire
      return whole
    }
  }
}
