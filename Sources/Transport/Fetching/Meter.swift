import Synchronization

/// Counts orders for whoever shows progress.
final class Meter: Sendable {
  private let total: Int
  private let report: @Sendable (FetchProgress) -> Void
  private let done = Mutex(0)

  init(total: Int, report: @escaping @Sendable (FetchProgress) -> Void) {
    self.total = total
    self.report = report
  }

  func begin(_ source: String) {
    done.withLock { report(FetchProgress(done: $0, total: total, current: source)) }
  }

  func finish(_ source: String) {
    done.withLock {
      $0 += 1
      report(FetchProgress(done: $0, total: total, current: source))
    }
  }
}
