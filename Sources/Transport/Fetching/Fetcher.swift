public import Records

/// The polite layer of one run: it decides whether, when and with which validators an address is asked, and remembers the answers.
public actor Fetcher {
  /// What is remembered between runs; to be written back when the run ends.
  public internal(set) var state: State

  /// Addresses asked in this run; those that were skipped or whose host was not there do not count.
  public internal(set) var asked = 0

  let client: HTTPClient
  let network: SiteConfiguration.Network
  let userAgent: String
  let now: Instant
  let timing: Timing
  let rhythm: Rhythm
  let lanes: Lanes
  /// Bodies that are fetched and not yet judged, by the order's key.
  var pending: [String: Pending] = [:]
  /// Failures in a row to reach a host in this run; after some, it is left alone until the next.
  var unreached: [String: Int] = [:]
  /// Answers of 429 in this run, by host.
  var rateLimits: [String: Int] = [:]
  /// robots.txt files of this run, by host.
  var robots: [String: RobotsVerdict] = [:]
  /// Who waits for a robots.txt that another order is fetching, by host.
  var waitingForRobots: [String: [CheckedContinuation<Void, Never>]] = [:]

  /// A fetcher for one run; `force` overrides our own intervals and `max-age`, never a server's refusal.
  ///
  /// `userAgent` begins with the product token that robots.txt files name, and holds a contact address.
  public init(
    client: HTTPClient, network: SiteConfiguration.Network, userAgent: String, state: State, now: Instant,
    timing: Timing = .live, force: Bool = false
  ) {
    self.client = client
    self.network = network
    self.userAgent = userAgent
    self.state = state.withoutLeftovers(now: now)
    self.now = now
    self.timing = timing
    rhythm = Rhythm(now: now, force: force)
    lanes = Lanes(places: network.concurrency, spacing: network.hostSpacing, timing: timing)
  }

  /// Fetches one order.
  public func fetch(_ order: FetchOrder) async -> FetchResult {
    // Called from within the handling of another result, it must not wait for the place which that one holds.
    if let place = Place.current, place.release() { await lanes.giveBack() }
    let result = await fetchKeepingPlace(order, chain: 1)
    if result.holdsPlace { await lanes.giveBack() }
    return result
  }

  /// Records that a fetched body passed its checks: only now are its validators stored.
  public func accept(_ order: FetchOrder, newestItem: Instant? = nil) {
    guard let body = pending.removeValue(forKey: order.key), var memory = state.sources[order.key] else { return }
    memory.etag = body.etag
    memory.lastModified = body.lastModified
    memory.bodyHash = body.hash
    memory.newestItem = [memory.newestItem, newestItem].compactMap(\.self).max()
    memory.noteMove(body.permanentURL, asked: body.asked, configured: order.url)
    memory.noteSuccess(now: now, freshness: body.freshness)
    state.sources[order.key] = memory
  }

  /// Records that a fetched body could not be read or failed its checks, and why: its validators are not stored.
  public func reject(_ order: FetchOrder, problem: String) {
    pending[order.key] = nil
    state.sources[order.key]?.noteFailure(problem)
  }

  /// Asks another address for an order from now on, which the body of its own one names: a page announces its feed. As a
  /// permanent redirect it is forgotten when the configured address changes, or when the new one is refused.
  public func follow(_ order: FetchOrder, to address: String) {
    pending[order.key] = nil
    state.sources[order.key]?.noteAnnouncement(of: address)
  }

  /// What a fetched body brings with it, until it is accepted.
  struct Pending {
    var etag: String?
    var lastModified: String?
    var hash: String
    var freshness: Int?
    var permanentURL: String?
    var asked: String
  }
}
