/// Finds the feeds that a page announces.
public enum FeedDiscovery {
  /// Absolute addresses of the feeds in `link rel=alternate`, in the order of the page; nothing is guessed.
  public static func feeds(inHTML bytes: [UInt8], base: String, contentType: String? = nil) -> [String] { [] }
}
