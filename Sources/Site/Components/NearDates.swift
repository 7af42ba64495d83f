import Records

/// Calendar dates of days that come close to one another, as the editions of a chart do: one in the month of the one before
/// needs no arithmetic of calendars. A track's page names a thousand of them.
struct NearDates {
  private var known: (day: Day, date: (year: Int, month: Int, day: Int))?

  mutating func date(of day: Day) -> (year: Int, month: Int, day: Int) {
    if let (last, date) = known, case let now = date.day + last.days(until: day), (1...28).contains(now) {
      return (date.year, date.month, now)
    }
    let date = day.civil
    known = (day, date)
    return date
  }
}
