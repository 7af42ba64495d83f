/// What the loopback server does for a request, step by step.
public struct LoopbackAnswer: Sendable {
  /// One step.
  public enum Step: Sendable {
    /// Sends bytes.
    case send([UInt8])
    /// Sends the same bytes many times.
    case repeated([UInt8], times: Int)
    /// Waits.
    case pause(milliseconds: Int)
    /// Waits until the client closes.
    case stall
    /// Breaks the connection with a RST.
    case reset
    /// Closes the connection.
    case close
  }

  /// The steps; after the last one the connection is kept, unless it was closed.
  public let steps: [Step]

  /// An answer of any kind, also a broken one.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// A proper answer.
  public static func reply(
    _ status: Int = 200, _ headers: [(String, String)] = [], body: String = ""
  ) -> LoopbackAnswer {
    reply(status, headers, bytes: Array(body.utf8))
  }

  /// A proper answer with any bytes as its body.
  public static func reply(
    _ status: Int = 200, _ headers: [(String, String)] = [], bytes: [UInt8]
  ) -> LoopbackAnswer {
    let length = status == 304 ? [] : [("Content-Length", String(bytes.count))]
    return LoopbackAnswer([.send(head(status, headers + length) + (status == 304 ? [] : bytes))])
  }

  /// Status line and header fields, with the empty line after them; field values are sent as Latin-1.
  public static func head(_ status: Int, _ headers: [(String, String)]) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status) Status"] + headers.map { "\($0.0): \($0.1)" }
    let text = lines.map { $0 + "\r\n" }.joined() + "\r\n"
    return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
