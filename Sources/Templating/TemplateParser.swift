/// Builds a template's tree.
struct TemplateParser {
  /// Deeper templates are a mistake, and would exhaust the stack.
  static let deepest = 200

  let source: SourceText
  let isStrict: Bool
  private let items: [LineRules.Item]
  private var index = 0
  private var depth = 0
  /// Columns that the lines of the block being read lose, since its own indentation is replaced by its place's.
  private var dedent = 0
  /// The white space before the first line of the block being read.
  private var firstIndent: Range<Int>?
  /// Whether the next line is the one to set ``dedent``.
  private var awaitsIndent = false

  /// The tree of a template.
  static func nodes(of source: SourceText, isStrict: Bool) throws(TemplateError) -> [Node] {
    var parser = TemplateParser(
      source: source, isStrict: isStrict, items: try LineRules.items(of: source))
    return try parser.body(of: nil)
  }

  private init(source: SourceText, isStrict: Bool, items: [LineRules.Item]) {
    self.source = source
    self.isStrict = isStrict
    self.items = items
  }

  /// Everything up to the closing tag of `opening`, or to the end of the template.
  private mutating func body(of opening: Tag?) throws(TemplateError) -> [Node] {
    var nodes: [Node] = []
    while let item = next() {
      switch item {
      case .line(let indent):
        noteIndent(indent)
        nodes += line(indent)
      case .text(let range): nodes.append(.text(range))
      case .tag(let tag, let indent, let standsAlone):
        if tag.kind == .close {
          try check(tag, closes: opening)
          return nodes
        }
        if standsAlone, let indent { noteIndent(indent) }
        try add(tag, indent: indent, standsAlone: standsAlone, to: &nodes)
      }
    }
    if let opening {
      throw source.error(
        at: opening.range.lowerBound,
        "'\(opening.name)' is opened here and never closed: {{/\(opening.name)}} is missing.")
    }
    return nodes
  }

  private mutating func next() -> LineRules.Item? {
    guard index < items.count else { return nil }
    index += 1
    return items[index - 1]
  }

  private mutating func noteIndent(_ indent: Range<Int>) {
    guard awaitsIndent else { return }
    awaitsIndent = false
    dedent = indent.count
    firstIndent = indent
  }

  private func line(_ indent: Range<Int>) -> [Node] {
    let rest = indent.dropFirst(dedent)
    return rest.isEmpty ? [.lineStart] : [.lineStart, .text(rest)]
  }

  private func check(_ closing: Tag, closes opening: Tag?) throws(TemplateError) {
    guard closing.name != opening?.name else { return }
    let reason =
      if let opening {
        "'\(opening.name)' is open here, since line \(source.position(of: opening.range.lowerBound).line)."
      } else {
        "nothing is open here."
      }
    throw source.error(at: closing.range.lowerBound, "{{/\(closing.name)}} closes what was not opened: \(reason)")
  }

  private mutating func add(
    _ tag: Tag, indent: Range<Int>?, standsAlone: Bool, to nodes: inout [Node]
  ) throws(TemplateError) {
    let offset = tag.range.lowerBound
    switch tag.kind {
    case .comment, .delimiters, .close: return
    case .value, .raw: nodes.append(.value(try reference(tag.name, offset), isRaw: tag.kind == .raw))
    case .section, .inverted:
      let reference = try reference(tag.name, offset)
      let body = try nested(tag)
      nodes.append(
        .section(
          Node.Section(
            reference: reference, isInverted: tag.kind == .inverted, body: body, end: lastOffset)))
    case .partial:
      let indent = standsAlone ? indent : nil
      if let indent { nodes += line(indent) }
      nodes.append(.partial(try inclusion(tag, indent: indent, overrides: [])))
    case .parent:
      if standsAlone, let indent { nodes += line(indent) }
      let inclusion = try inclusion(tag, indent: indent, overrides: try overrides(tag))
      nodes.append(.parent(inclusion))
    case .block:
      let block = try block(tag, indent: indent, standsAlone: standsAlone, isOverride: false)
      if standsAlone, indent != nil {
        nodes.append(.lineStart)
        if !block.indent.isEmpty { nodes.append(.text(block.indent)) }
      }
      nodes.append(.block(block))
    }
  }

