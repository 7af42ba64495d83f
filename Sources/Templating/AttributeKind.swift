/// What an attribute's value means to a browser, and so what may be written into it.
enum AttributeKind: Hashable, Sendable {
  case plain
  /// An address that a browser follows or loads.
  case address
  /// Declarations of a style sheet.
  case style
  /// A script or a whole document.
  case code

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "background", "manifest", "ping",
  ]

  init(name: String) {
    if Self.addresses.contains(name) {
      self = .address
    } else if name == "style" {
      self = .style
    } else if name == "srcdoc" || name.hasPrefix("on") {
      self = .code
    } else {
      self = .plain
    }
  }
}
