/// Splits an artist credit into groups of names.
struct CreditParser {
  private(set) var leads: [ArtistCredit.Group] = []
  private(set) var members: [ArtistCredit.Group] = []
  private(set) var guests: [ArtistCredit.Group] = []

  private enum Side { case leads, members, guests }

  private static let hard: Set<String> = ["with", "vs", "vs.", "presents", "duet", "w/"]
  private static let soft: Set<String> = ["&", "and", "x", "+", "/", "×"]

  private let tokens: [Substring]
  private var side = Side.leads
  private var names: [ArtistCredit.Name] = []
  private var separators: [String] = []
  private var words: [Substring] = []

  init(_ credit: String) {
    guard credit.utf8.contains(where: { "()[];".utf8.contains($0) }) else {
      tokens = NameText.pieces(of: credit)
      return
    }
    var spaced = ""
    for character in credit {
      switch character {
      case "(", "[": spaced += " ( "
      case ")", "]": spaced += " ) "
      case ";": spaced += ", "
      default: spaced.append(character)
      }
    }
    tokens = NameText.pieces(of: spaced)
  }

  mutating func parse() {
    for (index, token) in tokens.enumerated() {
      let lower = token.lowercased()
      switch true {
      case token == "(": switchTo(side == .guests ? .guests : .members)
      case token == ")": switchTo(side == .guests ? .guests : .leads)
      case (index > 0 || side != .leads) && GuestWords.introduce(lower): switchTo(.guests)
      case Self.hard.contains(lower) && isBetweenNames(index): endGroup()
      case Self.soft.contains(lower) && isBetweenNames(index): endName(separator: lower == "and" ? "&" : lower)
      default: take(token)
      }
    }
    endGroup()
  }

  private mutating func take(_ token: Substring) {
    if token == "," { return endName(separator: ",") }
    guard let last = token.last, last == "," || last == ":" else { return words.append(token) }
    words.append(token.dropLast())
    if last == "," { endName(separator: ",") } else { switchTo(.members) }
  }

  /// A separator has a name on both sides: the X of "Lil Nas X" and the With of "With You" have not.
  private func isBetweenNames(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    if words.isEmpty { return !names.isEmpty || Self.hard.contains(tokens[index].lowercased()) }
    let next = tokens[index + 1].lowercased()
    // "John Scott Trotter & His Orchestra" is one act.
    if next == "his" || next == "her" || next == "their" { return false }
    return !Self.soft.contains(next) && !Self.hard.contains(next) && !GuestWords.introduce(next) && next != "("
      && next != ")"
  }

  private mutating func endName(separator: String) {
    flushWords()
    guard !names.isEmpty else { return }
    // An Oxford comma (", and") is one separator.
    if names.count > separators.count {
      separators.append(separator)
    } else {
      separators[separators.count - 1] = separator
    }
  }

  private mutating func flushWords() {
    guard !words.isEmpty else { return }
    names.append(ArtistCredit.Name(words.joined(separator: " ")))
    words = []
  }

  private mutating func switchTo(_ next: Side) {
    endGroup()
    side = next
  }

  private mutating func endGroup() {
    flushWords()
    guard !names.isEmpty else { return separators = [] }
    let group = ArtistCredit.Group(names: names, separators: Array(separators.prefix(names.count - 1)))
    switch side {
    case .leads: leads.append(group)
    case .members: members.append(group)
    case .guests: guests.append(group)
    }
    names = []
    separators = []
  }
}
