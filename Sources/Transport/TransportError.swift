/// Why there is no complete answer, as a sentence.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: String, Sendable {
    /// The address is not one.
    case badAddress
    /// The scheme is not http or https.
    case forbiddenScheme
    /// The address is private, loopback, link-local or otherwise not of the public internet.
    case forbiddenAddress
    /// The name has no address.
    case resolve
    /// Nobody answers there.
    case connect
    /// The certificate or the handshake is bad.
    case tls
    /// A limit of time was reached, or the answer came too slowly.
    case timeout
    /// More bytes than allowed.
    case tooLarge
    /// More redirects than allowed, or a circle of them.
    case tooManyRedirects
    /// The connection broke before the answer began or within it.
    case reset
    /// The answer ended before its announced length.
    case partial
    /// The answer breaks the rules of HTTP or of its compression.
    case malformed
    /// The task was cancelled.
    case cancelled
    /// robots.txt forbids the address.
    case robots
    /// robots.txt could not be read, so nothing may be fetched.
    case robotsUnknown
    /// The host asked for a pause that is not over.
    case paused
    /// The host did not answer earlier in the run, so it was not asked again.
    case hostAway
    /// No recorded answer for this request.
    case notRecorded
    /// A recording could not be read or written.
    case recording
  }

  /// What went wrong.
  public let kind: Kind
  /// What, where, why.
  public let description: String
  /// Bytes of the request's body that may have left; 0 means certainly none.
  public let bodyBytesSent: Int

  /// An error with its sentence. What a server says may be part of it, and goes to terminals: no control character stays.
  public init(_ kind: Kind, _ sentence: String, bodyBytesSent: Int = 0) {
    self.kind = kind
    let isPlain = sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    self.description =
      isPlain
      ? sentence
      : String(
        String.UnicodeScalarView(
          sentence.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    self.bodyBytesSent = bodyBytesSent
  }
}
