import Transport

extension Failure: CustomStringConvertible {
  /// What happened, as the end of a sentence that begins with the provider; nothing that the server wrote is repeated,
  /// because servers quote keys and prompts.
  public var description: String {
    switch self {
    case .invalidRequest(let status): "refused the request as invalid (HTTP \(status)); check model and effort"
    case .keyRefused(let status): "refused the key (HTTP \(status)); check the key"
    case .noCredit(let status): "has no credit left (HTTP \(status)); top up the account"
    case .forbidden: "does not allow this to the key (HTTP 403); check the project's permissions"
    case .unknownModel: "does not know the model or the address (HTTP 404); check model and base address"
    case .tooLarge: "finds the request too large (HTTP 413)"
    case .rateLimited(let wait): "limits the rate (HTTP 429\(Self.waiting(wait)))"
    case .spendLimit(let status): "has reached a limit of money (HTTP \(status)); raise it at the provider"
    case .unavailable(let wait): "is unavailable (HTTP 503\(Self.waiting(wait)))"
    case .overloaded(let wait): "is overloaded (HTTP 529\(Self.waiting(wait)))"
    case .upstreamTimeout: "gave up waiting for its own model (HTTP 504)"
    case .serverError(let status): "failed (HTTP \(status))"
    case .redirected(let status): "answered with a redirect (HTTP \(status)), which is not followed with a key"
    case .unexpectedStatus(let status): "answered with HTTP \(status)"
    case .unreadable: "answered with something that is not its format"
    case .interrupted(let kind): "gave no complete answer (\(Self.words(kind)))"
    case .notConnected(let kind): "could not be reached (\(Self.words(kind)))"
    }
  }

  private static func waiting(_ wait: Int?) -> String {
    wait.map { ", wait \($0) s" } ?? ""
  }

  private static func words(_ kind: TransportError.Kind) -> String {
    switch kind {
    case .badAddress: "not an address"
    case .forbiddenScheme: "neither http nor https"
    case .forbiddenAddress: "a private address that network.allowPrivate does not list"
    case .resolve: "the name has no address"
    case .connect: "nobody answers there"
    case .tls: "the certificate or the handshake is bad"
    case .timeout: "it took too long"
    case .tooLarge: "the answer is larger than allowed"
    case .tooManyRedirects: "too many redirects"
    case .reset: "the connection broke"
    case .partial: "the answer ended early"
    case .malformed: "the answer breaks the rules of HTTP"
    case .cancelled: "the run was stopped"
    case .robots, .robotsUnknown, .paused, .hostAway: "it was not asked"
    case .notRecorded, .recording: "no recorded answer"
    }
  }
}
