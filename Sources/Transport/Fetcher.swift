public import Records

/// The polite layer of one run: it decides whether, when and with which validators an address is asked, and remembers the answers.
public actor Fetcher {
  /// What is remembered between runs; to be written back when the run ends.
  public private(set) var state: State

  /// A fetcher for one run; `force` overrides our own intervals and `max-age`, never a server's refusal.
  public init(
    client: HTTPClient, network: SiteConfiguration.Network, userAgent: String, state: State, now: Instant,
    timing: Timing = .live, force: Bool = false
  ) {
    self.state = state
  }

  /// Fetches one order.
  public func fetch(_ order: FetchOrder) async -> FetchResult {
    .skipped(reason: "fetching is not built yet")
  }

  /// Fetches all orders, hosts side by side and each host's orders one after another.
  ///
  /// `handle` is called as results come, several at a time but no more than the network's concurrency, so that as many bodies are in memory at most.
  public func fetchAll(
    _ orders: [FetchOrder], progress: @escaping @Sendable (FetchProgress) -> Void = { _ in },
    handle: @escaping @Sendable (FetchOrder, FetchResult) async -> Void
  ) async {
    for order in orders { await handle(order, await fetch(order)) }
  }

  /// Records that a fetched body passed its checks: only now are its validators stored.
  public func accept(_ order: FetchOrder, newestItem: Instant? = nil) {}

  /// Records that a fetched body could not be read or failed its checks, and why: the next run asks again without its validators.
  public func reject(_ order: FetchOrder, problem: String) {}
}
