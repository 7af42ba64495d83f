import Records

/// A span of days whose documents share a slice of the index.
///
/// The longer ago, the longer the span: months of the current quarter, quarters of the current year, then years. So a
/// slice is written for the last time when its span is over, and a query asks few of them whatever the archive's age.
struct SearchPeriod: Equatable, Sendable {
  /// `2026-08`, `2026-q2`, `2024`, or `later` for what is announced for after the current month.
  let name: String

  /// The span that a day belongs to, as seen from another.
  init(of day: Day, today: Day) {
    let (then, now) = (day.civil, today.civil)
    let quarters = ((then.month - 1) / 3, (now.month - 1) / 3)
    if (then.year, then.month) > (now.year, now.month) {
      name = "later"
    } else if then.year < now.year {
      name = String(then.year)
    } else if quarters.0 < quarters.1 {
      name = "\(then.year)-q\(quarters.0 + 1)"
    } else {
      name = String(day.description.prefix(7))
    }
  }
}
