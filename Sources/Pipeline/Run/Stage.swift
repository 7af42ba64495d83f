/// One step of the pipeline, as a value: it can be listed, left out and tested alone.
struct Stage: Sendable {
  /// The name in the report and on every problem that arises in it.
  let name: String
  /// Does the work; answers with what it did, in a few words.
  let work: @Sendable (RunContext) async throws -> String
}
