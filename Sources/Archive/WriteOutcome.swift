/// What became of a snapshot that was to be written.
public enum WriteOutcome: Hashable, Sendable {
  /// The file held the same bytes already and was not touched.
  case unchanged
  /// The file is new or was replaced.
  case written
}
