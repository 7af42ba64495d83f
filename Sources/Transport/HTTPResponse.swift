/// A complete answer: its body was read to the end.
public struct HTTPResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The header fields of the last hop.
  public var headers: HTTPHeaders
  /// The body after decompression.
  public var body: [UInt8]
  /// The address that answered, after redirects.
  public var url: String
  /// The address to use from now on: the target when every hop was a 301 or 308.
  public var permanentURL: String?
  /// Milliseconds over all hops.
  public var elapsedMs: Int
  /// Bytes received over all hops as they came, headers included.
  public var bytesOnWire: Int
  /// Bytes of the request's body that were sent.
  public var bodyBytesSent: Int

  /// An answer.
  public init(
    status: Int, headers: HTTPHeaders = [:], body: [UInt8] = [], url: String, permanentURL: String? = nil,
    elapsedMs: Int = 0, bytesOnWire: Int = 0, bodyBytesSent: Int = 0
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.url = url
    self.permanentURL = permanentURL
    self.elapsedMs = elapsedMs
    self.bytesOnWire = bytesOnWire
    self.bodyBytesSent = bodyBytesSent
  }

  /// Whether it points elsewhere.
  public var isRedirect: Bool { [301, 302, 303, 307, 308].contains(status) }

  /// Whether it points elsewhere for good.
  public var isPermanentRedirect: Bool { status == 301 || status == 308 }
}
