/// The maker that a headline names.
enum GearBrand {
  /// Words that follow a maker's name in a headline of an announcement.
  private static let verbs: Set<String> = [
    "announces", "announce", "announced", "unveils", "unveil", "launches", "launch", "launched", "releases", "release",
    "released", "introduces", "introduce", "debuts", "reveals", "updates", "adds", "brings", "presents", "ships",
    "offers",
    "intros", "rolls", "drops", "teases", "shows", "expands", "revives", "discontinues",
  ]

  /// What stands before the verb, when it reads like a name: at most three words that begin with a capital or a digit.
  static func of(title: String) -> String? {
    let words = title.split(separator: " ")
    guard let verb = words.firstIndex(where: { verbs.contains($0.lowercased()) }), (1...3).contains(verb) else {
      return nil
    }
    let name = words[..<verb]
    guard name.allSatisfy({ $0.first.map { $0.isUppercase || $0.isNumber || $0 == "&" } ?? false }) else { return nil }
    let text = name.joined(separator: " ")
    return text.hasSuffix("’s") || text.hasSuffix("'s") ? String(text.dropLast(2)) : text
  }
}
