/// The templates' own text, values and sections.
extension Compiler {
  mutating func compile(text range: Range<Int>, in unit: inout Unit) throws(TemplateError) {
    guard isStrict else { return write(range, in: &unit) }
    let bytes = sources[unit.source].bytes
    var start = range.lowerBound
    for index in range {
      // Most of a template's text is text of the page, where only a tag means something.
      if unit.context.state == .text, bytes[index] != UInt8(ascii: "<") { continue }
      switch unit.context.read(bytes[index]) {
      case .none: break
      case .watchedValueEnds:
        write(start..<index, in: &unit)
        append(.checkAddress, at: index, to: &unit)
        start = index
      case .nameGoesOn:
        throw error(
          at: index, in: unit,
          "the name of a tag or of an attribute cannot go on behind a template tag: write it out, or put a space here.")
      }
    }
    write(start..<range.upperBound, in: &unit)
  }

  /// Adds text, joined with the text before it where no jump comes between.
  private mutating func write(_ range: Range<Int>, in unit: inout Unit) {
    guard !range.isEmpty else { return }
    let start = program.literals.count
    program.literals += sources[unit.source].bytes[range]
    if unit.endsWithText, let last = unit.instructions.last, Int(last.start + last.count) == start {
      unit.instructions[unit.instructions.count - 1].count += Int32(range.count)
    } else {
      unit.instructions.append(Instruction(start: Int32(start), count: Int32(range.count), operation: .none))
      unit.places.append(Program.Place(source: Int32(unit.source), offset: Int32(range.lowerBound)))
    }
  }

  mutating func compile(value: Node.Reference, isRaw: Bool, in unit: inout Unit) throws(TemplateError) {
    let writing: Writing
    if isStrict {
      try begin(at: value.offset, in: &unit)
      writing = try self.writing(of: value, isRaw: isRaw, in: unit)
    } else {
      writing = isRaw ? .raw : .escaped
    }
    append(.value(path: number(of: value), writing: writing), at: value.offset, to: &unit)
  }

  mutating func compile(section: Node.Section, in unit: inout Unit) throws(TemplateError) {
    let offset = section.reference.offset
    if isStrict { try begin(at: offset, in: &unit) }
    let before = unit.context
    let path = number(of: section.reference)
    let start = append(.none, at: offset, to: &unit)
    unit.barrier = start + 1
    try compile(section.body, in: &unit)
    if !section.isInverted {
      let end = append(.none, at: section.end, to: &unit)
      unit.instructions[end].operation = .endSection(back: Int32(start + 1 - end))
    }
    let skip = Int32(unit.instructions.count - start)
    unit.instructions[start].operation =
      section.isInverted ? .inverted(path: path, skip: skip) : .section(path: path, skip: skip)
    unit.barrier = unit.instructions.count
    guard let after = before.joined(with: unit.context) else {
      throw error(
        at: section.end, in: unit,
        "the section '\(section.reference.name)' begins in \(before.description) and ends in "
          + "\(unit.context.description): it must end where it begins, for it may be left out or repeated.")
    }
    unit.context = after
  }

  /// Prepares the place for a tag: what was begun before it is complete, and an address is watched from its start.
  mutating func begin(at offset: Int, in unit: inout Unit) throws(TemplateError) {
    unit.context.settle()
    switch unit.context.state {
    case .tagOpen:
      throw error(at: offset, in: unit, "a tag's name cannot come from a template tag: write it out after the '<'.")
    case .beforeValue, .unquoted:
      throw error(at: offset, in: unit, "an attribute's value needs quotes when a template tag stands in it.")
    default: break
    }
    guard unit.context.needsWatch else { return }
    append(.watchAddress(back: Int32(unit.context.pending.unicodeScalars.count)), at: offset, to: &unit)
    unit.context.watch()
  }

  /// How a value is written here, or why it cannot be.
  private func writing(of value: Node.Reference, isRaw: Bool, in unit: Unit) throws(TemplateError) -> Writing {
    let problem: String
    switch (unit.context.state, isRaw) {
    case (.text, true): return .markup
    case (.text, false), (.comment, false), (.declaration, false): return .escaped
    case (.doubleQuoted, false), (.singleQuoted, false): return try writing(inAttributeOf: unit, at: value)
    case (.rawText, let isRaw):
      switch (unit.context.element, isRaw) {
      case ("script", true): return .script
      case ("style", true): return .styleSheet
      case ("script", false), ("style", false):
        problem = "escaping means nothing in \(unit.context.description): write {{{\(value.name)}}} with trusted JSON."
      case (_, false): return .escaped
      case (_, true): problem = "\(unit.context.description) holds text alone: write {{\(value.name)}}."
      }
    case (.cdata, _): problem = "nothing is escaped in a CDATA section: write the text without it."
    case (_, true): problem = "markup cannot stand in \(unit.context.description): write {{\(value.name)}}."
    case (_, false):
      problem = "a value cannot stand in \(unit.context.description), only in an attribute's value, in quotes."
    }
    throw error(at: value.offset, in: unit, problem)
  }

  private func writing(inAttributeOf unit: Unit, at value: Node.Reference) throws(TemplateError) -> Writing {
    switch unit.context.attribute {
    case .plain: return .escaped
    case .style: return .styleAttribute
    case .address:
      if unit.context.address != .unsafe { return .escaped }
      throw error(at: value.offset, in: unit, "addresses are http, https, mailto or relative.")
    case .code:
      throw error(at: value.offset, in: unit, "no value is safe in an attribute that holds code.")
    }
  }
}
