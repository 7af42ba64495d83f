import Records

extension State {
  /// Days after which what was not used is forgotten.
  private static let keptDays = 30

  /// The state without pauses that are over, without robots.txt files nobody may use any more, and without single
  /// addresses (`source id SPACE address`) that are no longer asked, such as dated pages.
  func withoutLeftovers(now: Instant) -> State {
    let oldest = now.adding(seconds: -Self.keptDays * 86_400)
    var kept = self
    kept.hosts = hosts.filter { $0.value.until > now }
    kept.robots = robots.filter { $0.value.fetched > oldest }
    kept.sources = sources.filter { key, memory in
      guard key.contains(" "), let last = memory.lastAttempt else { return true }
      return last > oldest
    }
    return kept
  }
}
