/// HTML from outside made safe to show: an allow-list of tags, attributes and address schemes, see ``SanitizerRules``.
///
/// The output is written anew and never copied: every tag comes from the table, every attribute is quoted, every `<`,
/// `>` and `&` of the text is escaped, every tag is closed. So it means the same to every browser, whatever the input
/// was.
public enum Sanitizer {
  /// The fragment with only allowed tags and attributes, balanced, addresses resolved against `base`.
  public static func clean(_ html: String, base: String?) -> String {
    var html = html
    return html.withUTF8 { bytes in
      var cleaning = Cleaning(base: base, capacity: bytes.count)
      cleaning.run(bytes)
      return String(decoding: cleaning.output, as: UTF8.self)
    }
  }

  private struct Cleaning {
    let base: String?
    var output: [UInt8] = []
    var open: [String] = []

    init(base: String?, capacity: Int) {
      self.base = base
      output.reserveCapacity(capacity + capacity / 8)
    }

    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
      var lexer = HTMLLexer(bytes)
      while true {
        switch lexer.next(bytes) {
        case .text(let range): text(UnsafeBufferPointer(rebasing: bytes[range]))
        case .verbatim(let range): escape(UnsafeBufferPointer(rebasing: bytes[range]))
        case .start(let name, let isEmpty):
          if let raw = HTMLNames.unreadable(name, bytes) {
            if !isEmpty { lexer.skipRaw(raw, bytes) }
          } else {
            start(HTMLNames.name(name, bytes), lexer.attributes, bytes)
          }
        case .end(let name): end(HTMLNames.name(name, bytes))
        case .other: break
        case .finished:
          for name in open.reversed() { closeTag(name) }
          return
        }
      }
    }

    // MARK: Text

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard ByteSearch.next(UInt8(ascii: "&"), in: bytes, from: 0) != nil else { return escape(bytes) }
      CharacterReference.decoded(bytes, place: .text).withUnsafeBufferPointer { escape($0) }
    }

    /// Writes characters so that they are nothing but characters, in text as in a quoted attribute. Control characters
    /// are dropped.
    mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
      var start = 0
      for index in 0..<bytes.count {
        let replacement: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case 0x20..., ASCII.lineFeed, ASCII.tab: continue
        default: replacement = ""
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        output.append(
          contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    // MARK: Tags

    mutating func start(_ name: String, _ attributes: [HTMLLexer.Attribute], _ bytes: UnsafeBufferPointer<UInt8>) {
      guard let allowed = SanitizerRules.tags[name] else { return }
      let isVoid = HTMLNames.void.contains(name)
      guard isVoid || open.count < SanitizerRules.depthLimit else { return }
      output.append(UInt8(ascii: "<"))
      output.append(contentsOf: name.utf8)
      var seen: [String] = []
      for attribute in attributes where !allowed.isEmpty {
        let key = ASCII.lowercased(bytes[attribute.name])
        guard allowed.contains(key), !seen.contains(key) else { continue }
        seen.append(key)
        let value = CharacterReference.decoded(UnsafeBufferPointer(rebasing: bytes[attribute.value]), place: .attribute)
        write(key, String(decoding: value, as: UTF8.self))
      }
      output.append(UInt8(ascii: ">"))
      if !isVoid { open.append(name) }
    }

    mutating func write(_ key: String, _ value: String) {
      var value = value
      if let schemes = SanitizerRules.addresses[key] {
        guard let address = WebAddress.allowed(value, base: base, schemes: schemes) else { return }
        value = address
      }
      output.append(ASCII.space)
      output.append(contentsOf: key.utf8)
      output.append(contentsOf: "=\"".utf8)
      value.withUTF8 { escape($0) }
      output.append(UInt8(ascii: "\""))
    }

    /// Closes an element that is open, and what is open inside it; other end tags are dropped.
    mutating func end(_ name: String) {
      guard let index = open.lastIndex(of: name) else { return }
      while open.count > index { closeTag(open.removeLast()) }
    }

    mutating func closeTag(_ name: String) {
      output.append(contentsOf: "</".utf8)
      output.append(contentsOf: name.utf8)
      output.append(UInt8(ascii: ">"))
    }
  }
}
