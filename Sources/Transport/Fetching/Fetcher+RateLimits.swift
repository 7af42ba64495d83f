import Records

extension Fetcher {
  /// Seconds to wait after the first 429 that says nothing itself.
  private static let firstPause = 3600

  /// Obeys a 429: it pauses the address, and from the second one on the host; tells what it did.
  func limitRate(_ response: HTTPResponse, _ wishes: Wishes, _ memory: inout SourceState) -> String {
    memory.rateLimited += 1
    let doubled = Self.firstPause << min(memory.rateLimited - 1, 5)
    let wish = [wishes.retryAfter, wishes.freshness].compactMap(\.self).max()
    let seconds = min(wish ?? doubled, Wishes.longest)
    let reason = "HTTP 429 asked to wait \(seconds) s"
    memory.notePause(seconds: seconds, now: now, reason: reason)
    guard let host = (try? WebURL(response.url))?.authority else { return "; it is left alone for \(seconds) s" }
    rateLimits[host, default: 0] += 1
    guard rateLimits[host, default: 0] > 1 || memory.rateLimited > 1 else {
      return "; it is left alone for \(seconds) s"
    }
    pause(host, seconds: seconds, reason: "\(reason), for the second time")
    return "; all of \(host) is left alone for \(seconds) s"
  }

  /// Leaves a whole host alone.
  func pause(_ host: String, seconds: Int, reason: String) {
    let until = now.adding(seconds: seconds)
    guard seconds > 0, until > state.hosts[host]?.until ?? now else { return }
    state.hosts[host] = State.CoolDown(until: until, reason: reason)
  }
}
