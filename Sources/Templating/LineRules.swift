/// Applies Mustache's rule of standalone tags: a line that holds nothing else is taken away with the tag.
struct LineRules {
  enum Item {
    /// A kept line begins; the range is the white space before its first visible thing.
    case line(Range<Int>)
    case text(Range<Int>)
    /// A tag; `indent` is the white space before the first one of a line.
    case tag(Tag, indent: Range<Int>?, standsAlone: Bool)
  }

  private let source: SourceText
  private var items: [Item] = []
  /// The tags that are open, so that a closing one is known for what it closes.
  private var open: [Tag.Kind] = []

  /// The template's items, line by line.
  static func items(of source: SourceText) throws(TemplateError) -> [Item] {
    var rules = LineRules(source: source)
    var line: [Tokenizer.Token] = []
    for token in try Tokenizer.tokens(of: source) {
      line.append(token)
      guard case .text(let range) = token, source.bytes[range.upperBound - 1] == UInt8(ascii: "\n") else { continue }
      rules.add(line)
      line = []
    }
    if !line.isEmpty { rules.add(line) }
    return rules.items
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func add(_ line: [Tokenizer.Token]) {
    let indent = indent(of: line)
    if standsAlone(line) {
      for case .tag(let tag) in line { items.append(.tag(tag, indent: indent, standsAlone: true)) }
      return
    }
    items.append(.line(indent))
    var isFirst = true
    for token in line {
      switch token {
      case .text(let range):
        let rest = max(range.lowerBound, indent.upperBound)..<range.upperBound
        if !rest.isEmpty { items.append(.text(rest)) }
        isFirst = isFirst && rest.isEmpty
      case .tag(let tag):
        items.append(.tag(tag, indent: isFirst ? indent : nil, standsAlone: false))
        isFirst = false
      }
    }
  }

  /// One tag and white space; or, since a parent's and an override's own text is never written, several of those.
  private mutating func standsAlone(_ line: [Tokenizer.Token]) -> Bool {
    var tags: [(tag: Tag, isOverride: Bool, isInheritance: Bool)] = []
    var isBlank = true
    for token in line {
      switch token {
      case .text(let range): isBlank = isBlank && source.bytes[range].allSatisfy(\.isSpace)
      case .tag(let tag): tags.append(classified(tag))
      }
    }
    guard isBlank, let first = tags.first else { return false }
    if tags.count == 1 { return first.tag.canStandAlone }
    return tags.allSatisfy(\.isInheritance) && tags.contains(where: \.isOverride)
  }

  private mutating func classified(_ tag: Tag) -> (tag: Tag, isOverride: Bool, isInheritance: Bool) {
    var kind = tag.kind
    if kind == .close { kind = open.popLast() ?? .close }
    let isOverride = kind == .parent || (kind == .block && open.last == .parent)
    if tag.opens { open.append(tag.kind) }
    return (tag, isOverride, kind == .parent || kind == .block)
  }

  private func indent(of line: [Tokenizer.Token]) -> Range<Int> {
    switch line.first {
    case .text(let range):
      let end = range.first { source.bytes[$0] != UInt8(ascii: " ") && source.bytes[$0] != UInt8(ascii: "\t") }
      return range.lowerBound..<(end ?? range.upperBound)
    case .tag(let tag): return tag.range.lowerBound..<tag.range.lowerBound
    case nil: return 0..<0
    }
  }
}
