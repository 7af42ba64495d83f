import Records
import Transport

extension Failure {
  /// What a status other than 200 means.
  init(
    _ response: HTTPResponse, error: JSONValue, isSpendLimit: (_ status: Int, _ error: JSONValue) -> Bool, now: Instant
  ) {
    let status = response.status
    guard !isSpendLimit(status, error) else {
      self = .spendLimit(status: status)
      return
    }
    let wait = RetryAfter.seconds(response.headers, error: error, now: now)
    switch status {
    case 300..<400: self = .redirected(status: status)
    case 400 where Self.isBadKey(error): self = .keyRefused(status: status)
    case 400, 422: self = .invalidRequest(status: status)
    case 401: self = .keyRefused(status: status)
    case 402: self = .noCredit(status: status)
    case 403: self = .forbidden
    case 404: self = .unknownModel
    case 413: self = .tooLarge
    case 429: self = .rateLimited(wait: wait)
    case 503: self = .unavailable(wait: wait)
    case 504: self = .upstreamTimeout
    case 529: self = .overloaded(wait: wait)
    case 500..<600: self = .serverError(status: status)
    default: self = .unexpectedStatus(status)
    }
  }

  /// Google answers 400 to a wrong key.
  private static func isBadKey(_ error: JSONValue) -> Bool {
    (error["error"]?["details"]?.array ?? []).contains { $0["reason"]?.string == "API_KEY_INVALID" }
  }

  /// Whether a complete answer shows that nothing was worked on: an error of the client's making, or of a server too busy
  /// to begin, in JSON. A page of HTML comes from something in between, and who knows what stands behind it.
  static func isCertainlyUnbilled(_ response: HTTPResponse) -> Bool {
    let isRefusal = (400..<500).contains(response.status) && response.status != 408 && response.status != 499
    guard isRefusal || response.status == 503 || response.status == 529 else { return false }
    return (try? JSONValue.parse(response.body))?.object != nil
  }
}