  private mutating func nested(_ tag: Tag) throws(TemplateError) -> [Node] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw source.error(at: tag.range.lowerBound, "sections are nested more than \(Self.deepest) deep.")
    }
    return try body(of: tag)
  }

  /// Where the tag before the current item begins.
  private var lastOffset: Int {
    guard index > 0, case .tag(let tag, _, _) = items[index - 1] else { return 0 }
    return tag.range.lowerBound
  }

  private func inclusion(
    _ tag: Tag, indent: Range<Int>?, overrides: [Node.Block]
  ) throws(TemplateError) -> Node.Inclusion {
    let offset = tag.range.lowerBound
    var dynamic: Node.Reference?
    if tag.name.hasPrefix("*") {
      guard tag.kind == .partial else {
        throw source.error(at: offset, "a parent's name cannot come from the data: write it out.")
      }
      dynamic = try reference(String(tag.name.dropFirst().drop(while: \.isWhitespace)), offset)
    } else {
      try check(name: tag.name, allowing: "/.", at: offset)
    }
    return Node.Inclusion(
      name: tag.name, dynamic: dynamic, indent: (indent ?? 0..<0).dropFirst(dedent), overrides: overrides,
      offset: offset)
  }

  /// The blocks inside a parent's tag; text between them is ignored, as the specification wants it.
  private mutating func overrides(_ parent: Tag) throws(TemplateError) -> [Node.Block] {
    var blocks: [Node.Block] = []
    while let item = next() {
      guard case .tag(let tag, let indent, let standsAlone) = item else { continue }
      switch tag.kind {
      case .comment, .delimiters: continue
      case .close:
        try check(tag, closes: parent)
        return blocks
      case .block: blocks.append(try block(tag, indent: indent, standsAlone: standsAlone, isOverride: true))
      default:
        throw source.error(
          at: tag.range.lowerBound, "inside {{<\(parent.name)}} only blocks can stand: put this tag into a {{$block}}.")
      }
    }
    throw source.error(
      at: parent.range.lowerBound, "'\(parent.name)' is opened here and never closed: {{/\(parent.name)}} is missing.")
  }

  private mutating func block(
    _ tag: Tag, indent: Range<Int>?, standsAlone: Bool, isOverride: Bool
  ) throws(TemplateError) -> Node.Block {
    let outer = (dedent: dedent, firstIndent: firstIndent, awaitsIndent: awaitsIndent)
    firstIndent = nil
    awaitsIndent = standsAlone || isOverride
    defer { (dedent, firstIndent, awaitsIndent) = outer }
    try check(name: tag.name, allowing: "", at: tag.range.lowerBound)
    let body = try nested(tag)
    let place = (standsAlone ? firstIndent : nil) ?? indent ?? 0..<0
    return Node.Block(
      name: tag.name, body: body, indent: place.dropFirst(outer.dedent), startsLine: standsAlone,
      offset: tag.range.lowerBound)
  }

  private func reference(_ name: String, _ offset: Int) throws(TemplateError) -> Node.Reference {
    if name == "." { return Node.Reference(path: [], offset: offset) }
    try check(name: name, allowing: ".", at: offset)
    let path = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !path.contains("") else {
      throw source.error(at: offset, "'\(name)' is no name: a dot stands between two names.")
    }
    return Node.Reference(path: path, offset: offset)
  }

  /// Names are letters, digits, `_`, `-` and `?`; the lenient mode takes what the specification takes: anything.
  private func check(name: String, allowing marks: String, at offset: Int) throws(TemplateError) {
    guard !name.isEmpty else { throw source.error(at: offset, "this tag has no name.") }
    guard isStrict else { return }
    let stranger = name.unicodeScalars.first { !$0.isNamePart && !marks.unicodeScalars.contains($0) }
    guard let stranger else { return }
    throw source.error(at: offset, "'\(name)' is no name: '\(stranger)' cannot be part of one.")
  }
}

extension Unicode.Scalar {
  fileprivate var isNamePart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "?": true
    default: !isASCII && properties.isAlphabetic
    }
  }
}
