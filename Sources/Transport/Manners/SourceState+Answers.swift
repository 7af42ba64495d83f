import Records

extension SourceState {
  /// Runs that must see a permanent redirect before it replaces the address: a captive portal redirects everything for an afternoon.
  static let confirmations = 3

  /// What still holds when the source has another address now, by a new configuration or because its address holds a date.
  ///
  /// Its health goes on; validators, moves and the time of the last request belong to the old address alone. A refusal
  /// goes on too while the host is the same.
  func belonging(to url: String) -> SourceState {
    guard let address, address != url else {
      var same = self
      same.address = url
      return same
    }
    var other = SourceState(
      address: url, lastSuccess: lastSuccess, lastProblem: lastProblem, failures: failures, rateLimited: rateLimited,
      newestItem: newestItem)
    if lastStatus == 429 || lastStatus == 503, let old = try? WebURL(address), let new = try? WebURL(url),
      old.hasSameOrigin(as: new)
    {
      other.lastStatus = lastStatus
      other.notBefore = notBefore
      other.notBeforeReason = notBeforeReason
    }
    return other
  }

  /// The address to ask: a permanent redirect's target once it is confirmed.
  func target(of order: FetchOrder) -> String {
    guard movedSeen >= Self.confirmations, let movedTo else { return order.url }
    return movedTo
  }

  /// A request was answered, or not (nil).
  mutating func noteAttempt(status: Int?, now: Instant) {
    lastAttempt = now
    lastStatus = status
    notBefore = nil
    notBeforeReason = nil
    if status != 429 { rateLimited = 0 }
  }

  /// A 304 brought new validators, or none, which means the old ones.
  mutating func noteValidators(_ headers: HTTPHeaders) {
    etag = headers["ETag"] ?? etag
    lastModified = headers["Last-Modified"] ?? lastModified
  }

  /// It answered well: a 304, or a body that passed its checks.
  mutating func noteSuccess(now: Instant, freshness: Int?) {
    lastSuccess = now
    lastProblem = nil
    failures = 0
    gone = false
    guard let freshness, freshness > 0 else { return }
    notBefore = now.adding(seconds: freshness)
    notBeforeReason = "its last answer is good for \(freshness) s (Cache-Control)"
  }

  /// It failed.
  mutating func noteFailure(_ problem: String) {
    lastProblem = problem
    failures += 1
  }

  /// It wants to be left alone for some seconds.
  mutating func notePause(seconds: Int, now: Instant, reason: String) {
    notBefore = now.adding(seconds: seconds)
    notBeforeReason = reason
  }

  /// Where a good answer said that the address has moved for good; nil when it did not.
  mutating func noteMove(_ permanentURL: String?, asked: String, configured: String) {
    if let permanentURL, permanentURL != configured {
      movedSeen = permanentURL == movedTo ? min(movedSeen + 1, Self.confirmations) : 1
      movedTo = permanentURL
    } else if asked == configured {
      forgetMove()
    }
  }

  /// A page said where to look; that address was not asked yet.
  mutating func noteAnnouncement(of address: String) {
    movedTo = address
    movedSeen = Self.confirmations
    lastAttempt = nil
  }

  /// Goes back to the configured address.
  mutating func forgetMove() {
    movedTo = nil
    movedSeen = 0
  }
}
