import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1 that can misbehave in every way a test needs, and keeps what it was asked.
///
/// Raw sockets, one thread for each connection: a proper server would be too proper.
public final class LoopbackServer: Sendable {
  private let desk: LoopbackDesk
  /// Its port.
  public let port: Int

  /// `127.0.0.1:PORT`.
  public var authority: String { "127.0.0.1:\(port)" }
  /// `http://127.0.0.1:PORT`.
  public var address: String { "http://\(authority)" }
  /// All requests so far, in the order they came.
  public var requests: [LoopbackRequest] { desk.requests }
  /// Connections so far.
  public var connections: Int { desk.connections }

  /// Starts a server that answers by a closure.
  public init(_ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackAnswer) throws(TestSupportError) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isUp = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 128) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard isUp else { throw TestSupportError("no loopback server: \(String(cString: strerror(errno)))") }
    port = Int(UInt16(bigEndian: address.sin_port))
    desk = LoopbackDesk(listener: listener, answer: answer)
    Self.onThread { [desk] in desk.acceptConnections() }
  }

  deinit {
    desk.close()
  }

  /// A port on which nobody listens.
  public static func silentPort() throws -> Int {
    try LoopbackServer { _ in .reply() }.port
  }

  static func onThread(_ work: @escaping @Sendable () -> Void) {
    final class Baggage: Sendable {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let baggage = Unmanaged.passRetained(Baggage(work)).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Baggage>.fromOpaque(argument).takeRetainedValue().work() }
        return nil
      }, baggage)
    if code == 0 { pthread_detach(thread) }
  }
}
