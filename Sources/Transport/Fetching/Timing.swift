/// Waiting and chance, as closures: the polite layer owns no clock.
public struct Timing: Sendable {
  /// Waits; returns early when the task is cancelled.
  public var sleep: @Sendable (_ milliseconds: Int) async -> Void
  /// Milliseconds of a clock that never goes backwards.
  public var milliseconds: @Sendable () -> Int
  /// A number of the range, by chance.
  public var random: @Sendable (ClosedRange<Int>) -> Int

  /// Waiting and chance.
  public init(
    sleep: @escaping @Sendable (_ milliseconds: Int) async -> Void, milliseconds: @escaping @Sendable () -> Int,
    random: @escaping @Sendable (ClosedRange<Int>) -> Int
  ) {
    self.sleep = sleep
    self.milliseconds = milliseconds
    self.random = random
  }

  /// The machine's own.
  public static let live: Timing = {
    let start = ContinuousClock().now
    return Timing(
      sleep: { try? await Task.sleep(for: .milliseconds($0)) },
      milliseconds: { Int((ContinuousClock().now - start) / .milliseconds(1)) },
      random: { Int.random(in: $0) })
  }()
}
