internal import Records

/// Times as feeds write them: RFC 822, RFC 3339, ISO 8601 and everything that people made of them, in a dozen
/// languages.
struct FeedDate {
  private var numbers: [Number] = []
  private var month: Int?
  private var clock: Int?
  private var isAfternoon: Bool?
  /// Seconds east of Greenwich.
  private var offset: Int?
  private var zoneName: String?
  /// Korean feeds write local time and no zone.
  private var isKorean = false

  /// Bytes of a date; longer texts are none.
  private static let longest = 200

  private struct Number {
    var value: Int
    var digits: Int
    /// The sign before it, 0 for a space.
    var separator: UInt8
  }

  /// The moment that a text means; nil when it means none. A day without a time is its midnight, a time without a zone
  /// is UTC.
  static func instant(_ text: String) -> Instant? {
    guard text.utf8.count <= Self.longest else { return nil }
    if let instant = Instant(text) { return instant }
    let tokens = DateToken.tokens(of: text)
    guard tokens.count <= 40 else { return nil }
    var date = FeedDate()
    date.read(tokens)
    guard let instant = date.instant, instant.isWritable else { return nil }
    return instant
  }

  // MARK: Reading

  private mutating func read(_ tokens: [DateToken]) {
    var index = 0
    var separator: UInt8 = 0
    while index < tokens.count {
      switch tokens[index] {
      case .number(let value, let digits):
        if let count = readClock(tokens, at: index) ?? readCompactClock(tokens, at: index) {
          index += count
          if let count = readOffset(tokens, at: index) { index += count }
        } else {
          numbers.append(Number(value: value, digits: digits, separator: separator))
          index += 1
        }
        separator = 0
      case .word(let word):
        index += readWord(word, tokens, at: index)
        separator = 0
      case .zone(let name):
        zoneName = name
        index += 1
      case .symbol(let symbol):
        separator = symbol
        index += 1
      }
    }
  }

  /// `hh:mm`, `hh:mm:ss`, `hh:mm:ss.fff`; answers how many tokens it took.
  private mutating func readClock(_ tokens: [DateToken], at start: Int) -> Int? {
    guard clock == nil, case .number(let hours, 1...2) = tokens[start],
      let minutes = DateToken.number(tokens, at: start + 2, behind: ":"), hours <= 24, minutes < 60
    else { return nil }
    clock = hours * 3600 + minutes * 60
    guard let seconds = DateToken.number(tokens, at: start + 4, behind: ":"), seconds <= 60 else { return 3 }
    clock = hours * 3600 + minutes * 60 + min(seconds, 59)
    let hasFraction =
      DateToken.number(tokens, at: start + 6, behind: ".") ?? DateToken.number(tokens, at: start + 6, behind: ",")
    return hasFraction == nil ? 5 : 7
  }

  /// `T101455` and `T1014`, the compact times of ISO 8601.
  private mutating func readCompactClock(_ tokens: [DateToken], at index: Int) -> Int? {
    guard clock == nil, index > 0, case .word("t") = tokens[index - 1],
      case .number(let value, let digits) = tokens[index], digits == 4 || digits == 6
    else { return nil }
    let full = digits == 4 ? value * 100 : value
    guard full / 10_000 <= 24, full / 100 % 100 < 60, full % 100 < 61 else { return nil }
    clock = full / 10_000 * 3600 + full / 100 % 100 * 60 + full % 100
    return 1
  }

