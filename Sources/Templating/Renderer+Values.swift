/// Looking names up and writing their values.
extension Renderer {
  /// The value of a name: the first part in the innermost record that has it, the others inside that one.
  @inline(__always)
  mutating func lookUp(_ number: Int) -> UnsafePointer<Value>? {
    if program.paths[number].head.isEmpty { return contexts[contexts.count - 1].value }
    var depth = contexts.count
    while depth > 0 {
      depth -= 1
      guard let fields = contexts[depth].fields,
        let index = fields.index(of: program.paths[number].head, guess: guesses[number])
      else { continue }
      guesses[number] = index
      let value = fields.value(at: index)
      return program.paths[number].tail.isEmpty ? value : Self.descend(program.paths[number].tail, into: value)
    }
    return nil
  }

  private static func descend(_ tail: [String], into value: UnsafePointer<Value>) -> UnsafePointer<Value>? {
    var value = value
    for name in tail {
      guard let fields = Context(value).fields, let index = fields.index(of: name, guess: 0) else { return nil }
      value = fields.value(at: index)
    }
    return value
  }

  mutating func write(_ path: Int, _ writing: Writing, at pc: Int) throws(TemplateError) {
    guard let value = lookUp(path) else {
      guard isStrict else { return }
      throw unknown(path, at: pc)
    }
    switch value.pointee {
    case .null: return
    case .bool(let condition): output.append(condition ? "true" : "false")
    case .int(let number): output.append(number)
    case .double(let number): output.append(number.description)
    case .string(let text): try write(text, writing, path, at: pc)
    case .html(let markup): try write(markup: markup, writing, path, at: pc)
    case .json(let json): try write(json: json, writing, path, at: pc)
    case .list, .record:
      guard isStrict else { return }
      throw error(at: pc, "'\(program.paths[path].name)' is a list or a record: only texts and numbers can be written.")
    }
  }

  private mutating func write(
    _ text: String, _ writing: Writing, _ path: Int, at pc: Int
  ) throws(TemplateError) {
    switch writing {
    case .escaped: output.appendEscaped(text)
    case .raw: output.append(text)
    case .styleAttribute: output.append(StyleRule.allows(text) ? text : StyleRule.replacement)
    case .markup, .script, .styleSheet:
      let name = program.paths[path].name
      throw error(
        at: pc,
        "'\(name)' is plain text, and {{{\(name)}}} writes only what our code marks as trusted: write {{\(name)}}.")
    }
  }

  private mutating func write(
    markup: String, _ writing: Writing, _ path: Int, at pc: Int
  ) throws(TemplateError) {
    switch writing {
    case .escaped: output.appendEscaped(markup)
    case .styleAttribute: try write(markup, writing, path, at: pc)
    case .markup, .script, .styleSheet, .raw: output.append(markup)
    }
  }

  private mutating func write(
    json: String, _ writing: Writing, _ path: Int, at pc: Int
  ) throws(TemplateError) {
    switch writing {
    case .script: output.appendScriptSafe(json)
    case .escaped, .raw, .styleAttribute, .markup, .styleSheet: try write(json, writing, path, at: pc)
    }
  }

  private func unknown(_ path: Int, at pc: Int) -> TemplateError {
    let path = program.paths[path]
    var names: [String] = []
    for context in contexts.reversed() {
      for name in context.fields?.names ?? [] where !names.contains(name) { names.append(name) }
    }
    guard !path.tail.isEmpty, names.contains(path.head) else {
      return error(
        at: pc, "there is no name '\(path.name)' here\(SpellingHint.ending(for: path.head, among: names))")
    }
    return error(
      at: pc,
      "'\(path.head)' has nothing named '\(path.tail.joined(separator: "."))'; if that is no mistake, "
        + "put {{#\(path.name)}} around it.")
  }
}
