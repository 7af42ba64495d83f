/// One check of a statement: a name for the counts that are published, and a pure function.
struct StatementCheck: Sendable {
  /// The name, such as `numbers`.
  let name: String
  /// Whether the statement passes.
  let passes: @Sendable (Claim, Evidence) -> Bool

  /// The checks of a single statement, cheapest first. Before them stand the check of the whole answer (`schema`) and of
  /// its citations (`citations`), after them that of repetition (`repetition`).
  static let all: [StatementCheck] = [
    length, characters, instructions, language, overlap, numbers, quotations, names, verbs,
  ]
}
