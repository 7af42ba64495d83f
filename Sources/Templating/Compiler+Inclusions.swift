/// Partials, parents and blocks.
extension Compiler {
  mutating func compile(partial: Node.Inclusion, in unit: inout Unit) throws(TemplateError) {
    if isStrict { try begin(at: partial.offset, in: &unit) }
    if let dynamic = partial.dynamic { return try compile(partial, named: dynamic, in: &unit) }
    guard let index = try index(of: partial, kind: "partial", in: unit) else { return }
    let set = relevant(replacements[unit.key.replacements], in: index)
    try call(index, partial.indent, replacements: number(of: set), at: partial.offset, in: &unit)
  }

  mutating func compile(parent: Node.Inclusion, in unit: inout Unit) throws(TemplateError) {
    if isStrict { try begin(at: parent.offset, in: &unit) }
    guard let index = try index(of: parent, kind: "parent", in: unit) else { return }
    try checkOverrides(of: parent, index: index, in: unit)
    // What an outer template replaces wins over what an inner one does.
    var set = replacements[unit.key.replacements]
    for block in parent.overrides where !set.contains(where: { $0.block == block.name }) {
      set.append(Replacement(block: block.name, body: number(of: block, in: unit)))
    }
    set = relevant(set, in: index)
    try call(index, parent.indent, replacements: number(of: set), at: parent.offset, in: &unit)
  }

  mutating func compile(block: Node.Block, in unit: inout Unit) throws(TemplateError) {
    let set = replacements[unit.key.replacements]
    let replacement = set.first { $0.block == block.name }
    if replacement == nil, block.indent.isEmpty, !unit.key.isIndented { return try compile(block.body, in: &unit) }
    if isStrict { try begin(at: block.offset, in: &unit) }
    // Inside a replacement, the block of its own name is the original: else it would hold itself.
    let inner = set.filter { $0.block != block.name }
    let body = replacement?.body ?? number(of: block, in: unit)
    try call(body, block.indent, replacements: number(of: inner), at: block.offset, in: &unit)
  }

  private mutating func call(
    _ body: Int, _ indent: Range<Int>, replacements: Int, at offset: Int, in unit: inout Unit
  ) throws(TemplateError) {
    chain.append(Program.Place(source: Int32(unit.source), offset: Int32(offset)))
    let (segment, end) = try segment(
      SegmentKey(
        body: body, context: unit.context, replacements: replacements,
        isIndented: unit.key.isIndented || !indent.isEmpty))
    chain.removeLast()
    let operation = Operation.call(
      segment: Int32(segment), indent: number(of: indent, in: unit), keepsFirstLine: bodies[body].startsLine)
    append(operation, at: offset, to: &unit)
    unit.context = end
  }

  /// `{{>*name}}`: every template that could be meant is compiled for this place; one that cannot stand here
  /// is an error only when the data names it.
  private mutating func compile(
    _ partial: Node.Inclusion, named name: Node.Reference, in unit: inout Unit
  ) throws(TemplateError) {
    var table: [String: Result<Int, TemplateError>] = [:]
    for (index, source) in sources.enumerated() {
      let key = SegmentKey(
        body: index, context: unit.context, replacements: unit.key.replacements,
        isIndented: unit.key.isIndented || !partial.indent.isEmpty)
      let before = (segments: segments, chain: chain)
      chain.append(Program.Place(source: Int32(unit.source), offset: Int32(partial.offset)))
      do throws(TemplateError) {
        let (segment, end) = try segment(key)
        guard end.isSame(as: unit.context) else {
          throw error(at: 0, source: index, "this template does not end where it begins, in \(end.description).")
        }
        chain = before.chain
        table[source.name] = .success(segment)
      } catch {
        (segments, chain) = before
        table[source.name] = .failure(error)
      }
    }
    program.dynamicTables.append(Program.DynamicTable(segments: table))
    let operation = Operation.dynamicCall(
      path: number(of: name), table: Int32(program.dynamicTables.count - 1),
      indent: number(of: partial.indent, in: unit))
    append(operation, at: partial.offset, to: &unit)
  }

  private func index(
    of inclusion: Node.Inclusion, kind: String, in unit: Unit
  ) throws(TemplateError) -> Int? {
    if let index = indexes[inclusion.name] { return index }
    guard isStrict else { return nil }
    let hint = SpellingHint.ending(for: inclusion.name, among: sources.map(\.name))
    throw error(at: inclusion.offset, in: unit, "there is no \(kind) '\(inclusion.name)'\(hint)")
  }

  /// A block that no template behind the parent's name has would vanish without a word.
  private mutating func checkOverrides(
    of parent: Node.Inclusion, index: Int, in unit: Unit
  ) throws(TemplateError) {
    guard isStrict, !parent.overrides.isEmpty, let offered = blocks(offeredBy: index) else { return }
    for block in parent.overrides where !offered.contains(block.name) {
      let hint = SpellingHint.ending(for: block.name, among: offered.sorted())
      throw error(at: block.offset, in: unit, "'\(parent.name)' has no block '\(block.name)'\(hint)")
    }
  }

  /// The replacements that can matter in a template, so that one without blocks is compiled once for all: those of
  /// its blocks, and of the blocks inside those replacements.
  private mutating func relevant(_ set: [Replacement], in template: Int) -> [Replacement] {
    guard !set.isEmpty, var names = blocks(offeredBy: template) else { return set }
    var kept: [Replacement] = []
    while let next = set.first(where: { names.contains($0.block) && !kept.contains($0) }) {
      kept.append(next)
      var finder = BlockFinder(compiler: self)
      finder.visit(bodies[next.body].nodes)
      if finder.isOpenEnded { return set }
      names.formUnion(finder.names)
    }
    return kept
  }

  /// The blocks of a template and all that it includes; nothing when it includes what the data names.
  private mutating func blocks(offeredBy template: Int) -> Set<String>? {
    if let known = offers[template] { return known }
    var finder = BlockFinder(compiler: self)
    finder.visit(template: template)
    let offered = finder.isOpenEnded ? nil : finder.names
    offers[template] = .some(offered)
    return offered
  }

  private mutating func number(of block: Node.Block, in unit: Unit) -> Int {
    let place = Program.Place(source: Int32(unit.source), offset: Int32(block.offset))
    if let known = bodyNumbers[place] { return known }
    bodies.append(Body(source: unit.source, nodes: block.body, startsLine: block.startsLine))
    bodyNumbers[place] = bodies.count - 1
    return bodies.count - 1
  }

  private mutating func number(of set: [Replacement]) -> Int {
    let sorted = set.sorted { $0.block < $1.block }
    if let known = replacements.firstIndex(of: sorted) { return known }
    replacements.append(sorted)
    return replacements.count - 1
  }

  private mutating func number(of indent: Range<Int>, in unit: Unit) -> Int32 {
    let bytes = Array(sources[unit.source].bytes[indent])
    if let known = program.indents.firstIndex(of: bytes) { return Int32(known) }
    program.indents.append(bytes)
    return Int32(program.indents.count - 1)
  }
}
