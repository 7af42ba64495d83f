import FoundationEssentials
public import Records

/// Where the time comes from; read once, at the edge of a run.
public struct Clock: Sendable {
  /// The present moment.
  public var now: @Sendable () -> Instant

  /// A clock that answers with a closure.
  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The machine's clock.
  public static let system = Clock { Instant(seconds: Int(Date().timeIntervalSince1970.rounded(.down))) }

  /// A clock that stands still, for `--now` and for tests.
  public static func fixed(_ instant: Instant) -> Clock {
    Clock { instant }
  }
}
