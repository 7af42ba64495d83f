/// How far a run has come, for a terminal.
public struct FetchProgress: Sendable, Hashable {
  /// Orders that are done.
  public var done: Int
  /// All orders.
  public var total: Int
  /// The source that was begun or finished last.
  public var current: String

  /// A moment of a run.
  public init(done: Int, total: Int, current: String) {
    self.done = done
    self.total = total
    self.current = current
  }
}
