import CCurl
import Synchronization

/// What the loop's thread is told, and the one thing of libcurl that may be touched from outside it: the wake-up.
final class CurlMailbox: @unchecked Sendable {
  // Unchecked because of the pointer: only the loop's thread uses it, but for curl_multi_wakeup, which is made for others.

  /// A message to the thread.
  enum Message: Sendable {
    /// Begin an exchange.
    case start(CurlJob)
    /// Look for exchanges whose callers have gone.
    case cancel
    /// Nobody will ask again.
    case stop
  }

  /// libcurl's multi handle; nil when there was no memory for it.
  let multi: UnsafeMutableRawPointer?
  private let messages = Mutex<[Message]>([])

  init() {
    multi = curl_multi_init()
  }

  /// Leaves a message and wakes the thread.
  func post(_ message: Message) {
    messages.withLock {
      $0.append(message)
      // Under the lock, so that the thread cannot take `.stop` and free the handle in between.
      if let multi { curl_multi_wakeup(multi) }
    }
  }

  /// Takes all messages.
  func take() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
