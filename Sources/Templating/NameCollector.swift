/// Lists the names in a template's tree.
struct NameCollector {
  private let source: SourceText
  private var names: [TemplateName] = []

  /// The names, in the order of the text.
  static func names(of nodes: [Node], in source: SourceText) -> [TemplateName] {
    var collector = NameCollector(source: source)
    collector.visit(nodes)
    return collector.names
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func visit(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .lineStart, .text: continue
      case .value(let reference, _): add(.value, reference.name, reference.offset)
      case .section(let section):
        add(.section, section.reference.name, section.reference.offset)
        visit(section.body)
      case .partial(let inclusion):
        let kind: TemplateName.Kind = inclusion.dynamic == nil ? .partial : .dynamicPartial
        add(kind, inclusion.dynamic?.name ?? inclusion.name, inclusion.offset)
      case .parent(let inclusion):
        add(.parent, inclusion.name, inclusion.offset)
        for block in inclusion.overrides { visit(block) }
      case .block(let block): visit(block)
      }
    }
  }

  private mutating func visit(_ block: Node.Block) {
    add(.block, block.name, block.offset)
    visit(block.body)
  }

  private mutating func add(_ kind: TemplateName.Kind, _ name: String, _ offset: Int) {
    let position = source.position(of: offset)
    names.append(TemplateName(kind: kind, name: name, line: position.line, column: position.column))
  }
}
