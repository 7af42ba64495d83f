internal import Markup

/// A text of a feed as it came, with what is needed to show it.
public struct FeedText: Hashable, Sendable {
  /// What the characters are.
  public enum Kind: Hashable, Sendable {
    /// Plain text.
    case plain
    /// HTML that nobody has checked.
    case html
  }

  /// As it came.
  public var source: String
  /// What it is.
  public var kind: Kind
  /// The address that its relative addresses are relative to.
  public var base: String?

  /// A text.
  public init(_ source: String, kind: Kind, base: String? = nil) {
    self.source = source
    self.kind = kind
    self.base = base
  }

  /// Safe HTML: the allow-list applied, addresses resolved.
  public var html: String {
    kind == .plain ? Escaping.html(source) : Sanitizer.clean(source, base: base)
  }

  /// Plain text, white space collapsed.
  public var text: String {
    kind == .plain ? PlainText.collapsed(source) : PlainText.from(html: source)
  }
}
