import Records

extension Fetcher {
  /// Tries in all for one order.
  private static let tries = 3
  /// After so many failures in a row to reach a host, the run leaves it alone.
  private static let patience = 3
  /// Milliseconds before the second and the third try; chance keeps many clients from coming back together.
  private static let pauses = [500...1500, 1500...4500]
  /// A wish to wait so many seconds is met within the run, a longer one by a later run.
  private static let shortWait = 5

  /// Asks one address, again where that is safe, and tells how often; robots.txt itself is asked without looking at it.
  func ask(
    _ request: HTTPRequest, obeysRobots: Bool = true, chain: Int
  ) async -> (outcome: Result<HTTPResponse, TransportError>, tries: Int) {
    var tries = 1
    while true {
      let outcome = await follow(request, obeysRobots: obeysRobots, chain: chain)
      guard tries < Self.tries, !Task.isCancelled, let pause = pause(after: outcome, tries: tries) else {
        return (outcome, tries)
      }
      await timing.sleep(pause)
      tries += 1
    }
  }

  /// One hop, in its host's lane; a 200 keeps its place for its body.
  func pass(_ hop: HTTPRequest, _ url: WebURL, chain: Int) async throws(TransportError) -> HTTPResponse {
    let host = url.authority
    try checkPause(host, url)
    await lanes.enter(host, chain: chain)
    let outcome: Result<HTTPResponse, TransportError>
    do throws(TransportError) {
      // While it waited, another request may have shown that the host is not there.
      try checkPause(host, url)
      outcome = .success(try await client.send(hop))
      unreached[host] = nil
    } catch {
      if error.saysHostIsAway { unreached[host, default: 0] += 1 }
      outcome = .failure(error)
    }
    await lanes.leave(host)
    if (try? outcome.get())?.status != 200 { await lanes.giveBack() }
    return try outcome.get()
  }

  private func follow(
    _ request: HTTPRequest, obeysRobots: Bool, chain: Int
  ) async -> Result<HTTPResponse, TransportError> {
    do throws(TransportError) {
      return .success(
        try await RedirectChain.follow(request) { hop, url throws(TransportError) in
          if obeysRobots { try await self.checkRobots(url, chain: chain) }
          return try await self.pass(hop, url, chain: chain)
        })
    } catch {
      return .failure(error)
    }
  }

  private func checkPause(_ host: String, _ url: WebURL) throws(TransportError) {
    if let pause = state.hosts[host], pause.until > now, now.seconds(until: pause.until) <= Wishes.longest {
      throw TransportError(.paused, "\(host) is left alone until \(pause.until): \(pause.reason)")
    }
    guard unreached[host, default: 0] < Self.patience else {
      throw TransportError(.hostAway, "\(url): \(host) could not be reached \(Self.patience) times in this run")
    }
  }

  /// Milliseconds to wait for another try; nil when none would be safe or useful.
  private func pause(after outcome: Result<HTTPResponse, TransportError>, tries: Int) -> Int? {
    let byChance = timing.random(Self.pauses[min(tries, Self.pauses.count) - 1])
    switch outcome {
    case .failure(let error): return error.mayPass ? byChance : nil
    case .success(let response):
      guard [429, 500, 502, 503, 504].contains(response.status) else { return nil }
      guard let wish = Wishes(response.headers, now: now).retryAfter else {
        return response.status == 429 ? nil : byChance
      }
      return wish <= Self.shortWait ? wish * 1000 + byChance : nil
    }
  }
}

extension TransportError {
  /// Whether the same GET may well succeed in a moment.
  var mayPass: Bool { [.resolve, .connect, .reset, .partial].contains(kind) }
  /// Whether it speaks of the host and not of one address.
  var saysHostIsAway: Bool { [.resolve, .connect, .tls, .timeout].contains(kind) }
}
