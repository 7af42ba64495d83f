import Records

/// The words and phrases of ``CategoryKeywords``, ready to be looked for in folded headlines.
struct KeywordTable: Sendable {
  /// A phrase that was met.
  struct Hit: Hashable, Sendable {
    var category: NewsCategory
    /// The row of the table: of one row's phrases two count.
    var row: Int
    var weight: Int
    /// The words as the headline has them, in quotation marks, or the mark's name.
    var text: String
  }

  private enum Part {
    case word(String)
    case prefix(String)
    /// Any one word.
    case any
    /// Up to six words.
    case gap
  }

  private struct Phrase {
    var row: Int
    var category: NewsCategory
    var weight: Int
    var parts: [Part]
  }

  private var phrases: [Phrase] = []
  /// Phrases by their first word, by the first three letters of their first word's beginning, and by mark.
  private var byWord: [String: [Int]] = [:]
  private var byBeginning: [String: [Int]] = [:]
  private var byMark: [HeadlineMark: [Int]] = [:]

  /// The table that ships.
  static let shipped = KeywordTable(CategoryKeywords.rows)

  init(_ rows: [CategoryKeywords.Row]) {
    for (number, row) in rows.enumerated() {
      for phrase in row.phrases.split(separator: "|") { add(String(phrase), row: number, of: row) }
    }
  }

  /// What a headline holds, in the table's order.
  func hits(_ words: [String], marks: [HeadlineMark]) -> [Hit] {
    var found: [Int: String] = [:]
    for place in words.indices {
      let word = words[place]
      for phrase in (byWord[word] ?? []) + (byBeginning[String(word.prefix(3))] ?? []) where found[phrase] == nil {
        guard let end = match(phrases[phrase].parts[...], words, from: place) else { continue }
        found[phrase] = "“\(words[place..<end].joined(separator: " "))”"
      }
    }
    for mark in marks {
      for phrase in byMark[mark] ?? [] { found[phrase] = mark.name }
    }
    return found.sorted { $0.key < $1.key }.map { number, text in
      let phrase = phrases[number]
      return Hit(category: phrase.category, row: phrase.row, weight: phrase.weight, text: text)
    }
  }

  private mutating func add(_ text: String, row: Int, of source: CategoryKeywords.Row) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    if first.hasPrefix("<"), let mark = HeadlineMark.allCases.first(where: { "<\($0.rawValue)>" == first }) {
      byMark[mark, default: []].append(phrases.count)
    } else if first.hasSuffix("*") {
      byBeginning[String(first.dropLast().prefix(3)), default: []].append(phrases.count)
    } else {
      byWord[first, default: []].append(phrases.count)
    }
    phrases.append(
      Phrase(row: row, category: source.category, weight: source.weight, parts: words.map(Self.part)))
  }

  private static func part(_ word: String) -> Part {
    switch word {
    case "*": .any
    case "..": .gap
    case let word where word.hasSuffix("*"): .prefix(String(word.dropLast()))
    default: .word(word)
    }
  }

  /// Where a match that starts here ends.
  private func match(_ parts: ArraySlice<Part>, _ words: [String], from place: Int) -> Int? {
    guard let part = parts.first else { return place }
    let rest = parts.dropFirst()
    if case .gap = part {
      for next in place...max(place, min(words.count - 1, place + 6)) {
        if let end = match(rest, words, from: next) { return end }
      }
      return nil
    }
    guard place < words.count else { return nil }
    switch part {
    case .word(let word) where word != words[place]: return nil
    case .prefix(let prefix) where !words[place].hasPrefix(prefix): return nil
    default: return match(rest, words, from: place + 1)
    }
  }
}
