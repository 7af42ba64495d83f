/// What came of an order.
public enum FetchResult: Sendable {
  /// A 200 with its whole body; `seenBefore` when the body equals the last accepted one, byte for byte.
  ///
  /// To be followed by ``Fetcher/accept(_:newestItem:)`` or ``Fetcher/reject(_:problem:)``.
  case fetched(HTTPResponse, seenBefore: Bool)
  /// The source says that nothing changed since the last accepted body.
  case notModified(HTTPResponse)
  /// It was not asked, and why.
  case skipped(reason: String)
  /// It was asked in vain, and why; with the status when there was an answer.
  case failed(reason: String, status: Int?)

  /// A body in memory counts against the places of the run.
  var holdsPlace: Bool {
    if case .fetched = self { true } else { false }
  }
}
