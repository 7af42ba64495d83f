/// Turns trees into a program. A template is compiled once for every place in the markup it is used at and every set
/// of blocks that are replaced in it, so that rendering decides nothing that the text decides already.
struct Compiler {
  /// More segments than any site has: replaced blocks multiplied by places by templates got out of hand.
  static let mostSegments = 4000
  /// The deepest chain of different templates that include each other.
  static let deepest = 100

  let sources: [SourceText]
  let trees: [[Node]]
  let indexes: [String: Int]
  let isStrict: Bool
  var program = Program()
  var segments: [SegmentKey: Segment] = [:]
  var bodies: [Body] = []
  var bodyNumbers: [Program.Place: Int] = [:]
  var replacements: [[Replacement]] = [[]]
  /// The blocks that each template offers, as far as it was asked.
  var offers: [Int: Set<String>?] = [:]
  var pathNumbers: [Program.Path: Int32] = [:]
  /// The inclusions being compiled, for errors.
  var chain: [Program.Place] = []

  /// What is compiled as one piece.
  struct Body {
    let source: Int
    let nodes: [Node]
    let startsLine: Bool
  }

  /// A block's name and the body that stands in for it.
  struct Replacement: Hashable {
    let block: String
    let body: Int
  }

  struct SegmentKey: Hashable {
    let body: Int
    let context: MarkupContext
    /// Which set of ``Compiler/replacements`` is in force.
    let replacements: Int
    let isIndented: Bool
  }

  struct Segment {
    let number: Int
    /// The place in the markup after it; nothing while it is being compiled.
    var end: MarkupContext?
    /// Whether it was used before its end was known.
    var isRecursive = false
  }

  /// A segment being compiled.
  struct Unit {
    let key: SegmentKey
    let source: Int
    var context: MarkupContext
    var instructions: [Instruction] = []
    var places: [Program.Place] = []
    /// Instructions before this one must stay as they are: a jump ends here.
    var barrier = 0

    /// Whether something can still be added to the last instruction.
    var endsWithText: Bool {
      guard instructions.count > barrier, case .none? = instructions.last?.operation else { return false }
      return true
    }
  }

  init(sources: [SourceText], isStrict: Bool) throws(TemplateError) {
    self.sources = sources
    self.isStrict = isStrict
    var trees: [[Node]] = []
    for source in sources { trees.append(try TemplateParser.nodes(of: source, isStrict: isStrict)) }
    self.trees = trees
    indexes = Dictionary(sources.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
    bodies = zip(sources.indices, trees).map { Body(source: $0, nodes: $1, startsLine: true) }
  }

  /// The segment of a body at a place, compiled now unless it already is, with the place after it.
  mutating func segment(_ key: SegmentKey) throws(TemplateError) -> (number: Int, end: MarkupContext) {
    if let known = segments[key] {
      // A template that includes itself is taken to end where it begins, which is checked when its end is known.
      if known.end == nil { segments[key]?.isRecursive = true }
      return (known.number, known.end ?? key.context)
    }
    let number = program.entries.count
    guard number < Self.mostSegments, chain.count < Self.deepest else {
      throw error(
        including: key.body,
        "templates include each other too deeply or in too many ways; use {{>name}} where a {{<parent}} is not needed.")
    }
    program.entries.append(-1)
    segments[key] = Segment(number: number)
    let body = bodies[key.body]
    var unit = Unit(key: key, source: body.source, context: key.context)
    try compile(body.nodes, in: &unit)
    append(.end, at: sources[body.source].bytes.count, to: &unit)
    program.entries[number] = program.instructions.count
    program.instructions += unit.instructions
    program.places += unit.places
    if segments[key]?.isRecursive == true, unit.context != key.context {
      throw error(at: 0, in: unit, "a template that includes itself must end where it begins in the markup.")
    }
    segments[key]?.end = unit.context
    return (number, unit.context)
  }

  mutating func compile(_ nodes: [Node], in unit: inout Unit) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .lineStart: if unit.key.isIndented { append(.lineStart, at: 0, to: &unit) }
      case .text(let range): try compile(text: range, in: &unit)
      case .value(let reference, let isRaw): try compile(value: reference, isRaw: isRaw, in: &unit)
      case .section(let section): try compile(section: section, in: &unit)
      case .partial(let inclusion): try compile(partial: inclusion, in: &unit)
      case .parent(let inclusion): try compile(parent: inclusion, in: &unit)
      case .block(let block): try compile(block: block, in: &unit)
      }
    }
  }

  /// Adds an operation, to the text before it where no jump comes between.
  ///
  /// - Returns: where it stands among the unit's instructions.
  @discardableResult
  func append(_ operation: Operation, at offset: Int, to unit: inout Unit) -> Int {
    let place = Program.Place(source: Int32(unit.source), offset: Int32(offset))
    guard unit.endsWithText else {
      unit.instructions.append(Instruction(operation: operation))
      unit.places.append(place)
      return unit.instructions.count - 1
    }
    let last = unit.instructions.count - 1
    unit.instructions[last].operation = operation
    unit.places[last] = place
    return last
  }

  mutating func number(of reference: Node.Reference) -> Int32 {
    let path = Program.Path(head: reference.path.first ?? "", tail: Array(reference.path.dropFirst()))
    if let known = pathNumbers[path] { return known }
    let number = Int32(program.paths.count)
    program.paths.append(path)
    pathNumbers[path] = number
    return number
  }
}
