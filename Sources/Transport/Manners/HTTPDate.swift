import Records

/// The dates of HTTP header fields (RFC 9110, 5.6.7) in their three forms.
enum HTTPDate {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// The moment, or nil for what is no date.
  static func parse(_ text: String) -> Instant? {
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    guard words.count >= 5 else { return nil }
    // "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"
    return Int(words[1]) != nil
      ? moment(day: words[1], month: words[2], year: words[3], clock: words[4])
      : moment(day: words[2], month: words[1], year: words[4], clock: words[3])
  }

  private static func moment(day: String, month: String, year: String, clock: String) -> Instant? {
    guard let monthIndex = months.firstIndex(of: month), let dayNumber = Int(day), var yearNumber = Int(year) else {
      return nil
    }
    if year.count == 2 { yearNumber += yearNumber < 70 ? 2000 : 1900 }
    let fields = clock.split(separator: ":").compactMap { Int($0) }
    guard fields.count == 3, (0..<24).contains(fields[0]), (0..<60).contains(fields[1]), (0...60).contains(fields[2]),
      let date = Day(year: yearNumber, month: monthIndex + 1, day: dayNumber)
    else { return nil }
    return Instant(date, seconds: fields[0] * 3600 + fields[1] * 60 + fields[2])
  }
}
