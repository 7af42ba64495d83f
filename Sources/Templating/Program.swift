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
