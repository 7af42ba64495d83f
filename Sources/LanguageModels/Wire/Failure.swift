public import Transport

/// Why there is no answer, with one meaning for each error of each provider.
public enum Failure: Error, Hashable, Sendable {
  /// 400, 422: the request is wrong.
  case invalidRequest(status: Int)
  /// 401: the key is refused (Google says so with a 400).
  case keyRefused(status: Int)
  /// 402: no credit left.
  case noCredit(status: Int)
  /// 403: the key may not do this.
  case forbidden
  /// 404: no such model, or no such address.
  case unknownModel
  /// 413: the request is too large.
  case tooLarge
  /// 429: wait, for so many seconds where the provider says so.
  case rateLimited(wait: Int?)
  /// 429 or 400: a limit of money is reached; waiting does not help.
  case spendLimit(status: Int)
  /// 503: unavailable.
  case unavailable(wait: Int?)
  /// 529: overloaded.
  case overloaded(wait: Int?)
  /// 504: the provider gave up on its own model.
  case upstreamTimeout
  /// Any other 5xx.
  case serverError(status: Int)
  /// 3xx: a redirect, which is not followed: the key would go with it.
  case redirected(status: Int)
  /// Another status.
  case unexpectedStatus(Int)
  /// 200 with a body that is not the provider's form.
  case unreadable
  /// No complete answer, though bytes of the request were sent.
  case interrupted(TransportError.Kind)
  /// Nothing was sent.
  case notConnected(TransportError.Kind)

  /// An error of the transport.
  public init(_ error: TransportError) {
    self = error.bodyBytesSent == 0 ? .notConnected(error.kind) : .interrupted(error.kind)
  }

  /// Seconds after which the same provider may be asked once more; nil when it may not.
  ///
  /// Only where the request was certainly not worked on: a rate limit that says how long, a server that is too busy, a
  /// connection that did not come about. Waits above 30 seconds belong to the next run.
  public var retryAfter: Int? {
    switch self {
    case .rateLimited(let wait?): wait <= Self.longestWait ? wait : nil
    case .unavailable(let wait), .overloaded(let wait): (wait ?? 1) <= Self.longestWait ? wait ?? 1 : nil
    case .notConnected(let kind): Self.lasting.contains(kind) ? nil : 1
    default: nil
    }
  }

  /// How long the provider is left alone after one such error, in seconds.
  public var coolDown: Int? {
    switch self {
    case .keyRefused, .noCredit, .spendLimit: 86_400
    case .rateLimited(let wait?) where wait > Self.longestWait: min(wait, 86_400)
    default: nil
    }
  }

  /// Whether the provider is struggling: twice in a row, and it is left alone for an hour.
  public var isStrain: Bool {
    switch self {
    case .rateLimited, .unavailable, .overloaded, .serverError, .upstreamTimeout: true
    default: false
    }
  }

  private static let longestWait = 30
  /// Reasons that another try does not mend.
  private static let lasting: Set<TransportError.Kind> = [
    .badAddress, .forbiddenScheme, .forbiddenAddress, .tls, .cancelled, .notRecorded, .recording,
  ]
}
