/// What a template is rendered from: a tree of typed values.
///
/// A page is built with literals, `["title": .string(item.title), "rows": .list(rows)]`, and read once;
/// the tree holds no dictionary, so building it costs one allocation a record.
public enum Value: Sendable {
  /// Nothing: falsy, and written as an empty text.
  case null
  /// A condition; written as `true` or `false`.
  case bool(Bool)
  /// A whole number; truthy even when it is 0.
  case int(Int)
  /// A number, written in the fewest digits that mean it: `0.25`, `85.0`.
  case double(Double)
  /// Text from anywhere, escaped wherever it is written; truthy even when it is empty: what is absent is ``null``.
  case string(String)
  /// Markup that our own code made or sanitised: `{{{name}}}` writes it as it is, `{{name}}` escapes it.
  case html(String)
  /// JSON that our own serialiser made, for `<script type="application/ld+json">{{{name}}}</script>`;
  /// `<`, `>` and `&` are written as `\u003c` and so on, so that no text in it can end the element.
  case json(String)
  /// Values that a section repeats over; the empty list is falsy.
  case list([Value])
  /// Named values.
  case record(Fields)
}

extension Value {
  /// The text, or ``null`` for a missing one.
  public init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// The whole number, or ``null`` for a missing one.
  public init(_ number: Int?) {
    self = number.map { .int($0) } ?? .null
  }

  /// The number, or ``null`` for a missing one.
  public init(_ number: Double?) {
    self = number.map { .double($0) } ?? .null
  }
}
