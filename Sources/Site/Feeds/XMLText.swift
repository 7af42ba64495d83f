/// Writes XML into bytes: names and attributes are ours, texts are escaped and freed of what XML 1.0 forbids.
struct XMLText {
  private(set) var bytes: [UInt8] = Array(#"<?xml version="1.0" encoding="utf-8"?>"#.utf8) + [10]

  /// Markup of our own.
  mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  mutating func line(_ name: String, _ text: String, attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
    self.text(text)
    raw("</\(name)>\n")
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    tag(name, attributes)
    raw("/>\n")
  }

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    tag(name, attributes)
    raw(">")
  }

  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": bytes.append(UInt8(ascii: " "))
      case "\u{FFFE}", "\u{FFFF}": break
      default:
        // Control characters are not part of XML at all, not even as references.
        if scalar.value >= 0x20 { bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? []) }
      }
    }
  }

  private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    raw("<\(name)")
    for (key, value) in attributes {
      raw(" \(key)=\"")
      text(value)
      raw("\"")
    }
  }
}
