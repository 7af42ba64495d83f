/// A moment to the second in UTC, written as RFC 3339 (`2026-11-22T08:00:00Z`).
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// The moment `seconds` after 1970-01-01T00:00:00Z.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// Midnight UTC at the start of a day, plus seconds.
  public init(_ day: Day, seconds: Int = 0) {
    self.seconds = day.number * 86_400 + seconds
  }

  /// The moment written in RFC 3339, with `Z` or a numeric offset; fractions of a second are cut off. Nil for anything
  /// else, also where the offset leads out of the years that RFC 3339 can write.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let clock = Self.clock(bytes[11..<19]), let offset = Self.offset(bytes[19...])
    else { return nil }
    self.init(day, seconds: clock - offset)
    guard isWritable else { return nil }
  }

  /// Whether it lies in the years 0000–9999: all others lose their sign or a digit in RFC 3339.
  public var isWritable: Bool {
    (-719_528..<2_932_897).contains(day.number)
  }

  /// The UTC day that holds this moment.
  public var day: Day {
    Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
  }

  /// Seconds since midnight UTC, 0–86399.
  public var secondOfDay: Int {
    seconds - day.number * 86_400
  }

  /// RFC 3339 in UTC, `2026-11-22T08:00:00Z`.
  public var description: String {
    String(unsafeUninitializedCapacity: 20) { text in
      day.writeText(to: text)
      let second = secondOfDay
      Day.write(second / 3600, to: text, at: 11)
      Day.write(second / 60 % 60, to: text, at: 14)
      Day.write(second % 60, to: text, at: 17)
      for (place, mark) in [(10, "T"), (13, ":"), (16, ":"), (19, "Z")] as [(Int, Unicode.Scalar)] {
        text[place] = UInt8(ascii: mark)
      }
      return 20
    }
  }

  /// The moment `seconds` later.
  public func adding(seconds delta: Int) -> Instant {
    Instant(seconds: seconds + delta)
  }

  /// Seconds from this moment to a later one.
  public func seconds(until later: Instant) -> Int {
    later.seconds - seconds
  }

  /// Earlier comes first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  private static func clock(_ bytes: ArraySlice<UInt8>) -> Int? {
    let fields = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 3, fields.allSatisfy({ $0.count == 2 }),
      let hour = number(fields[0]), let minute = number(fields[1]), let second = number(fields[2]),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    if rest.elementsEqual([UInt8(ascii: "Z")]) || rest.elementsEqual([UInt8(ascii: "z")]) { return 0 }
    guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let fields = rest.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 2, let hours = number(fields[0]), let minutes = number(fields[1]), minutes < 60 else {
      return nil
    }
    let value = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -value : value
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
