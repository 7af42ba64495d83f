internal import Glibc

/// Encodings from before Unicode, through the C library's iconv.
enum LegacyText {
  /// Whether the encoding can be read.
  static func isKnown(_ encoding: String) -> Bool {
    if encoding == "windows-1252" { return true }
    // What comes from outside must not reach for the library's options (`//IGNORE`) or files.
    guard !encoding.isEmpty,
      encoding.utf8.allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "-_:.".utf8.contains($0) }),
      let converter = open(encoding)
    else { return false }
    iconv_close(converter)
    return true
  }

  /// The text as UTF-8, nil for an unknown encoding; a byte that means nothing becomes U+FFFD.
  static func utf8(_ bytes: [UInt8], encoding: String) -> [UInt8]? {
    if encoding == "windows-1252" {
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count + bytes.count / 8)
      for byte in bytes {
        if byte < 0x80 { output.append(byte) } else { Windows1252.append(byte, to: &output) }
      }
      return output
    }
    guard let converter = open(encoding) else { return nil }
    defer { iconv_close(converter) }
    return converted(bytes, by: converter)
  }

  private static func open(_ encoding: String) -> iconv_t? {
    let converter = iconv_open("UTF-8", encoding)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }

  private static func converted(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8] {
    var source = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var chunk = [CChar](repeating: 0, count: 16 * 1024)
    source.withUnsafeMutableBufferPointer { source in
      var input = source.baseAddress
      var left = source.count
      while left > 0 {
        let (written, status) = step(converter, &input, &left, &chunk)
        output.append(contentsOf: chunk[0..<written].lazy.map { UInt8(bitPattern: $0) })
        guard status == -1, errno != E2BIG, left > 0 else { continue }
        // EILSEQ in the middle, EINVAL for a character that the end cuts off.
        output.append(contentsOf: UTF8.encodedReplacementCharacter)
        input = input?.advanced(by: 1)
        left -= 1
      }
    }
    return output
  }

  private static func step(
    _ converter: iconv_t, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [CChar]
  ) -> (written: Int, status: Int) {
    chunk.withUnsafeMutableBufferPointer { chunk in
      var output = chunk.baseAddress
      var room = chunk.count
      let status = iconv(converter, &input, &left, &output, &room)
      return (chunk.count - room, status)
    }
  }
}
