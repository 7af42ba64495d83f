import Records

extension Fetcher {
  /// Fetches one order; a fetched body holds a place, which the caller gives back.
  func fetchKeepingPlace(_ order: FetchOrder, chain: Int) async -> FetchResult {
    let memory = memory(of: order)
    if let reason = rhythm.reasonToWait(order, memory) { return .skipped(reason: reason) }
    guard !Task.isCancelled else { return .failed(reason: "the run was cancelled", status: nil) }
    let asked = memory.target(of: order)
    let (outcome, tries) = await ask(request(for: order, asked, memory), chain: chain)
    switch outcome {
    case .success(let response): return await take(response, order, asked, tries: tries)
    case .failure(let error): return fail(order, asked, error, tries: tries)
    }
  }

  /// What is remembered of an order's address.
  func memory(of order: FetchOrder) -> SourceState {
    (state.sources[order.key] ?? SourceState()).belonging(to: order.url)
  }

  private func request(for order: FetchOrder, _ asked: String, _ memory: SourceState) -> HTTPRequest {
    var headers = order.headers
    headers["User-Agent"] = userAgent
    headers["If-None-Match"] = memory.etag
    headers["If-Modified-Since"] = memory.lastModified
    let limits = HTTPRequest.Limits(
      connectMs: network.connectTimeout * 1000, totalMs: network.totalTimeout * 1000,
      maxBytes: order.maxBytes ?? network.maxBytes)
    return HTTPRequest(url: asked, headers: headers, secretQuery: order.secretQuery, limits: limits)
  }

  private func take(
    _ response: HTTPResponse, _ order: FetchOrder, _ asked: String, tries: Int
  ) async -> FetchResult {
    let hash = response.status == 200 ? await Self.hash(response.body) : ""
    var memory = memory(of: order)
    let wasConditional = memory.etag != nil || memory.lastModified != nil
    noteAttempt(status: response.status, of: &memory)
    let wishes = Wishes(response.headers, now: now)
    let result: FetchResult
    switch response.status {
    case 200:
      pending[order.key] = Pending(
        etag: response.headers["ETag"], lastModified: response.headers["Last-Modified"], hash: hash,
        freshness: wishes.freshness, permanentURL: response.permanentURL, asked: asked)
      result = .fetched(response, seenBefore: hash == memory.bodyHash)
    case 304 where wasConditional:
      memory.noteValidators(response.headers)
      memory.noteMove(response.permanentURL, asked: asked, configured: order.url)
      memory.noteSuccess(now: now, freshness: wishes.freshness)
      result = .notModified(response)
    default:
      result = refuse(response, wishes, order, asked, &memory, tries: tries)
    }
    state.sources[order.key] = memory
    return result
  }

  private func refuse(
    _ response: HTTPResponse, _ wishes: Wishes, _ order: FetchOrder, _ asked: String, _ memory: inout SourceState,
    tries: Int
  ) -> FetchResult {
    var reason = "\(response.url): HTTP \(response.status)\(Self.meaning(response.status))\(Self.times(tries))"
    switch response.status {
    case 429: reason += limitRate(response, wishes, &memory)
    case 503:
      if let seconds = wishes.retryAfter, seconds > 0 {
        memory.notePause(seconds: seconds, now: now, reason: "HTTP 503 asked to wait \(seconds) s")
      }
    case 410 where asked == order.url: memory.gone = true
    default: break
    }
    // A moved address that no longer answers is asked under its configured name again.
    if asked != order.url, (400..<500).contains(response.status), response.status != 429 { memory.forgetMove() }
    memory.noteFailure(reason)
    return .failed(reason: reason, status: response.status)
  }

  private func fail(_ order: FetchOrder, _ asked: String, _ error: TransportError, tries: Int) -> FetchResult {
    switch error.kind {
    case .paused: return .skipped(reason: error.description)
    case .cancelled: return .failed(reason: error.description, status: nil)
    default: break
    }
    var memory = memory(of: order)
    if ![.robots, .robotsUnknown, .hostAway].contains(error.kind) { noteAttempt(status: nil, of: &memory) }
    if asked != order.url, error.kind == .resolve || error.kind == .connect { memory.forgetMove() }
    // A hop's error speaks of its own address; readers know the source by the first one.
    let place = error.kind == .robots || error.description.contains(asked) ? "" : "\(asked) leads on: "
    let reason = place + error.description + Self.times(tries)
    memory.noteFailure(reason)
    state.sources[order.key] = memory
    return .failed(reason: reason, status: nil)
  }

  private func noteAttempt(status: Int?, of memory: inout SourceState) {
    memory.noteAttempt(status: status, now: now)
    asked += 1
  }

  @concurrent private static func hash(_ body: [UInt8]) async -> String {
    SHA256.hex(body)
  }

  private static func times(_ tries: Int) -> String {
    tries > 1 ? " after \(tries) tries" : ""
  }

  private static func meaning(_ status: Int) -> String {
    switch status {
    case 304: " though nothing was asked by condition"
    case 401, 403: ", the server refuses this client"
    case 404: ", no such page"
    case 410: ", gone for good; it is not asked again until its address changes"
    case 429: ", too many requests"
    default: ""
    }
  }
}
