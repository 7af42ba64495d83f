/// An element of a page: its name, attributes, text and neighbours.
public struct MarkupElement: Sendable {
  let tree: MarkupTree
  let index: Int

  /// The name of the tag, in lower case in HTML.
  public var name: String { "" }

  /// The value of an attribute, entities decoded; nil when it is absent.
  public subscript(attribute: String) -> String? { nil }

  /// The tokens of its `class`.
  public var classes: [String] { [] }

  /// Whether its `class` holds the token.
  public func hasClass(_ token: String) -> Bool { false }

  /// All the text inside it in order, white space (with U+00A0) collapsed to single spaces and trimmed; no scripts, no styles.
  public var text: String { "" }

  /// The text that is directly inside it, not in its child elements, collapsed as ``text``.
  public var ownText: String { "" }

  /// Child elements.
  public var children: [MarkupElement] { [] }

  /// The element around it.
  public var parent: MarkupElement? { nil }

  /// The next sibling element.
  public var next: MarkupElement? { nil }

  /// The sibling elements behind it.
  public var following: [MarkupElement] { [] }

  /// The elements inside it, at any depth, that fit every given condition, in the order of the page.
  ///
  /// - Parameters:
  ///   - tag: the name of the tag, in lower case.
  ///   - token: one of the tokens of `class`.
  ///   - id: the value of `id`.
  ///   - attribute: an attribute that must be there.
  public func all(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> [MarkupElement] { [] }

  /// The first of ``all(_:class:id:attribute:)``.
  public func first(
    _ tag: String? = nil, class token: String? = nil, id: String? = nil, attribute: String? = nil
  ) -> MarkupElement? { nil }
}
