@testable import Markup

/// What libxml2 makes of a page: its elements with their attributes, in order.
struct Page {
  struct Attribute: Hashable {
    let element: String
    let name: String
    let value: String
  }

  var elements: [String] = []
  var attributes: [Attribute] = []

  init(_ html: some Sequence<UInt8>) {
    guard let tree = HTMLDocument(Array(html), contentType: "text/html; charset=utf-8").root?.tree else { return }
    for node in tree.nodes where node.isElement {
      let name = tree.names[Int(node.name)]
      elements.append(name)
      for attribute in tree.attributes[Int(node.range.lowerBound)..<Int(node.range.upperBound)] {
        let value = String(decoding: tree.characters(attribute.value), as: UTF8.self)
        attributes.append(Attribute(element: name, name: tree.names[Int(attribute.name)], value: value))
      }
    }
  }

  /// The scheme that a browser would see in an address.
  static func scheme(_ address: String) -> String? { AddressParts.scheme(of: WebAddress.cleaned(address)) }
}
