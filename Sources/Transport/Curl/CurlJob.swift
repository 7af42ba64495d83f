import Synchronization

/// One exchange on its way to the loop's thread: what to send and where the result goes.
struct CurlJob: Sendable {
  /// What the caller wants; its address is the real one.
  let request: HTTPRequest
  /// The real address.
  let url: WebURL
  /// The address that is asked: the real one, a mirror's, or one with secret names in its query.
  let wire: WebURL
  /// Whether this exchange may reach any address.
  let allowsPrivate: Bool
  /// Set when the caller's task is cancelled.
  let cancellation: Cancellation
  /// Resumed exactly once.
  let continuation: CheckedContinuation<Result<HTTPResponse, TransportError>, Never>

  /// A flag that the caller raises and the loop reads.
  final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    /// Whether it was raised.
    var isRaised: Bool { flag.load(ordering: .acquiring) }

    /// Raises it.
    func raise() { flag.store(true, ordering: .releasing) }
  }
}
