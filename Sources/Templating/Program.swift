/// Compiled templates: one flat list of instructions, and the tables that they point into.
struct Program: Sendable {
  var instructions: [Instruction] = []
  /// Where each instruction comes from.
  var places: [Place] = []
  /// The templates' own text, piece after piece.
  var literals: [UInt8] = []
  var paths: [Path] = []
  /// White space for the lines of a partial or block; the first is empty.
  var indents: [[UInt8]] = [[]]
  /// Where each segment begins: a template or a block, compiled for one place in the markup.
  var entries: [Int] = []
  var dynamicTables: [DynamicTable] = []

  /// A byte of one of the sources.
  struct Place: Hashable, Sendable {
    let source: Int32
    let offset: Int32
  }

  /// A name in the data.
  struct Path: Sendable, Hashable {
    /// The name before the first dot; empty for `.`, the current value.
    let head: String
    /// The names after it.
    let tail: [String]

    var name: String { head.isEmpty ? "." : ([head] + tail).joined(separator: ".") }
  }

  /// What `{{>*name}}` can mean at one place.
  struct DynamicTable: Sendable {
    var segments: [String: Result<Int, TemplateError>]
  }
}

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

/// How a value is written at one place of the markup.
enum Writing: Sendable {
  /// Text or a quoted attribute.
  case escaped
  /// Trusted markup alone.
  case markup
  /// Trusted JSON or code inside `<script>`.
  case script
  /// Trusted declarations inside `<style>`.
  case styleSheet
  /// A number or a simple word in a `style` attribute.
  case styleAttribute
  /// As it is, whatever it is: the lenient mode's triple tag.
  case raw
}
