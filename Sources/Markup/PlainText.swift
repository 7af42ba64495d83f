/// HTML as plain text.
public enum PlainText {
  /// The text of a fragment: tags, comments, scripts and styles gone, references decoded, control characters dropped,
  /// white space (U+00A0 with it) collapsed to single spaces and trimmed.
  public static func from(html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
      isPlain(bytes) ? String(decoding: bytes, as: UTF8.self) : characters(bytes).text
    }
  }

  /// Text with control characters dropped and white space (U+00A0 with it) collapsed to single spaces and trimmed.
  public static func collapsed(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
      var output = CollapsedText(capacity: bytes.count)
      output.append(bytes)
      return output.text
    }
  }

  private static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> CollapsedText {
    var lexer = HTMLLexer(bytes)
    var output = CollapsedText(capacity: bytes.count)
    while true {
      switch lexer.next(bytes) {
      case .text(let range): append(UnsafeBufferPointer(rebasing: bytes[range]), to: &output)
      case .verbatim(let range): output.append(UnsafeBufferPointer(rebasing: bytes[range]))
      case .start(let name, let isEmpty):
        if !isEmpty, let raw = HTMLNames.unreadable(name, bytes) { lexer.skipRaw(raw, bytes) }
        if !HTMLNames.inline.contains(HTMLNames.name(name, bytes)) { output.space() }
      case .end(let name):
        if !HTMLNames.inline.contains(HTMLNames.name(name, bytes)) { output.space() }
      case .other: break
      case .finished: return output
      }
    }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout CollapsedText) {
    guard ByteSearch.next(UInt8(ascii: "&"), in: bytes, from: 0) != nil else { return output.append(bytes) }
    CharacterReference.decoded(bytes, place: .text).withUnsafeBufferPointer { output.append($0) }
  }

  /// True for text that is plain already, as most titles are.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasSpace = true
    for byte in bytes {
      let isSpace = byte == ASCII.space
      guard byte >= ASCII.space, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"),
        !(isSpace && wasSpace)
      else { return false }
      wasSpace = isSpace
    }
    return !wasSpace || bytes.isEmpty
  }
}
