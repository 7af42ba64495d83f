/// A number of a text with its unit: `$1.2 billion`, `1,000`, `12%`, `three`.
struct Quantity: Hashable, Sendable {
  /// What is counted, as far as the text around the number tells.
  enum Unit: Hashable, Sendable {
    case none
    case percent
    /// By the currency's sign.
    case money(String)
  }

  /// The value, scale words applied.
  var value: Double
  /// The unit.
  var unit: Unit

  /// Whether a text that holds `other` supports this number: equal value, and where this one names a unit, the same.
  func isSupported(by other: Quantity) -> Bool {
    abs(value - other.value) <= 1e-9 * max(abs(value), 1) && (unit == .none || unit == other.unit)
  }
}

extension Quantity {
  /// Every number of a text, in figures and in words.
  ///
  /// `one`, `first` and `second` are left out: they are pronouns, adverbs and units of time more often than numbers.
  static func all(in text: String) -> [Quantity] {
    let pieces = text.split { $0.isWhitespace || "()[]{}\"“”–—…".contains($0) }
    var found: [Quantity] = []
    var index = 0
    while index < pieces.count {
      guard let start = start(of: String(pieces[index])) else {
        index += 1
        continue
      }
      let (quantities, used) = complete(start, followedBy: pieces.dropFirst(index + 1))
      found += quantities
      index += 1 + used
    }
    return found
  }

  /// What one piece holds before the words behind it are read.
  private struct Start {
    var values: [Double]
    var unit: Unit = .none
    /// A scale word may follow: `5 million`, but not `5m million`.
    var mayScale = true
  }

  private static func start(of piece: String) -> Start? {
    let lowered = piece.lowercased()
    if let value = wordValue(lowered) { return Start(values: [value]) }
    if lowered.hasPrefix("half") && lowered.filter(\.isLetter) == "half" {
      return Start(values: [50], unit: .percent, mayScale: false)
    }
    guard lowered.contains(where: \.isNumber) else { return nil }
    var start = Start(values: [], unit: currency(before: lowered))
    var rest = Substring(lowered)
    while let digit = rest.firstIndex(where: \.isASCIIDigit) {
      rest = rest[digit...]
      let (value, after) = figure(rest)
      let (scale, behind) = attachedScale(after)
      start.values.append(value * (scale ?? 1))
      if scale != nil { start.mayScale = false }
      if behind.first == "%" { start.unit = .percent }
      rest = behind
    }
    return start.values.isEmpty ? nil : start
  }

  private static func complete(_ start: Start, followedBy words: ArraySlice<Substring>) -> ([Quantity], Int) {
    var start = start
    var used = 0
    let next = { (offset: Int) -> String in
      words.count > offset ? words[words.startIndex + offset].lowercased().filter(\.isLetter) : ""
    }
    if start.mayScale {
      // `twenty-five` is one piece; `two hundred thousand` is three.
      while let scale = scales[next(used)], var last = start.values.popLast() {
        last *= scale
        start.values.append(last)
        used += 1
      }
    }
    if percentWords.contains(next(used)) || (next(used) == "per" && next(used + 1) == "cent") { start.unit = .percent }
    if start.unit == .none, let sign = currencyWords[next(used)] { start.unit = .money(sign) }
    return (start.values.map { Quantity(value: $0, unit: start.unit) }, used)
  }

  /// Digits with thousands' commas and one decimal point.
  private static func figure(_ text: Substring) -> (Double, Substring) {
    var digits = ""
    var rest = text
    var hasPoint = false
    while let character = rest.first {
      let behind = rest.dropFirst()
      if character.isASCIIDigit {
        digits.append(character)
      } else if character == ",", behind.prefix(3).count == 3, behind.prefix(3).allSatisfy(\.isASCIIDigit) {
      } else if character == ".", !hasPoint, behind.first?.isASCIIDigit == true {
        hasPoint = true
        digits.append(character)
      } else {
        break
      }
      rest = behind
    }
    return (Double(digits) ?? 0, rest)
  }

  private static func attachedScale(_ text: Substring) -> (Double?, Substring) {
    let letters = text.prefix(while: \.isLetter)
    guard let scale = attachedScales[String(letters)] else { return (nil, text) }
    return (scale, text.dropFirst(letters.count))
  }

  private static func currency(before piece: String) -> Unit {
    for (sign, symbol) in currencySigns where piece.contains(sign) { return .money(symbol) }
    return .none
  }

  private static func wordValue(_ piece: String) -> Double? {
    let parts = piece.split(separator: "-").map { $0.filter(\.isLetter) }
    if parts.count == 2, let tens = numberWords[parts[0]], tens >= 20, tens < 100, let ones = numberWords[parts[1]],
      ones < 10
    {
      return tens + ones
    }
    return parts.count == 1 ? numberWords[parts[0]] : nil
  }

  private static let numberWords: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
  ]
  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "millions": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9,
    "mn": 1e6, "m": 1e6, "dozen": 12,
  ]
  private static let attachedScales: [String: Double] = [
    "k": 1000, "m": 1e6, "mn": 1e6, "mm": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "million": 1e6, "billion": 1e9,
  ]
  private static let percentWords: Set<String> = ["percent", "pct", "percentage"]
  private static let currencyWords: [String: String] = [
    "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "pound": "£", "pounds": "£", "yen": "¥",
  ]
  private static let currencySigns: [(sign: String, symbol: String)] = [
    ("$", "$"), ("€", "€"), ("£", "£"), ("¥", "¥"), ("usd", "$"), ("eur", "€"), ("gbp", "£"),
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
