/// Conditions on an element, with their names turned into numbers of one document.
struct MarkupQuery {
  private let tag: Int32?
  private let token: (attribute: Int32, value: [UInt8])?
  private let id: (attribute: Int32, value: [UInt8])?
  private let attribute: Int32?

  /// Nil when no element of the document can fit, because a name does not occur in it.
  init?(_ tree: MarkupTree, tag: String?, token: String?, id: String?, attribute: String?) {
    func number(_ name: String?) -> Int32?? {
      guard let name else { return .some(nil) }
      return tree.numbers[name].map { .some($0) }
    }
    guard let tag = number(tag), let attribute = number(attribute), let classes = number(token.map { _ in "class" }),
      let ids = number(id.map { _ in "id" })
    else { return nil }
    self.tag = tag
    self.attribute = attribute
    self.token = classes.flatMap { number in token.map { (number, Array($0.utf8)) } }
    self.id = ids.flatMap { number in id.map { (number, Array($0.utf8)) } }
  }

  /// Whether a node is an element that fits.
  func fits(_ index: Int, in tree: MarkupTree) -> Bool {
    let node = tree.nodes[index]
    guard node.isElement, tag == nil || node.name == tag else { return false }
    if let attribute, tree.value(of: attribute, at: index) == nil { return false }
    if let id {
      guard let value = tree.value(of: id.attribute, at: index), tree.characters(value).elementsEqual(id.value) else {
        return false
      }
    }
    if let token {
      guard let value = tree.value(of: token.attribute, at: index),
        MarkupElement.holds(token.value, in: tree.characters(value))
      else { return false }
    }
    return true
  }
}
