/// Why a site cannot be built: one sentence that says what failed, where, why, and what to do.
public struct SiteError: Error, CustomStringConvertible, Sendable {
  /// The sentence.
  public let description: String

  /// An error with its sentence.
  public init(_ sentence: String) {
    description = sentence
  }
}
