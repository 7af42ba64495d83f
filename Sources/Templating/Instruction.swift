/// One step of a program. Distances are counted from the instruction itself.
enum Instruction: Sendable {
  case text(start: Int32, count: Int32)
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
