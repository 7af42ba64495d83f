/// An answer while it comes in, within its bounds.
struct Received {
  /// Servers that send more than this in their header fields want harm.
  private static let maxHeaderBytes = 256 << 10

  /// The status of the last status line; 0 before it.
  private(set) var status = 0
  /// The header fields of the answer.
  private(set) var fields: [HTTPHeaders.Field] = []
  /// Bytes of status line and header fields.
  private(set) var headerBytes = 0
  /// The decompressed body.
  private(set) var body: [UInt8] = []
  /// Whether it was cut because it is too large.
  private(set) var isTooLarge = false

  /// Takes a line of the header; false ends the transfer.
  mutating func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Self.maxHeaderBytes else {
      isTooLarge = true
      return false
    }
    // Trailer fields come after the body and say nothing that is wanted here.
    guard body.isEmpty else { return true }
    if line.starts(with: "HTTP/".utf8) {
      // A new status line: what came before was an interim answer (100, 103).
      fields = []
      status = Self.status(line)
      return true
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let first = line.first, first > UInt8(ascii: " ") else {
      return true
    }
    fields.append(
      HTTPHeaders.Field(
        name: HTTPHeaders.text(of: line[..<colon]), value: HTTPHeaders.text(of: Self.trimmed(line[(colon + 1)...]))))
    return true
  }

  /// Takes a piece of the body; false ends the transfer.
  mutating func takeBody(_ piece: UnsafeRawBufferPointer, limit: Int) -> Bool {
    guard body.count + piece.count <= limit else {
      isTooLarge = true
      body = []
      return false
    }
    body.append(contentsOf: piece)
    return true
  }

  private static func status(_ line: UnsafeRawBufferPointer) -> Int {
    let digits = line.drop { $0 != UInt8(ascii: " ") }.dropFirst().prefix(3)
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  private static func trimmed(_ value: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
    var value = value.drop { $0 <= UInt8(ascii: " ") }
    while let last = value.last, last <= UInt8(ascii: " ") { value = value.dropLast() }
    return value
  }
}
