/// Unicode text: UTF-8 made valid, UTF-16 and UTF-32 turned into it.
enum WideText {
  /// Whether the bytes are valid UTF-8.
  static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { firstInvalid($0, from: 0) == nil }
  }

  /// Valid UTF-8: a byte that fits nowhere is read as windows-1252, a character that the end cuts off becomes U+FFFD.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      guard var invalid = firstInvalid(source, from: 0) else { return bytes }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count + 64)
      var position = 0
      while true {
        output.append(contentsOf: source[position..<invalid])
        if isCutOff(source, at: invalid) {
          output.append(contentsOf: UTF8.encodedReplacementCharacter)
          return output
        }
        Windows1252.append(source[invalid], to: &output)
        position = invalid + 1
        guard let next = firstInvalid(source, from: position) else { break }
        invalid = next
      }
      output.append(contentsOf: source[position...])
      return output
    }
  }

  /// UTF-16 (two bytes a unit) or UTF-32 (four) as UTF-8; lone surrogates become U+FFFD, an odd byte at the end is
  /// dropped.
  static func utf8(_ bytes: [UInt8], from start: Int, unitBytes: Int, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / unitBytes)
    for position in stride(from: start, through: bytes.count - unitBytes, by: unitBytes) {
      var unit: UInt32 = 0
      for offset in 0..<unitBytes {
        let byte = bytes[position + (isBigEndian ? offset : unitBytes - 1 - offset)]
        unit = unit << 8 | UInt32(byte)
      }
      units.append(unit)
    }
    if unitBytes == 2 {
      return Array(String(decoding: units.lazy.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self).utf8)
    }
    return Array(String(decoding: units, as: UTF32.self).utf8)
  }

  /// The index of the first byte at or behind `start` that does not belong to a valid character.
  private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index < bytes.count {
      if index + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard let length = sequenceLength(bytes, at: index) else { return index }
      index += length
    }
    return nil
  }

  /// The length of the valid character that begins at `index`; nil where none does (Unicode, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard let (length, second) = shape(of: bytes[index]), index + length <= bytes.count,
      second.contains(bytes[index + 1])
    else { return nil }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// How long a character is that begins with a byte, and what its second byte may be.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Whether the rest of the bytes is the beginning of a character.
  private static func isCutOff(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let (length, second) = shape(of: bytes[index]), index + length > bytes.count, index + 1 < bytes.count else {
      return false
    }
    return second.contains(bytes[index + 1]) && bytes[(index + 2)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
