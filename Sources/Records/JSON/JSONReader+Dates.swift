extension JSONReader {
  /// Reads a moment in RFC 3339.
  public mutating func readInstant() throws(JSONError) -> Instant {
    if let day = plainDay(length: 20, separator: UInt8(ascii: "T")) {
      let at = position + 12
      if base[at + 2] == UInt8(ascii: ":"), base[at + 5] == UInt8(ascii: ":"), base[at + 8] == UInt8(ascii: "Z"),
        let hour = twoDigits(at), let minute = twoDigits(at + 3), let second = twoDigits(at + 6),
        hour < 24, minute < 60, second < 60
      {
        finishPlain(length: 20)
        return Instant(day, seconds: hour * 3600 + minute * 60 + second)
      }
    }
    let text = try readString()
    guard let value = Instant(text) else { throw error("\"\(text)\" is no time like 2026-11-22T08:00:00Z") }
    return value
  }

  /// Reads a day, `YYYY-MM-DD`.
  public mutating func readDay() throws(JSONError) -> Day {
    if let day = plainDay(length: 10, separator: UInt8(ascii: "\"")) {
      finishPlain(length: 10)
      return day
    }
    let text = try readString()
    guard let value = Day(text) else { throw error("\"\(text)\" is no date like 2026-11-22") }
    return value
  }

  /// The day at the start of a string of a length, without making a string; nil where it is written in any other way.
  private mutating func plainDay(length: Int, separator: UInt8) -> Day? {
    skipSpace()
    let at = position + 1
    guard at + length < end, base[position] == UInt8(ascii: "\""), base[at + length] == UInt8(ascii: "\""),
      base[at + 4] == UInt8(ascii: "-"), base[at + 7] == UInt8(ascii: "-"), base[at + 10] == separator,
      let century = twoDigits(at), let year = twoDigits(at + 2), let month = twoDigits(at + 5),
      let day = twoDigits(at + 8)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  private mutating func finishPlain(length: Int) {
    valueStart = position
    position += length + 2
    finishValue()
  }

  private func twoDigits(_ at: Int) -> Int? {
    let (tens, ones) = (base[at] &- UInt8(ascii: "0"), base[at + 1] &- UInt8(ascii: "0"))
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
