/// What may be written into a `style` attribute: single words and measures, nothing that begins another declaration.
enum StyleRule {
  /// What is written instead: a word that no property knows, so that the declaration is ignored.
  static let replacement = "blocked"

  /// Whether the text is made of letters, digits, spaces and the marks of numbers, units and colours.
  static func allows(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      $0.isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || " .,%#+-_".utf8.contains($0)
    }
  }
}
