/// HTML as plain text.
public enum PlainText {
  /// The text of a fragment: tags, comments, scripts and styles gone, references decoded, control characters dropped, white space
  /// (U+00A0 with it) collapsed to single spaces and trimmed.
  public static func from(html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
      guard needsWork(bytes) else { return String(decoding: bytes, as: UTF8.self) }
      return collapsed(characters(bytes))
    }
  }

  /// Text with control characters dropped and white space (U+00A0 with it) collapsed to single spaces and trimmed.
  public static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { needsWork($0) ? collapsed(Array($0)) : String(decoding: $0, as: UTF8.self) }
  }

  private static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var lexer = HTMLLexer(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    while true {
      switch lexer.next(bytes) {
      case .text(let range):
        CharacterReference.appendDecoded(UnsafeBufferPointer(rebasing: bytes[range]), place: .text, to: &output)
      case .verbatim(let range): output.append(contentsOf: bytes[range])
      case .start(let name, let isEmpty):
        if !isEmpty, let raw = HTMLNames.unreadable(name, bytes) { lexer.skipRaw(raw, bytes) }
        if !HTMLNames.inline.contains(HTMLNames.name(name, bytes)) { output.append(ASCII.space) }
      case .end(let name):
        if !HTMLNames.inline.contains(HTMLNames.name(name, bytes)) { output.append(ASCII.space) }
      case .other: break
      case .finished: return output
      }
    }
  }

  /// False for text that is plain already, as most titles are.
  private static func needsWork(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasSpace = true
    for byte in bytes {
      let isSpace = byte == ASCII.space
      guard byte >= ASCII.space, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"),
        !(isSpace && wasSpace)
      else { return true }
      wasSpace = isSpace
    }
    return wasSpace && !bytes.isEmpty
  }

  private static func collapsed(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte > ASCII.space, byte < 0x7F {
        output.append(byte)
        index += 1
      } else {
        let (kind, length) = character(bytes, at: index)
        switch kind {
        case .space: if let last = output.last, last != ASCII.space { output.append(ASCII.space) }
        case .nothing: break
        case .misread(let byte): Windows1252.append(byte, to: &output)
        case .letter: output.append(contentsOf: bytes[index..<(index + length)])
        }
        index += length
      }
    }
    if output.last == ASCII.space { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private enum Kind {
    case space
    /// Controls, and marks that show nothing (U+200B, U+FEFF).
    case nothing
    /// A control of Latin-1 that is a letter of windows-1252 which somebody mistook.
    case misread(UInt8)
    case letter
  }

  /// What a character outside the printable ASCII is, and how many bytes it has.
  private static func character(_ bytes: [UInt8], at index: Int) -> (Kind, length: Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else { return (ASCII.isSpace(lead) || lead == 0x0B ? .space : .nothing, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, index + length <= bytes.count else { return (.letter, 1) }
    let low = UInt32(bytes[index + length - 1] & 0x3F)
    switch length {
    case 2 where lead == 0xC2 && low < 0x20: return (.misread(bytes[index + 1]), 2)
    case 2 where lead == 0xC2 && low == 0x20: return (.space, 2)
    case 3:
      let scalar = UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | low
      switch scalar {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return (.space, 3)
      case 0x200B, 0xFEFF: return (.nothing, 3)
      default: return (.letter, 3)
      }
    default: return (.letter, length)
    }
  }
}
