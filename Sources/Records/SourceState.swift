/// What must be remembered about one address between runs, so that every run is a polite one.
public struct SourceState: Hashable, Sendable {
  /// The configured address that this memory is about; another address starts anew, so that no validator goes to the wrong one.
  public var address: String?
  /// The `ETag` of the last body that passed its checks, verbatim.
  public var etag: String?
  /// The `Last-Modified` of that body, verbatim.
  public var lastModified: String?
  /// SHA-256 of that body.
  public var bodyHash: String?
  /// The last time a request was sent.
  public var lastAttempt: Instant?
  /// The last time the source answered well (200 that passed its checks, or 304).
  public var lastSuccess: Instant?
  /// The status of the last answer.
  public var lastStatus: Int?
  /// What was wrong the last time, when something was.
  public var lastProblem: String?
  /// Failures since the last success.
  public var failures: Int
  /// Not to be asked before this moment (`Retry-After`, `max-age`, key refused).
  public var notBefore: Instant?
  /// Why it is not to be asked, in words.
  public var notBeforeReason: String?
  /// The target of a permanent redirect and the runs that have seen it; it replaces the address once confirmed.
  public var movedTo: String?
  /// How many runs in a row have seen ``movedTo``.
  public var movedSeen: Int
  /// True after a 410: the source is gone and is not asked again.
  public var gone: Bool
  /// Rate-limit answers (429) in a row.
  public var rateLimited: Int
  /// Publication time of the newest item ever seen.
  public var newestItem: Instant?

  /// A source that was never asked.
  public init(
    address: String? = nil, etag: String? = nil, lastModified: String? = nil, bodyHash: String? = nil,
    lastAttempt: Instant? = nil,
    lastSuccess: Instant? = nil, lastStatus: Int? = nil, lastProblem: String? = nil, failures: Int = 0,
    notBefore: Instant? = nil, notBeforeReason: String? = nil, movedTo: String? = nil, movedSeen: Int = 0,
    gone: Bool = false, rateLimited: Int = 0, newestItem: Instant? = nil
  ) {
    self.address = address
    self.etag = etag
    self.lastModified = lastModified
    self.bodyHash = bodyHash
    self.lastAttempt = lastAttempt
    self.lastSuccess = lastSuccess
    self.lastStatus = lastStatus
    self.lastProblem = lastProblem
    self.failures = failures
    self.notBefore = notBefore
    self.notBeforeReason = notBeforeReason
    self.movedTo = movedTo
    self.movedSeen = movedSeen
    self.gone = gone
    self.rateLimited = rateLimited
    self.newestItem = newestItem
  }
}
