/// What a headline shows beside its words: money, quotations, the shapes of lists and of lines with a tail.
enum HeadlineMark: String, CaseIterable, Sendable {
  case money, percent, dash, quoted, pipe, ask, onstart, quotefirst, endquote, countfirst, tail, colonquote

  /// How a reason names it.
  var name: String {
    switch self {
    case .money: "an amount of money"
    case .percent: "a percentage"
    case .dash: "a quoted title after a dash"
    case .quoted: "a quotation"
    case .pipe: "an upright bar"
    case .ask: "a question"
    case .onstart: "the opening “On…”"
    case .quotefirst: "a quotation at the beginning"
    case .endquote: "a quotation at the end"
    case .countfirst: "a number at the beginning"
    case .tail: "one word after a colon at the end"
    case .colonquote: "a quotation after a colon or comma"
    }
  }

  /// The marks of a headline, in the order of the cases.
  static func marks(of title: some StringProtocol) -> [HeadlineMark] {
    let text = Array(title.unicodeScalars)
    guard let first = text.first, let last = text.last else { return [] }
    var found: Set<HeadlineMark> = []
    for place in text.indices { found.formUnion(marks(at: place, in: text)) }
    if last == "?" { found.insert(.ask) }
    if opening.contains(first) { found.insert(.quotefirst) }
    if closing.contains(last) { found.insert(.endquote) }
    if title.hasPrefix("On…") { found.insert(.onstart) }
    if startsWithNumber(text) { found.insert(.countfirst) }
    if hasTail(text) { found.insert(.tail) }
    return allCases.filter(found.contains)
  }

  private static let opening: Set<Unicode.Scalar> = ["“", "‘", "\"", "'"]
  private static let closing: Set<Unicode.Scalar> = ["”", "’", "\"", "'"]

  private static func marks(at place: Int, in text: [Unicode.Scalar]) -> [HeadlineMark] {
    let scalar = text[place]
    let before = place > 0 ? text[place - 1] : " "
    let next = place + 1 < text.count ? text[place + 1] : " "
    let afterNext = place + 2 < text.count ? text[place + 2] : " "
    switch scalar {
    case "$", "€", "£": return isDigit(next) || (next == " " && isDigit(afterNext)) ? [.money] : []
    case "%": return isDigit(before) ? [.percent] : []
    case "|": return before == " " && next == " " ? [.pipe] : []
    case "–", "-": return before == " " && next == " " && "“‘\"".unicodeScalars.contains(afterNext) ? [.dash] : []
    case ":", ",": return next == " " && "“‘\"".unicodeScalars.contains(afterNext) ? [.colonquote] : []
    case "“", "‘", "\"", "'": return before == " " && isWordly(next) ? [.quoted] : []
    default: return []
    }
  }

  private static func startsWithNumber(_ text: [Unicode.Scalar]) -> Bool {
    let digits = text.prefix { isDigit($0) }.count
    return digits > 0 && digits < text.count && text[digits] == " "
  }

  private static func hasTail(_ text: [Unicode.Scalar]) -> Bool {
    guard let space = text.lastIndex(of: " "), space > 0, text[space - 1] == ":", space + 2 < text.count else {
      return false
    }
    return ("A"..."Z").contains(text[space + 1])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
