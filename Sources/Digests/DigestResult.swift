public import Records

/// What came of writing a digest.
public struct DigestResult: Sendable {
  /// The digest as it is to be stored.
  public var digest: Digest
  /// False when the stored one stands, but for its numbers and its being final.
  public var isRewritten: Bool
  /// What was tried, in order, one sentence each; empty when nothing was.
  public var attempts: [String]
}
