import Records

/// When an address may be asked again, by what is remembered of it.
struct Rhythm {
  let now: Instant
  /// Whether our own intervals and freshness are overridden; a server's refusal never is.
  let force: Bool

  /// Least minutes between two requests, whatever the configuration says.
  private static let leastMinutes = 60
  /// Hours between two requests of an address that sends no validators.
  private static let hoursWithoutValidators = 24

  /// Why an address is not to be asked now; nil when it may be.
  func reasonToWait(_ order: FetchOrder, _ memory: SourceState) -> String? {
    refusal(memory) ?? (force ? nil : gone(memory) ?? freshness(memory) ?? interval(order, memory))
  }

  /// A pause is over a little before its end when it is longer than an hour.
  ///
  /// A four-hourly job starts up to some minutes early or late; without this a wish of four hours would cost every second run.
  static func slack(_ seconds: Int) -> Int {
    max(0, seconds - 3600) / 20
  }

  private func refusal(_ memory: SourceState) -> String? {
    guard !isFreshness(memory), let until = memory.notBefore, until > now, isPlausible(until) else { return nil }
    return memory.notBeforeReason ?? "not before \(until)"
  }

  private func freshness(_ memory: SourceState) -> String? {
    guard isFreshness(memory), let until = memory.notBefore, let since = memory.lastAttempt, isPlausible(until),
      until.adding(seconds: -Self.slack(since.seconds(until: until))) > now
    else { return nil }
    return memory.notBeforeReason ?? "not before \(until)"
  }

  private func gone(_ memory: SourceState) -> String? {
    guard memory.gone else { return nil }
    return "it answered HTTP 410 (gone for good); change or remove its address, or ask once more with --force"
  }

  private func interval(_ order: FetchOrder, _ memory: SourceState) -> String? {
    let minutes = max(order.minimumMinutes, Self.leastMinutes)
    guard let last = memory.lastAttempt else { return nil }
    if isTooSoon(after: last, seconds: minutes * 60) {
      return "asked at \(last), and it is asked once in \(minutes) minutes at most; --force asks anyway"
    }
    guard let success = memory.lastSuccess, memory.etag == nil, memory.lastModified == nil,
      !order.frequentWithoutValidators, isTooSoon(after: success, seconds: Self.hoursWithoutValidators * 3600)
    else { return nil }
    return "fetched at \(success), and it sends no validators: once a day unless frequentWithoutValidators is set"
  }

  private func isTooSoon(after last: Instant, seconds: Int) -> Bool {
    // A last time in the future comes from a clock that was wrong.
    last <= now && last.seconds(until: now) < seconds - Self.slack(seconds)
  }

  private func isFreshness(_ memory: SourceState) -> Bool {
    memory.lastStatus == 200 || memory.lastStatus == 304
  }

  /// No pause is longer than a day; one that is comes from a clock that was wrong.
  private func isPlausible(_ until: Instant) -> Bool {
    now.seconds(until: until) <= Wishes.longest
  }
}
