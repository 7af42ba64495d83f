/// One lane for each host, which one request uses at a time with a distance to the next, and a bounded number of places over all.
actor Lanes {
  /// A request that waits for a place.
  private struct Waiter {
    let chain: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  private let spacing: Int
  private let timing: Timing
  private var free: Int
  private var waitingForPlace: [Waiter] = []
  private var busy: Set<String> = []
  private var waitingForLane: [String: [CheckedContinuation<Void, Never>]] = [:]
  private var lastUse: [String: Int] = [:]

  init(places: Int, spacing: Int, timing: Timing) {
    self.free = max(1, places)
    self.spacing = spacing
    self.timing = timing
  }

  /// Waits for the host's lane, its distance, and a place; `chain` says how many requests this host still needs.
  ///
  /// Places go to the longest chain first, so that the slowest host is never kept waiting by short ones.
  func enter(_ host: String, chain: Int) async {
    if busy.contains(host) {
      await withCheckedContinuation { waitingForLane[host, default: []].append($0) }
    } else {
      busy.insert(host)
    }
    if let last = lastUse[host], case let rest = last + spacing - timing.milliseconds(), rest > 0 {
      await timing.sleep(rest)
    }
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waitingForPlace.append(Waiter(chain: chain, continuation: $0)) }
    }
  }

  /// Leaves the lane to the next; the place is kept until ``giveBack()``.
  func leave(_ host: String) {
    lastUse[host] = timing.milliseconds()
    guard var waiting = waitingForLane[host], !waiting.isEmpty else {
      busy.remove(host)
      return
    }
    let next = waiting.removeFirst()
    waitingForLane[host] = waiting
    next.resume()
  }

  /// Gives a place back.
  func giveBack() {
    guard let longest = waitingForPlace.indices.max(by: { waitingForPlace[$0].chain < waitingForPlace[$1].chain })
    else {
      free += 1
      return
    }
    waitingForPlace.remove(at: longest).continuation.resume()
  }
}
