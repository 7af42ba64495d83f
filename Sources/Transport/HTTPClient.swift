/// Sends requests. A struct of one closure, so that a test replaces it and wrappers stack.
public struct HTTPClient: Sendable {
  /// Sends one request and gives the complete answer.
  public var send: @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

  /// A client that sends by a closure.
  public init(send: @escaping @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse) {
    self.send = send
  }

  /// The real thing, on libcurl; `allowPrivate` lists hosts, `name` or `name:port`, that may be private, loopback or link-local.
  public static func live(allowPrivate: [String] = []) -> HTTPClient {
    failing("the live client is not built yet")
  }

  /// A client for tests and for `--offline`: whatever is asked fails with the sentence.
  public static func failing(_ sentence: String) -> HTTPClient {
    HTTPClient { _ throws(TransportError) in throw TransportError(.connect, sentence) }
  }

  /// Fetches `https://HOST/PATH?QUERY` from `BASE/HOST/PATH?QUERY`; each hop is checked as the real address first.
  public func mirrored(base: String) -> HTTPClient { self }

  /// Keeps every answer in a folder.
  public func recording(in folder: String) -> HTTPClient { self }

  /// Answers from a folder that ``recording(in:)`` filled, and from nowhere else.
  public static func replaying(from folder: String) -> HTTPClient {
    failing("the replaying client is not built yet")
  }
}
