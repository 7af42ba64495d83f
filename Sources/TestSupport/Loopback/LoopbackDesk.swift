import Glibc
import Synchronization

/// The part of the loopback server that its threads share.
final class LoopbackDesk: Sendable {
  private struct Log {
    var requests: [LoopbackRequest] = []
    var inProgress: [String] = []
    var open: Set<Int32> = []
    var connections = 0
    var isClosed = false
  }

  private let listener: Int32
  private let answer: @Sendable (LoopbackRequest) -> LoopbackAnswer
  private let log = Mutex(Log())

  init(listener: Int32, answer: @escaping @Sendable (LoopbackRequest) -> LoopbackAnswer) {
    self.listener = listener
    self.answer = answer
  }

  var requests: [LoopbackRequest] { log.withLock { $0.requests } }
  var connections: Int { log.withLock { $0.connections } }

  /// Wakes every thread; each closes what it holds.
  func close() {
    log.withLock { log in
      log.isClosed = true
      for descriptor in log.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
    shutdown(listener, Int32(SHUT_RDWR))
  }

  func acceptConnections() {
    while true {
      let descriptor = accept(listener, nil, nil)
      guard descriptor >= 0 else { break }
      let number = log.withLock { log -> Int? in
        guard !log.isClosed else { return nil }
        log.open.insert(descriptor)
        log.connections += 1
        return log.connections
      }
      guard let number else {
        Glibc.close(descriptor)
        break
      }
      LoopbackServer.onThread { self.serve(LoopbackConnection(descriptor: descriptor), number) }
    }
    Glibc.close(listener)
  }

  private func serve(_ connection: LoopbackConnection, _ number: Int) {
    var reader = connection
    while let wire = reader.readRequest() {
      let request = begin(wire, number)
      let goesOn = reader.perform(answer(request), for: request)
      log.withLock { log in
        if let index = log.inProgress.firstIndex(of: request.host) { log.inProgress.remove(at: index) }
      }
      guard goesOn else { break }
    }
    log.withLock { log in
      log.open.remove(connection.descriptor)
      _ = Glibc.close(connection.descriptor)
    }
  }

  private func begin(_ wire: LoopbackConnection.Wire, _ number: Int) -> LoopbackRequest {
    log.withLock { log in
      let host = LoopbackRequest.host(ofTarget: wire.target)
      let request = LoopbackRequest(
        method: wire.method, target: wire.target, headers: wire.headers, body: wire.body, connection: number,
        others: log.inProgress.count, othersOfHost: log.inProgress.count { $0 == host })
      log.requests.append(request)
      log.inProgress.append(host)
      return request
    }
  }
}