  /// `+hhmm`, `-hh:mm`, `+h`.
  private mutating func readOffset(_ tokens: [DateToken], at index: Int) -> Int? {
    guard offset == nil, index + 1 < tokens.count, case .symbol(let sign) = tokens[index],
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), case .number(let value, 1...4) = tokens[index + 1],
      case .number(_, let digits) = tokens[index + 1]
    else { return nil }
    var seconds = digits > 2 ? value / 100 * 3600 + value % 100 * 60 : value * 3600
    var count = 2
    if digits <= 2, let minutes = DateToken.number(tokens, at: index + 3, behind: ":"), minutes < 60 {
      seconds += minutes * 60
      count = 4
    }
    guard seconds <= 24 * 3600 else { return nil }
    offset = sign == UInt8(ascii: "-") ? -seconds : seconds
    return count
  }

  /// A month, half of the day, zone or nothing of interest; answers how many tokens it took.
  private mutating func readWord(_ word: String, _ tokens: [DateToken], at index: Int) -> Int {
    if let half = DateWords.halves[word] {
      isAfternoon = half
      isKorean = isKorean || DateWords.isKorean(word)
      return 1
    }
    if word == "a" || word == "p", index + 2 < tokens.count, case .word("m") = tokens[index + 2] {
      isAfternoon = word == "p"
      return 3
    }
    isKorean = isKorean || DateWords.isKorean(word)
    if let found = DateWords.month(word) {
      month = found
    } else if let hours = DateWords.zones[word] ?? (clock == nil ? nil : DateWords.military(word)) {
      if word == "gmt" || word == "utc", let count = readOffset(tokens, at: index + 1) { return count + 1 }
      offset = offset ?? Int(hours * 3600)
    }
    return 1
  }

  // MARK: Meaning

  private var instant: Instant? {
    guard let day else { return nil }
    var clock = clock ?? 0
    if let isAfternoon {
      let hours = clock / 3600
      if isAfternoon, hours < 12 { clock += 12 * 3600 }
      if !isAfternoon, hours == 12 { clock -= 12 * 3600 }
    }
    let local = Instant(day, seconds: clock)
    if let offset { return local.adding(seconds: -offset) }
    if let zoneName { return ZoneDatabase.instant(local, in: zoneName) }
    return local.adding(seconds: isKorean ? -9 * 3600 : 0)
  }

  private var day: Day? {
    if let month { return named(month) }
    switch numbers.count {
    case 1: return compact(numbers[0])
    case 2:
      let (first, second) = (numbers[0], numbers[1])
      if second.digits == 3 { return ordinal(first, second.value) }
      return first.digits == 4 ? Day(year: first.value, month: second.value, day: 1) : nil
    case 3...: return numeric(numbers[0], numbers[1], numbers[2])
    default: return nil
    }
  }

  /// Day and year around a month's name; of two short numbers the first is the day.
  private func named(_ month: Int) -> Day? {
    guard let first = numbers.first else { return nil }
    guard numbers.count > 1 else { return first.digits == 4 ? Day(year: first.value, month: month, day: 1) : nil }
    let second = numbers[1]
    let isYearFirst = first.digits == 4 || first.value > 31
    let (year, day) = isYearFirst ? (first, second) : (second, first)
    return Day(year: full(year), month: month, day: day.value)
  }

  /// Three numbers: `2003-12-31`, `03-12-31`, `31.12.2003`, `12/31/2003`.
  private func numeric(_ first: Number, _ second: Number, _ third: Number) -> Day? {
    if first.digits == 4 { return Day(year: first.value, month: second.value, day: third.value) }
    if third.digits < 4, second.separator == UInt8(ascii: "-") {
      return Day(year: full(first), month: second.value, day: third.value)
    }
    let isAmerican = second.separator == UInt8(ascii: "/") && first.value <= 12
    if isAmerican { return Day(year: full(third), month: first.value, day: second.value) }
    return Day(year: full(third), month: second.value, day: first.value)
  }

  /// One number: `20031231`, `2003335`, `031231`, `03335`, `-0312`, `2003`, or seconds since 1970.
  private func compact(_ number: Number) -> Day? {
    let value = number.value
    switch number.digits {
    case 4 where number.separator == UInt8(ascii: "-"):
      return Day(year: 2000 + value / 100, month: value % 100, day: 1)
    case 4: return Day(year: value, month: 1, day: 1)
    case 5: return ordinal(Number(value: value / 1000, digits: 2, separator: 0), value % 1000)
    case 6:
      return Day(
        year: full(Number(value: value / 10_000, digits: 2, separator: 0)), month: value / 100 % 100, day: value % 100)
    case 7: return ordinal(Number(value: value / 1000, digits: 4, separator: 0), value % 1000)
    case 8: return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    default: return nil
    }
  }

  private func ordinal(_ year: Number, _ day: Int) -> Day? {
    guard (1...366).contains(day) else { return nil }
    return Day(year: full(year), month: 1, day: 1)?.adding(day - 1)
  }

  /// Two digits are 1990–2089.
  private func full(_ year: Number) -> Int {
    guard year.digits <= 2 else { return year.value }
    return year.value + (year.value < 90 ? 2000 : 1900)
  }
}
