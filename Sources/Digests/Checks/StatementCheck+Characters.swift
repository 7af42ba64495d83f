extension StatementCheck {
  /// No address, no markup, no hidden or turning character, nothing that a template, a spreadsheet or a page would obey.
  static let characters = StatementCheck(name: "characters") { claim, evidence in
    let text = claim.text
    let lowered = text.lowercased()
    guard !text.unicodeScalars.contains(where: PlainText.isHidden), !signs.contains(where: lowered.contains) else {
      return false
    }
    guard let first = text.first, !"=+@|\\".contains(first), !text.contains("\t"), !text.contains("\n") else {
      return false
    }
    return !hasEntity(lowered) && !hasUnknownAddress(text, evidence)
  }

  private static let signs = [
    "<", ">", "](", "`", "://", "www.", "javascript:", "mailto:", "data:text", "{{", "}}", "${", "<%", "\u{FFFD}",
  ]

  /// `&lt;` and `&#60;`.
  private static func hasEntity(_ text: String) -> Bool {
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
      if name.count >= 2, piece.dropFirst(name.count).first == ";" { return true }
    }
    return false
  }

  /// `attacker.example`; names such as Last.fm are written like addresses, and stand when the items write them so.
  private static func hasUnknownAddress(_ text: String, _ evidence: Evidence) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      let bare = word.trimmingPrefix { !$0.isLetter && !$0.isNumber }.prefix {
        $0.isLetter || $0.isNumber || "-./".contains($0)
      }
      let labels = bare.split(separator: "/").first?.split(separator: ".") ?? []
      guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter),
        last.allSatisfy(\.isLowercase), labels.allSatisfy({ $0.count >= 2 })
      else { return false }
      return !evidence.story.text.lowercased().contains(labels.joined(separator: ".").lowercased())
    }
  }
}
