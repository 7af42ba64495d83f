import CCurl
import Glibc

/// One thread that drives libcurl's multi interface; it ends when the loop's last owner does.
final class CurlLoop: Sendable {
  private let mailbox = CurlMailbox()
  private let runs: Bool
  // Before any thread of ours exists, as curl_global_init wants.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  init() {
    guard Self.isReady, mailbox.multi != nil else {
      runs = false
      return
    }
    var thread = pthread_t()
    let baggage = Unmanaged.passRetained(mailbox)
    let code = pthread_create(&thread, nil, CurlThread.main, baggage.toOpaque())
    runs = code == 0
    if runs {
      pthread_detach(thread)
    } else {
      baggage.release()
    }
  }

  deinit {
    mailbox.post(.stop)
  }

  /// Sends one request and follows nothing; the task's cancellation ends the transfer.
  func exchange(
    _ request: HTTPRequest, url: WebURL, wire: WebURL, allowsPrivate: Bool
  ) async throws(TransportError) -> HTTPResponse {
    guard runs else { throw TransportError(.connect, "\(url) cannot be fetched: the network thread did not start") }
    let cancellation = CurlJob.Cancellation()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        mailbox.post(
          .start(
            CurlJob(
              request: request, url: url, wire: wire, allowsPrivate: allowsPrivate, cancellation: cancellation,
              continuation: continuation)))
      }
    } onCancel: {
      cancellation.raise()
      mailbox.post(.cancel)
    }
    return try result.get()
  }
}
