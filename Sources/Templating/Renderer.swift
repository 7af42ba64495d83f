/// Runs a program over a value tree.
///
/// The tree is held by the caller and does not change meanwhile, so what is looked up is pointed to and not copied: to
/// count references to every value on the way took a quarter of the time.
struct Renderer: ~Copyable {
  /// Deeper inclusions are taken for a template that includes itself without end.
  static let deepest = 250

  let program: Program
  let sources: [SourceText]
  let isStrict: Bool
  var output: OutputBuffer
  /// The values that names are looked up in, the innermost last.
  var contexts: [Context]
  /// Where each name was found last: the records of a list are made alike.
  var guesses: [Int]
  private var loops: [Loop] = []
  private var calls: [Call] = []
  /// The white space that begins every line, in partials that are indented.
  private var indent: [UInt8] = []
  /// Whether the next line's indentation was written already.
  private var skipsIndent = false
  /// Where the address being written began.
  private var addressStart = 0

  /// A value that names are looked up in.
  struct Context {
    let value: UnsafePointer<Value>
    /// The value's own names, when it is a record.
    let fields: Fields.Storage?

    init(_ value: UnsafePointer<Value>) {
      self.value = value
      if case .record(let fields) = value.pointee { self.fields = fields.storage } else { fields = nil }
    }
  }

  /// A section being repeated.
  private struct Loop {
    /// The items that are still to come.
    var rest: UnsafeBufferPointer<Value>.SubSequence
    /// Whether a value was added to the contexts.
    let hasContext: Bool
  }

  /// An inclusion to return from.
  private struct Call {
    let instruction: Int
    let indent: Int
  }

  /// - Parameter value: what is pointed to must stay as it is while the renderer is used.
  init(library: borrowing TemplateLibrary, value: UnsafePointer<Value>) {
    program = library.program
    sources = library.sources
    isStrict = library.isStrict
    contexts = [Context(value)]
    guesses = Array(repeating: 0, count: program.paths.count)
    output = OutputBuffer()
  }

  /// Runs from an instruction to the end of its segment.
  mutating func run(from entry: Int) throws(TemplateError) {
    var pc = entry
    while true {
      let instruction = program.instructions[pc]
      if instruction.count > 0 { write(literal: Int(instruction.start), Int(instruction.count)) }
      switch instruction.operation {
      case .none: break
      case .lineStart: startLine()
      case .value(let path, let writing): try write(Int(path), writing, at: pc)
      case .section(let path, let skip):
        if !enter(lookUp(Int(path))) {
          pc += Int(skip)
          continue
        }
      case .inverted(let path, let skip):
        if isTruthy(lookUp(Int(path))) {
          pc += Int(skip)
          continue
        }
      case .endSection(let back):
        if repeats() {
          pc += Int(back)
          continue
        }
      case .call(let segment, let indent, let keepsFirstLine):
        pc = try call(Int(segment), indent: Int(indent), keepsFirstLine: keepsFirstLine, from: pc)
        continue
      case .dynamicCall(let path, let table, let indent):
        if let segment = try segment(namedBy: Int(path), in: Int(table), at: pc) {
          pc = try call(segment, indent: Int(indent), keepsFirstLine: true, from: pc)
          continue
        }
      case .watchAddress(let back): addressStart = output.count - Int(back)
      case .checkAddress: checkAddress()
      case .end:
        guard let call = calls.popLast() else { return }
        if indent.count > call.indent { indent.removeLast(indent.count - call.indent) }
        skipsIndent = false
        pc = call.instruction
      }
      pc += 1
    }
  }

  @inline(__always)
  private mutating func write(literal start: Int, _ count: Int) {
    program.literals.withUnsafeBytes { output.append(UnsafeRawBufferPointer(rebasing: $0[start..<start + count])) }
  }

  private mutating func startLine() {
    if !skipsIndent { output.append(indent) }
    skipsIndent = false
  }

  private mutating func checkAddress() {
    let address = UnsafeRawBufferPointer(rebasing: output.bytes[addressStart...])
    guard !AddressRule.allows(address) else { return }
    output.truncate(to: addressStart)
    output.append(AddressRule.replacement)
  }

  /// Begins a section; false when it is left out.
  private mutating func enter(_ value: UnsafePointer<Value>?) -> Bool {
    guard let value else { return false }
    let none = UnsafeBufferPointer<Value>(start: nil, count: 0)[...]
    switch value.pointee {
    case .null, .bool(false): return false
    case .bool(true): loops.append(Loop(rest: none, hasContext: false))
    case .list(let items):
      let items = items.withUnsafeBufferPointer { $0 }
      guard let first = items.baseAddress, !items.isEmpty else { return false }
      contexts.append(Context(first))
      loops.append(Loop(rest: items.dropFirst(), hasContext: true))
    default:
      contexts.append(Context(value))
      loops.append(Loop(rest: none, hasContext: true))
    }
    return true
  }

  private func isTruthy(_ value: UnsafePointer<Value>?) -> Bool {
    switch value?.pointee {
    case nil, .null, .bool(false): false
    case .list(let items): !items.isEmpty
    default: true
    }
  }

  /// Ends a section's pass; true when there is another one.
  private mutating func repeats() -> Bool {
    let last = loops.count - 1
    if let next = UnsafeBufferPointer(rebasing: loops[last].rest).baseAddress, !loops[last].rest.isEmpty {
      contexts[contexts.count - 1] = Context(next)
      loops[last].rest.removeFirst()
      return true
    }
    if loops.removeLast().hasContext { contexts.removeLast() }
    return false
  }

  private mutating func call(
    _ segment: Int, indent number: Int, keepsFirstLine: Bool, from pc: Int
  ) throws(TemplateError) -> Int {
    guard calls.count < Self.deepest else {
      throw error(
        at: pc, "templates include each other more than \(Self.deepest) deep: one includes itself without end.")
    }
    calls.append(Call(instruction: pc, indent: indent.count))
    if !program.indents[number].isEmpty { indent += program.indents[number] }
    skipsIndent = keepsFirstLine
    return program.entries[segment]
  }

  /// What `{{>*name}}` means for this data.
  private mutating func segment(namedBy path: Int, in table: Int, at pc: Int) throws(TemplateError) -> Int? {
    let known = program.dynamicTables[table].segments
    guard case .string(let name)? = lookUp(path)?.pointee else {
      guard isStrict else { return nil }
      throw error(at: pc, "'\(program.paths[path].name)' must be a text: the name of a template.")
    }
    guard let found = known[name] else {
      guard isStrict else { return nil }
      throw error(
        at: pc, "there is no partial '\(name)'\(SpellingHint.ending(for: name, among: known.keys.sorted()))")
    }
    return try found.get()
  }

  /// An error at an instruction, with the inclusions that led to it.
  func error(at pc: Int, _ message: String) -> TemplateError {
    let place = program.places[pc]
    let chain = calls.map { program.places[$0.instruction] }
    return sources[Int(place.source)].error(
      at: Int(place.offset), message + InclusionChain.sentence(chain[...], sources: sources))
  }
}
