/// Why `content/` could not be read or written: one sentence that says what, where, why and what to do.
public struct ArchiveError: Error, CustomStringConvertible, Hashable, Sendable {
  /// What kind of trouble it is.
  public enum Kind: Hashable, Sendable {
    /// The disk or the file system refused.
    case disk
    /// A file does not hold what it should.
    case content
    /// Another run holds the lock.
    case locked
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    description = sentence
  }
}
