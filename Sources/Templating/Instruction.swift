/// One step of a program: some of the template's own text, and what comes behind it. To take both in one step halves the
/// jumps to a place that the processor cannot foresee.
struct Instruction: Sendable {
  /// Where the text stands among the program's literals.
  var start: Int32 = 0
  var count: Int32 = 0
  var operation: Operation
}

/// What an instruction does behind its text. Distances are counted in instructions, from the instruction itself.
enum Operation: Sendable {
  /// Nothing more.
  case none
  case lineStart
  case value(path: Int32, writing: Writing)
  case section(path: Int32, skip: Int32)
  case inverted(path: Int32, skip: Int32)
  case endSection(back: Int32)
  /// `keepsFirstLine`: the first line's indentation was written by the caller.
  case call(segment: Int32, indent: Int32, keepsFirstLine: Bool)
  case dynamicCall(path: Int32, table: Int32, indent: Int32)
  /// An address began `back` bytes ago.
  case watchAddress(back: Int32)
  case checkAddress
  case end
}
