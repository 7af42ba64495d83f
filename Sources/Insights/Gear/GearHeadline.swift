import Records

/// What a headline of gear news says: the maker, the words that can be a product's name, its model, and whether it is an
/// offer or a review.
struct GearHeadline: Sendable {
  /// One word of the headline.
  struct Token: Hashable, Sendable {
    let text: String
    /// Written with a capital, or with a digit among its letters.
    let isName: Bool
    /// Where a capital says nothing: the first word, and words behind a colon or a dash.
    let opens: Bool
    let isNumber: Bool
  }

  /// Words that can be the product's name.
  let names: Set<String>
  /// Those among them that are a name for certain: no everyday word that merely opens the headline.
  let sure: Set<String>
  let isOffer: Bool
  let isReview: Bool
  /// What it calls the thing: words of the trade but those of platforms and prices.
  let things: Set<String>
  /// Whether it is given away.
  let isFree: Bool
  private let brand: [String]
  private let tokens: [Token]
  /// Every folded word of headline and excerpt, with spaces around.
  private let text: String

  init(_ item: GearItem) {
    let tokens = Self.tokens(item.title)
    let brand = item.brand.map { Folding.fold($0).split(separator: " ").map(String.init) } ?? []
    // A headline that writes nearly every word large says nothing by it.
    let words = tokens.filter { !$0.isNumber }
    let isTitleCase = words.count > 3 && words.count { $0.isName } * 5 >= words.count * 4
    let candidates = tokens.filter { token in
      token.isName && !token.isNumber && !brand.contains(token.text) && GearWords.canName(token.text)
        && !(token.opens && GearWords.openings.contains(token.text))
    }
    names = Set(candidates.map(\.text))
    sure = Set(
      candidates.filter { !($0.opens || isTitleCase) || !EverydayWords.all.contains($0.text) }.map(\.text))
    isOffer = tokens.contains { GearWords.offers.contains($0.text) } || item.title.contains("%")
    isReview = tokens.contains { GearWords.reviews.contains($0.text) }
    things = Set(tokens.map(\.text)).intersection(GearWords.trade).subtracting(GearWords.platforms)
    isFree = tokens.contains { $0.text == "free" || $0.text == "freeware" }
    text = " \(Folding.fold(item.title)) \(Folding.fold(item.excerpt ?? "")) "
    self.brand = brand
    self.tokens = tokens
  }

  /// Whether two headlines name one maker: nil when nothing says so and nothing speaks against it.
  func makersAgree(with other: GearHeadline) -> Bool? {
    if !brand.isEmpty, other.speaks(of: brand) { return true }
    if !other.brand.isEmpty, speaks(of: other.brand) { return true }
    if !brand.isEmpty, !other.brand.isEmpty { return false }
    return nil
  }

  /// The names of products that both headlines hold, one of them for certain.
  func products(sharedWith other: GearHeadline) -> Set<String> {
    let shared = names.intersection(other.names).subtracting(brand).subtracting(other.brand)
    return shared.filter { sure.contains($0) || other.sure.contains($0) }
  }

  /// Whether nothing that follows the product's name ("Mini", "2.1") is said by one headline and contradicted by the other.
  func models(of products: Set<String>, agreeWith other: GearHeadline) -> Bool {
    let (own, others) = (model(of: products), other.model(of: products))
    let words = own.words.symmetricDifference(others.words)
    guard words.allSatisfy({ speaks(of: [$0]) && other.speaks(of: [$0]) }) else { return false }
    return own.numbers.isEmpty || others.numbers.isEmpty || !own.numbers.isDisjoint(with: others.numbers)
  }

  /// Whether both say exactly the same of the product's model and version.
  func models(of products: Set<String>, equalIn other: GearHeadline) -> Bool {
    let (own, others) = (model(of: products), other.model(of: products))
    return own.words == others.words && own.numbers == others.numbers
  }

  private func model(of products: Set<String>) -> (words: Set<String>, numbers: Set<String>) {
    var words: Set<String> = []
    var numbers: Set<String> = []
    guard var place = tokens.lastIndex(where: { products.contains($0.text) }) else { return (words, numbers) }
    place += 1
    while place < tokens.count {
      let token = tokens[place]
      if token.isNumber {
        numbers.insert(token.text)
      } else if GearWords.models.contains(token.text), token.isName {
        words.insert(token.text)
      } else {
        break
      }
      place += 1
    }
    // "gets free v7.1 update": the version stands apart from the name.
    numbers.formUnion(tokens[place...].filter { $0.isNumber && $0.isName }.map(\.text))
    return (words, numbers)
  }

  private func speaks(of words: [String]) -> Bool {
    text.contains(" \(words.joined(separator: " ")) ")
  }

  private static func tokens(_ title: String) -> [Token] {
    var tokens: [Token] = []
    var opens = true
    for word in title.split(whereSeparator: { $0.isWhitespace || $0 == "/" || $0 == "–" || $0 == "—" }) {
      let isPrice = word.contains { "$€£¥%".contains($0) }
      let ends = word.last.map { ":|!?".contains($0) } ?? false
      for part in isPrice ? [] : parts(of: word) { tokens += token(part, opens: opens) }
      opens = ends || word == "-"
    }
    return tokens
  }

  /// "Foldline-8" is a name and a number; "mother-32" too.
  private static func parts(of word: Substring) -> [Substring] {
    var word = word
    for ending in ["’s", "'s"] where word.hasSuffix(ending) { word = word.dropLast(ending.count) }
    return word.split(separator: "-")
  }

  private static func token(_ part: Substring, opens: Bool) -> [Token] {
    let plain = part.drop { !($0.isLetter || $0.isNumber) }
    let trimmed = String(plain.reversed().drop { !($0.isLetter || $0.isNumber) }.reversed())
    if let number = number(trimmed) {
      return [Token(text: number, isName: trimmed.lowercased().hasPrefix("v"), opens: opens, isNumber: true)]
    }
    let text = Folding.fold(trimmed).split(separator: " ").joined()
    guard !text.isEmpty else { return [] }
    if let numeral = GearWords.numerals[text] {
      return [Token(text: numeral, isName: false, opens: opens, isNumber: true)]
    }
    let isName = trimmed.contains(where: \.isUppercase) || trimmed.contains(where: \.isNumber)
    return [Token(text: text, isName: isName, opens: opens, isNumber: false)]
  }

  /// "v2.0", "2.0" and "2" as 2; nil for anything but a number.
  private static func number(_ text: String) -> String? {
    var digits = text.lowercased()[...]
    if digits.first == "v" { digits = digits.dropFirst() }
    guard digits.first?.isNumber ?? false, digits.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
    while digits.hasSuffix(".0") { digits = digits.dropLast(2) }
    return String(digits)
  }
}
