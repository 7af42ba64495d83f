/// A key that shows itself to nobody by accident: printed, dumped, interpolated or mirrored it is `•••`.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let value: String

  /// A key; nil for an empty one or one of white space, which is how an unset variable of a CI job arrives.
  public init?(_ text: String) {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !trimmed.isEmpty else { return nil }
    value = trimmed
  }

  /// Hands the key to a closure: the only way to read it, so that a search for `reveal` finds every use.
  public func reveal<Result>(_ use: (String) throws -> Result) rethrows -> Result {
    try use(value)
  }

  /// The text with every occurrence of the key replaced; for what a server sent back.
  public func redacted(from text: String) -> String {
    text.split(separator: value, omittingEmptySubsequences: false).joined(separator: description)
  }

  /// `•••`.
  public var description: String { "•••" }
  /// `•••`.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
