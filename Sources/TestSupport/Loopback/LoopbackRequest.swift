/// A request that reached the loopback server.
public struct LoopbackRequest: Sendable {
  /// The method.
  public let method: String
  /// Path and query as they were sent.
  public let target: String
  /// Header fields in order, values as Latin-1.
  public let headers: [(name: String, value: String)]
  /// The body.
  public let body: [UInt8]
  /// The number of the connection it came over.
  public let connection: Int
  /// Requests that were in progress when it came, itself not counted.
  public let others: Int
  /// Requests in progress for the same first part of the path (the host, behind a mirror), itself not counted.
  public let othersOfHost: Int

  /// The first value of a header field.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The first part of the path: the host, behind a mirror.
  public var host: String {
    Self.host(ofTarget: target)
  }

  static func host(ofTarget target: String) -> String {
    target.split(separator: "/", omittingEmptySubsequences: true).first.map(String.init) ?? ""
  }
}
