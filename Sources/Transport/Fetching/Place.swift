import Synchronization

/// One of the run's places, held while a fetched body is in memory; given back once, by whoever is first.
final class Place: Sendable {
  /// The place of the result that is being handled.
  @TaskLocal static var current: Place?

  private let isHeld: Atomic<Bool>

  init(isHeld: Bool) {
    self.isHeld = Atomic(isHeld)
  }

  /// True for the one caller that has to give it back.
  func release() -> Bool {
    isHeld.exchange(false, ordering: .acquiringAndReleasing)
  }
}
