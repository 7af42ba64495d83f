/// Collects the blocks that a parent offers, its own and those of the templates it includes.
struct BlockFinder {
  private let trees: [[Node]]
  private let indexes: [String: Int]
  private var visited: Set<Int> = []
  private(set) var names: Set<String> = []
  /// Set when a name comes from the data, so that any template's blocks may be meant.
  private(set) var isOpenEnded = false

  init(compiler: Compiler) {
    trees = compiler.trees
    indexes = compiler.indexes
  }

  mutating func visit(template index: Int) {
    guard visited.insert(index).inserted else { return }
    visit(trees[index])
  }

  mutating func visit(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .lineStart, .text, .value: continue
      case .section(let section): visit(section.body)
      case .block(let block):
        names.insert(block.name)
        visit(block.body)
      case .partial(let inclusion), .parent(let inclusion):
        isOpenEnded = isOpenEnded || inclusion.dynamic != nil
        for block in inclusion.overrides { visit(block.body) }
        if let index = indexes[inclusion.name] { visit(template: index) }
      }
    }
  }
}
