/// Collects plain text: white space becomes single spaces, none at the ends, and what shows nothing is dropped.
struct CollapsedText {
  private var output: [UInt8] = []
  private var isSpaceDue = false

  init(capacity: Int) {
    output.reserveCapacity(capacity)
  }

  /// The text so far.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// A break between words.
  mutating func space() {
    isSpaceDue = true
  }

  /// Adds valid UTF-8.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let end = plainEnd(bytes, from: index)
      if end > index {
        put(bytes, index..<end)
        index = end
      } else {
        index += appendCharacter(bytes, at: index)
      }
    }
  }

  /// Behind the printable ASCII at `start`, single spaces between words with it.
  private func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x21 >= 0x7F - 0x21 {
        guard byte == ASCII.space, index > start, index + 1 < bytes.count, bytes[index + 1] &- 0x21 < 0x7F - 0x21 else {
          break
        }
      }
      index += 1
    }
    return index
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if isSpaceDue, !output.isEmpty { output.append(ASCII.space) }
    isSpaceDue = false
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Adds a character that is no printable ASCII and answers how many bytes it has.
  private mutating func appendCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0x80 else {
      if ASCII.isSpace(lead) || lead == 0x0B { isSpaceDue = true }
      return 1
    }
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - index)
    let low = UInt32(bytes[index + length - 1] & 0x3F)
    if lead == 0xC2, low <= 0x20 {
      appendControl(low)
    } else if length == 3, lead <= 0xE3 || lead == 0xEF {
      switch UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | low {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: isSpaceDue = true
      case 0x200B, 0xFEFF: break
      default: put(bytes, index..<(index + length))
      }
    } else {
      put(bytes, index..<(index + length))
    }
    return length
  }

  /// U+00A0 is a space; U+0080–U+009F are letters of windows-1252 that somebody took for Latin-1.
  private mutating func appendControl(_ low: UInt32) {
    guard low < 0x20 else {
      isSpaceDue = true
      return
    }
    if isSpaceDue, !output.isEmpty { output.append(ASCII.space) }
    isSpaceDue = false
    Windows1252.append(UInt8(0x80 + low), to: &output)
  }
}
