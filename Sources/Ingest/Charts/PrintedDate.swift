import Records

/// Days as chart pages print them.
enum PrintedDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The day that an ISO 8601 text begins with, in the publisher's own time zone.
  static func iso(_ text: String) -> Day? {
    Day(text.prefix(10))
  }

  /// The day of an RFC 822 date ("Sat, 30 May 2026 09:50:00 +0000"), in the zone that it is printed in.
  static func rfc822(_ text: String) -> Day? {
    let words = text.split { $0 == " " || $0 == "," }
    guard let month = words.firstIndex(where: { monthNumber($0) != nil }), month > 0, month + 1 < words.count,
      let day = Int(words[month - 1]), let year = Int(words[month + 1]), let number = monthNumber(words[month]),
      year > 0
    else { return nil }
    return Day(year: year, month: number, day: day)
  }

  /// The first `YYYY/MM/DD` of a text.
  static func slashed(in text: String) -> Day? {
    for word in text.split(whereSeparator: { !$0.isNumber && $0 != "/" }) {
      let fields = word.split(separator: "/").compactMap { Int($0) }
      if fields.count == 3, let day = Day(year: fields[0], month: fields[1], day: fields[2]) { return day }
    }
    return nil
  }

  private static func monthNumber(_ word: some StringProtocol) -> Int? {
    months.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
  }
}
