import Records

/// Days and moments as readers see them: absolute, in UTC, in English.
enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `22 November 2026`
  static func long(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// `Sunday 22 November 2026`
  static func full(_ day: Day) -> String {
    "\(weekdays[day.weekday - 1]) \(long(day))"
  }

  /// By month and day: a track's page may name a thousand days.
  private static let shortDays = months.map { month in (1...31).map { "\($0) \(month.prefix(3))" } }

  private static let shortDayBytes = shortDays.map { $0.map { Array($0.utf8) } }

  /// Writes what ``short(_:in:)`` gives of a date, for lists of hundreds.
  ///
  /// - Parameter reference: the year that is left out.
  static func put(
    short date: (year: Int, month: Int, day: Int), in reference: Int?, into text: inout [UInt8]
  ) {
    text += shortDayBytes[date.month - 1][date.day - 1]
    guard let reference, reference != date.year else { return }
    text.append(UInt8(ascii: " "))
    text.append(decimal: date.year)
  }

  /// `22 Nov`, or `22 Nov 2025` outside the year of `reference`.
  static func short(_ day: Day, in reference: Day? = nil) -> String {
    let (year, month, number) = day.civil
    let text = shortDays[month - 1][number - 1]
    return reference.map { $0.civil.year == year } ?? true ? text : "\(text) \(year)"
  }

  /// `Sun 22 Nov`
  static func weekday(_ day: Day) -> String {
    "\(weekdays[day.weekday - 1].prefix(3)) \(short(day))"
  }

  /// `November 2026`
  static func month(_ day: Day) -> String {
    let (year, month, _) = day.civil
    return "\(months[month - 1]) \(year)"
  }

  /// `12:04`
  static func clock(_ instant: Instant) -> String {
    let minute = instant.secondOfDay / 60
    let (hours, minutes) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// `22 Nov 12:04 UTC`
  static func moment(_ instant: Instant, in reference: Day? = nil) -> String {
    "\(short(instant.day, in: reference)) \(clock(instant)) UTC"
  }

  /// `22 November 2026 12:04 UTC`
  static func longMoment(_ instant: Instant) -> String {
    "\(long(instant.day)) \(clock(instant)) UTC"
  }

  /// The clock for a moment of that day, else the day: what the time column of a list shows.
  static func brief(_ instant: Instant, on day: Day) -> String {
    instant.day == day ? clock(instant) : short(instant.day, in: day)
  }

  /// RFC 822 for RSS, `Sun, 22 Nov 2026 12:04:00 +0000`.
  static func rfc822(_ instant: Instant) -> String {
    let (year, month, number) = instant.day.civil
    let seconds = instant.secondOfDay % 60
    let day = "\(weekdays[instant.day.weekday - 1].prefix(3)), \(number < 10 ? "0" : "")\(number)"
    let clock = "\(clock(instant)):\(seconds < 10 ? "0" : "")\(seconds)"
    return "\(day) \(months[month - 1].prefix(3)) \(year) \(clock) +0000"
  }
}
