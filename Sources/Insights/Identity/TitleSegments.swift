/// A title cut at its brackets and dashes.
struct TitleSegments {
  /// Where a piece of a title stands.
  enum Place {
    /// Outside of brackets, before any dash.
    case plain
    /// In brackets before the first plain word.
    case leadingBracket
    /// In brackets after it.
    case bracket
    /// Behind ` - `.
    case tail
  }

  /// The pieces in their order.
  private(set) var pieces: [(text: String, place: Place)] = []
  private var current = ""
  private var seenPlain = false
  private var seenDash = false
  private var stack: [String] = []

  init(_ title: String) {
    if title.unicodeScalars.contains(where: Self.isBracket) {
      for character in title {
        switch character {
        case "(", "[", "{", "（", "【", "［": open()
        case ")", "]", "}", "）", "】", "］": close()
        default: current.append(character)
        }
      }
    } else {
      current = title
    }
    while !stack.isEmpty { close() }
    flushOutside()
  }

  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "（", "【", "［", ")", "]", "}", "）", "】", "］": true
    default: false
    }
  }

  private mutating func open() {
    if stack.isEmpty { flushOutside() }
    stack.append(current)
    current = ""
  }

  private mutating func close() {
    guard let outer = stack.popLast() else { return }
    for part in current.split(separator: ";") { add(String(part), seenPlain ? .bracket : .leadingBracket) }
    current = outer
    // The text around a nested bracket goes on; outside of all brackets a new piece begins.
    if stack.isEmpty { current = "" }
  }

  private mutating func flushOutside() {
    defer { current = "" }
    var words: [Substring] = []
    for word in NameText.pieces(of: current) {
      guard word == "-" || word == "–" || word == "—" else {
        words.append(word)
        continue
      }
      if words.isEmpty && !seenPlain { continue }
      flush(&words)
      seenDash = true
    }
    flush(&words)
  }

  private mutating func flush(_ words: inout [Substring]) {
    guard !words.isEmpty else { return }
    add(words.joined(separator: " "), seenDash ? .tail : .plain)
    seenPlain = true
    words = []
  }

  private mutating func add(_ text: String, _ place: Place) {
    if !text.allSatisfy({ $0 == " " }) { pieces.append((text, place)) }
  }
}
