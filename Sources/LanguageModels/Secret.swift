internal import Transport

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

  /// The text with every occurrence of the key replaced, also where it is encoded; for what a server sent back.
  public func redacted(from text: String) -> String {
    forms.reduce(text) { $0.split(separator: $1, omittingEmptySubsequences: false).joined(separator: description) }
  }

  /// The key as servers write it when they repeat it: as it was sent, as it stood in an address or a form, and escaped
  /// for JSON or HTML.
  private var forms: [String] {
    let encoded = PercentEncoding.encoded(value)
    return [
      value, encoded, encoded.replacing(/%[0-9A-F]{2}/) { $0.output.lowercased() }, value.replacing("/", with: "\\/"),
      value.replacing("&", with: "&amp;"),
    ]
  }

  /// `•••`.
  public var description: String { "•••" }
  /// `•••`.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
