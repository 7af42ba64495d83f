/// A calendar day of the proleptic Gregorian calendar, written `YYYY-MM-DD`.
///
/// Held as the number of days since 1970-01-01, so that differences, weekdays and ordering are integer arithmetic.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// The first day that can be written.
  public static let earliest = Day(number: -719_528)

  /// The day of a calendar date, or nil when there is no such date (2026-02-30).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (-9999...9999).contains(year) else { return nil }
    let candidate = Day(number: Self.daysFromCivil(year: year, month: month, day: day))
    guard candidate.civil == (year, month, day) else { return nil }
    self = candidate
  }

  /// The day written as exactly `YYYY-MM-DD`, or nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var text = String(text)
    guard let day = text.withUTF8({ Day(ascii: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = day
  }

  /// The day in the bytes of exactly `YYYY-MM-DD`, or nil for anything else.
  public init?(ascii bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let year = Self.number(bytes, 0..<4), let month = Self.number(bytes, 5..<7),
      let day = Self.number(bytes, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1–12) and day of the month (1–31).
  public var civil: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The weekday, ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    ((number + 3) % 7 + 7) % 7 + 1
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      writeText(to: text)
      return 10
    }
  }

  /// The day `days` later.
  public func adding(_ days: Int) -> Day {
    Day(number: number + days)
  }

  /// How many days `later` lies after this day.
  public func days(until later: Day) -> Int {
    later.number - number
  }

  /// Earlier comes first.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// Writes the ten characters of the day at the begin of `text`; years beyond 0000–9999 lose their sign and their upper digits.
  public func writeText(to text: UnsafeMutableBufferPointer<UInt8>) {
    let (year, month, day) = civil
    Self.write(year / 100, to: text, at: 0)
    Self.write(year, to: text, at: 2)
    Self.write(month, to: text, at: 5)
    Self.write(day, to: text, at: 8)
    text[4] = UInt8(ascii: "-")
    text[7] = UInt8(ascii: "-")
  }

  /// Writes the last two digits of a number.
  static func write(_ value: Int, to text: UnsafeMutableBufferPointer<UInt8>, at place: Int) {
    let twoDigits = UInt8(value.magnitude % 100)
    text[place] = UInt8(ascii: "0") + twoDigits / 10
    text[place + 1] = UInt8(ascii: "0") + twoDigits % 10
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    var number = 0
    for place in range {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
    // Howard Hinnant, days_from_civil.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
