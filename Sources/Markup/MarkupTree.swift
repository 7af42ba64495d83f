/// The nodes of a document, flat and in its order, so that what is inside a node lies behind it without a gap.
final class MarkupTree: Sendable {
  /// An element, or a text.
  struct Node {
    /// Its name's number in ``MarkupTree/names``; -1 for a text.
    var name: Int32
    var parent: Int32
    /// The index behind the last node inside it.
    var end: Int32
    /// A text's bytes in ``MarkupTree/text``, or an element's attributes in ``MarkupTree/attributes``.
    var range: Range<Int32>

    var isElement: Bool { name >= 0 }
  }

  /// An attribute: its name's number and its value's bytes.
  struct Attribute {
    var name: Int32
    var value: Range<Int32>
  }

  let nodes: [Node]
  let attributes: [Attribute]
  let names: [String]
  let numbers: [String: Int32]
  let text: [UInt8]

  private init(_ builder: Builder) {
    nodes = builder.nodes
    attributes = builder.attributes
    names = builder.names
    numbers = builder.numbers
    text = builder.text
  }

  /// The value of a node's attribute.
  func value(of attribute: Int32, at node: Int) -> Range<Int32>? {
    attributes[Int(nodes[node].range.lowerBound)..<Int(nodes[node].range.upperBound)]
      .first { $0.name == attribute }?.value
  }

  /// The characters of a range of ``text``.
  func characters(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Collects nodes in the order of the document.
  struct Builder {
    fileprivate var nodes: [Node] = []
    fileprivate var attributes: [Attribute] = []
    fileprivate var names: [String] = []
    fileprivate var numbers: [String: Int32] = [:]
    fileprivate var text: [UInt8] = []
    private var open: [Int32] = []
    private let foldsCase: Bool

    init(foldsCase: Bool = true) {
      self.foldsCase = foldsCase
    }

    /// What was collected.
    var tree: MarkupTree { MarkupTree(self) }

    mutating func start(_ name: UnsafeBufferPointer<UInt8>) {
      let place = Int32(attributes.count)
      let node = Node(name: number(name), parent: open.last ?? -1, end: 0, range: place..<place)
      open.append(Int32(nodes.count))
      nodes.append(node)
    }

    /// Adds an attribute to the element that was started last, before anything inside it.
    mutating func attribute(_ name: UnsafeBufferPointer<UInt8>, _ value: [UInt8]) {
      guard let node = open.last else { return }
      attributes.append(Attribute(name: number(name), value: store(value)))
      nodes[Int(node)].range = nodes[Int(node)].range.lowerBound..<Int32(attributes.count)
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
      nodes.append(Node(name: -1, parent: open.last ?? -1, end: Int32(nodes.count + 1), range: store(bytes)))
    }

    mutating func end() {
      guard let node = open.popLast() else { return }
      nodes[Int(node)].end = Int32(nodes.count)
    }

    private mutating func store(_ bytes: some Collection<UInt8>) -> Range<Int32> {
      let start = Int32(text.count)
      text.append(contentsOf: bytes)
      return start..<Int32(text.count)
    }

    private mutating func number(_ name: UnsafeBufferPointer<UInt8>) -> Int32 {
      let name = foldsCase ? ASCII.lowercased(name) : String(decoding: name, as: UTF8.self)
      if let number = numbers[name] { return number }
      let number = Int32(names.count)
      names.append(name)
      numbers[name] = number
      return number
    }
  }
}
