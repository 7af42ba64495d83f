import CCurl
import Glibc

/// The loop's thread: the only place where easy handles live.
struct CurlThread {
  /// The thread's function; its argument is a retained ``CurlMailbox``.
  static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
    guard let argument else { return nil }
    let mailbox = Unmanaged<CurlMailbox>.fromOpaque(argument).takeRetainedValue()
    // A TLS connection that the other side has closed raises SIGPIPE on writing.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    if let multi = mailbox.multi {
      var thread = CurlThread(mailbox: mailbox, multi: multi)
      thread.run()
    }
    return nil
  }

  private let mailbox: CurlMailbox
  private let multi: UnsafeMutableRawPointer
  private var transfers: [UnsafeMutableRawPointer: CurlTransfer] = [:]

  private init(mailbox: CurlMailbox, multi: UnsafeMutableRawPointer) {
    self.mailbox = mailbox
    self.multi = multi
  }

  private mutating func run() {
    while obeyMessages() {
      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      finishTransfers()
      // Wakes for sockets, for libcurl's own timers and for messages; a minute is only a bound.
      curl_multi_poll(multi, nil, 0, 60_000, nil)
    }
    curl_multi_cleanup(multi)
  }

  /// False when the thread is to end; then no transfer is left, because each one's caller holds the loop.
  private mutating func obeyMessages() -> Bool {
    var goesOn = true
    for message in mailbox.take() {
      switch message {
      case .start(let job): start(job)
      case .cancel: endCancelled()
      case .stop: goesOn = false
      }
    }
    return goesOn
  }

  private mutating func start(_ job: CurlJob) {
    let transfer = CurlTransfer(job)
    guard !job.cancellation.isRaised else { return transfer.cancel() }
    do throws(TransportError) {
      let easy = try transfer.prepare()
      guard curl_multi_add_handle(multi, easy) == CURLM_OK else {
        throw TransportError(.connect, "\(job.url) cannot be fetched: libcurl takes no more transfers")
      }
      transfers[easy] = transfer
    } catch {
      job.continuation.resume(returning: .failure(error))
    }
  }

  private mutating func finishTransfers() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
      let code = curl_message_result(message)
      curl_multi_remove_handle(multi, easy)
      transfers.removeValue(forKey: easy)?.finish(code)
    }
  }

  private mutating func endCancelled() {
    for (easy, transfer) in transfers where transfer.job.cancellation.isRaised {
      curl_multi_remove_handle(multi, easy)
      transfers[easy] = nil
      transfer.cancel()
    }
  }
}
