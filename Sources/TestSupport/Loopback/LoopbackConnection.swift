import Glibc

/// One connection to the loopback server.
struct LoopbackConnection {
  /// A request as it came over the wire.
  struct Wire {
    var method: String
    var target: String
    var headers: [(name: String, value: String)]
    var body: [UInt8]
  }

  let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Reads one request; nil when the client has closed.
  mutating func readRequest() -> Wire? {
    while true {
      if let end = endOfHead() {
        let head = buffer[..<end].map { Character(Unicode.Scalar($0)) }
        buffer.removeFirst(end)
        return readBody(of: parse(String(head)))
      }
      guard readMore() else { return nil }
    }
  }

  /// Performs an answer; false when the connection is not kept.
  func perform(_ answer: LoopbackAnswer, for request: LoopbackRequest) -> Bool {
    for step in answer.steps {
      switch step {
      case .send(let bytes):
        guard send(request.method == "HEAD" ? headOnly(bytes) : bytes) else { return false }
      case .repeated(let bytes, let times):
        for _ in 0..<times { guard send(bytes) else { return false } }
      case .pause(let milliseconds): usleep(UInt32(milliseconds) * 1000)
      case .stall:
        var byte: UInt8 = 0
        _ = recv(descriptor, &byte, 1, 0)
        return false
      case .reset:
        var abrupt = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &abrupt, socklen_t(MemoryLayout<linger>.size))
        return false
      case .close: return false
      }
    }
    return true
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  private func headOnly(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.first { bytes[$0...].starts(with: "\r\n\r\n".utf8) }.map { Array(bytes[..<($0 + 4)]) } ?? bytes
  }

  private func endOfHead() -> Int? {
    buffer.indices.first { buffer[$0...].starts(with: "\r\n\r\n".utf8) }.map { $0 + 4 }
  }

  private mutating func readMore() -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &piece, piece.count, 0)
    guard count > 0 else { return false }
    buffer += piece[..<count]
    return true
  }

  private func parse(_ head: String) -> Wire {
    let lines = head.split(separator: "\r\n").map(String.init)
    let words = (lines.first ?? "").split(separator: " ").map(String.init)
    let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(value))
    }
    return Wire(method: words.first ?? "", target: words.count > 1 ? words[1] : "", headers: headers, body: [])
  }

  private mutating func readBody(of wire: Wire) -> Wire? {
    var whole = wire
    let field = wire.headers.first { $0.name.lowercased() == "content-length" }
    let length = field.flatMap { Int($0.value) } ?? 0
    while buffer.count < length { guard readMore() else { return nil } }
    whole.body = Array(buffer[..<length])
    buffer.removeFirst(length)
    return whole
  }
}
