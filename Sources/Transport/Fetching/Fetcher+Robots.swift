import Records

extension Fetcher {
  /// Seconds for which a robots.txt is believed (RFC 9309, 2.4).
  private static let robotsLife = 86_400
  /// Seconds for which an old one is believed while the host does not answer (RFC 9309, 2.3.1.4: "a reasonably long period", 30 days).
  private static let robotsGrace = 30 * 86_400

  /// Refuses an address that its host's robots.txt forbids, or whose robots.txt cannot be had.
  func checkRobots(_ url: WebURL, chain: Int) async throws(TransportError) {
    switch await verdict(for: url, chain: chain) {
    case .rules(let rules):
      guard rules.allow(url.pathAndQuery) else {
        throw TransportError(.robots, "robots.txt of \(url.authority) forbids \(url.pathAndQuery)")
      }
    case .paused(let reason): throw TransportError(.paused, reason)
    case .refused(let error): throw error
    case .unknown(let reason):
      throw TransportError(
        .robotsUnknown,
        "\(url) may not be fetched while its robots.txt cannot be read (\(reason)); the next run tries again")
    }
  }

  /// One order fetches a host's file; the others wait for it.
  private func verdict(for url: WebURL, chain: Int) async -> RobotsVerdict {
    let host = url.authority
    while waitingForRobots[host] != nil {
      await withCheckedContinuation { waitingForRobots[host, default: []].append($0) }
    }
    if let known = robots[host] ?? fresh(host) { return known }
    waitingForRobots[host] = []
    let verdict = await fetchRobots(of: url, chain: chain)
    // A cancelled order must not decide for the others.
    if !Task.isCancelled { robots[host] = verdict }
    for waiter in waitingForRobots.removeValue(forKey: host) ?? [] { waiter.resume() }
    return verdict
  }

  private func fresh(_ host: String) -> RobotsVerdict? {
    guard let kept = kept(host, atMost: Self.robotsLife - 1) else { return nil }
    robots[host] = .rules(kept)
    return .rules(kept)
  }

  private func kept(_ host: String, atMost seconds: Int) -> RobotsRules? {
    guard let kept = state.robots[host], (0...seconds).contains(kept.fetched.seconds(until: now)) else { return nil }
    return RobotsRules(kept.rules)
  }

  private func fetchRobots(of url: WebURL, chain: Int) async -> RobotsVerdict {
    let host = url.authority
    let request = HTTPRequest(
      url: "\(url.scheme)://\(host)/robots.txt", headers: ["User-Agent": userAgent],
      limits: HTTPRequest.Limits(
        connectMs: network.connectTimeout * 1000, totalMs: network.totalTimeout * 1000, maxBytes: network.maxBytes))
    let (outcome, _) = await ask(request, obeysRobots: false, chain: chain + 1)
    switch outcome {
    case .success(let response):
      if response.status == 200 { await lanes.giveBack() }
      return judge(response, host)
    case .failure(let error) where error.kind == .tooManyRedirects:
      // RFC 9309, 2.3.1.2: after five redirects it may be taken as absent.
      return remember(host, status: 310, rules: [])
    case .failure(let error) where error.kind == .paused: return .paused(error.description)
    case .failure(let error) where [.forbiddenAddress, .cancelled].contains(error.kind): return .refused(error)
    case .failure(let error):
      return kept(host, atMost: Self.robotsGrace).map { .rules($0) } ?? .unknown(error.description)
    }
  }

  private func judge(_ response: HTTPResponse, _ host: String) -> RobotsVerdict {
    switch response.status {
    case 200..<300:
      let product = String(userAgent.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" })
      return remember(host, status: response.status, rules: RobotsFile.rules(in: response.body, product: product))
    case 429:
      let seconds = Wishes(response.headers, now: now).retryAfter ?? 0
      pause(host, seconds: seconds, reason: "HTTP 429 for robots.txt asked to wait \(seconds) s")
    case 300..<500: return remember(host, status: response.status, rules: [])
    default: break
    }
    return kept(host, atMost: Self.robotsGrace).map { .rules($0) } ?? .unknown("HTTP \(response.status)")
  }

  private func remember(_ host: String, status: Int, rules: [String]) -> RobotsVerdict {
    state.robots[host] = State.Robots(fetched: now, status: status, rules: rules)
    return .rules(RobotsRules(rules))
  }
}
