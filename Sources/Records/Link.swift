/// A named address.
public struct Link: Hashable, Sendable {
  /// The id of the source or service.
  public var source: String
  /// The address.
  public var url: String

  /// A named address.
  public init(source: String, url: String) {
    self.source = source
    self.url = url
  }
}
