import Records

@testable import Ingest

/// Every text that is taken for a date means one that is printed and read back as the same.
func examine(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  if let day = Day(text) { law(day.description == text, "\(text) is printed as \(day)") }
  if let instant = Instant(text) { examine(instant, text) }
  if let instant = FeedDate.instant(text) { examine(instant, text) }
  for day in [PrintedDate.iso(text), PrintedDate.rfc822(text), PrintedDate.slashed(in: text)] {
    guard let day else { continue }
    law(Day(day.description) == day, "\(text) is \(day.number), printed as \(day)")
    law((1...7).contains(day.weekday), "\(day) is no day of the week")
  }
}

private func examine(_ instant: Instant, _ text: String) {
  let printed = instant.description
  law(Instant(printed) == instant, "\(text) is \(instant.seconds), printed as \(printed)")
  law(Instant(instant.day, seconds: instant.secondOfDay) == instant, "\(printed) is not its day and time")
  law((0..<86_400).contains(instant.secondOfDay), "\(printed) has \(instant.secondOfDay) seconds")
}
