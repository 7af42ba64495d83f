/// gzip bodies for tests, made without a compressor.
public enum GzipSample {
  /// The header of every gzip body.
  private static let header: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
  /// 64 KiB of zeros as a deflate block that ends on a byte and refers to nothing before it.
  private static let zeros: [UInt8] =
    [0xec, 0xc1, 0x01, 0x01, 0x00, 0x00, 0x00, 0x80, 0x90, 0xfe, 0xaf, 0xee, 0x08, 0x0a]
    + [UInt8](repeating: 0, count: 63) + [0x6a, 0x00, 0x00, 0x00, 0xff, 0xff]

  /// A proper gzip body that holds the text in one stored block; at most 65535 bytes.
  public static func body(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let length = little(UInt32(bytes.count))
    let stored: [UInt8] = [1, length[0], length[1], ~length[0], ~length[1]]
    let trailer = little(checksum(bytes)) + length
    return header + stored + bytes + trailer
  }

  /// An answer that becomes so many MiB of zeros when it is unpacked.
  public static func bomb(megabytes: Int) -> LoopbackAnswer {
    let head = LoopbackAnswer.head(200, [("Content-Encoding", "gzip"), ("Connection", "close")])
    return LoopbackAnswer([.send(head + header), .repeated(zeros, times: megabytes * 16), .close])
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    [0, 8, 16, 24].map { (shift: UInt32) in UInt8(truncatingIfNeeded: value >> shift) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    // CRC-32 of RFC 1952.
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        let carry = crc & 1
        crc >>= 1
        if carry == 1 { crc ^= 0xedb8_8320 }
      }
    }
    return ~crc
  }
}
