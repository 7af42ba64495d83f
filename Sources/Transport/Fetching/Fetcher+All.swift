import Records

extension Fetcher {
  /// Fetches all orders, hosts side by side and each host's orders one after another, those first that were not asked for
  /// longest: a host that says "enough" halfway in every run is asked for all in turn.
  ///
  /// `handle` is called as results come, several at a time but no more than the network's concurrency, so that no more
  /// bodies are in memory. It calls ``accept(_:newestItem:)`` or ``reject(_:problem:)`` for a fetched one.
  public func fetchAll(
    _ orders: [FetchOrder], progress: @escaping @Sendable (FetchProgress) -> Void = { _ in },
    handle: @escaping @Sendable (FetchOrder, FetchResult) async -> Void
  ) async {
    let meter = Meter(total: orders.count, report: progress)
    await withTaskGroup { group in
      for chain in chains(orders) {
        group.addTask {
          for (index, order) in chain.enumerated() {
            meter.begin(order.source)
            let result = await self.fetchKeepingPlace(order, chain: chain.count - index)
            let place = Place(isHeld: result.holdsPlace)
            await Place.$current.withValue(place) { await handle(order, result) }
            if place.release() { await self.lanes.giveBack() }
            meter.finish(order.source)
          }
        }
      }
    }
  }

  /// Orders by host, hosts by their first order.
  private func chains(_ orders: [FetchOrder]) -> [[FetchOrder]] {
    var places: [String: Int] = [:]
    var chains: [[FetchOrder]] = []
    let waiting = orders.map { memory(of: $0).lastAttempt?.seconds ?? .min }
    for index in orders.indices.sorted(by: { (waiting[$0], $0) < (waiting[$1], $1) }) {
      let order = orders[index]
      let target = memory(of: order).target(of: order)
      let host = (try? WebURL(target))?.authority ?? target
      if let place = places[host] {
        chains[place].append(order)
      } else {
        places[host] = chains.count
        chains.append([order])
      }
    }
    return chains
  }
}
