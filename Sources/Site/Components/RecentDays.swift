import Records

/// Records of a window of days, read once for all pages that need them.
///
/// A class, because the pages share what the first of them reads.
final class RecentDays<Record: Sendable>: Sendable {
  /// A day with its records.
  struct DayRecords: Sendable {
    let day: Day
    let records: [Record]
  }

  private let load: @Sendable () throws(SiteError) -> [DayRecords]
  private let known = Shared<[DayRecords]>()
  /// Of the files in the window.
  let fingerprint: Fingerprint

  init<Item: Rollup>(
    _ shelf: DayShelf<Item>, from first: Day, through last: Day,
    _ records: @escaping @Sendable (DayShelf<Item>, DayShelf<Item>.Entry) throws(SiteError) -> [Record]
  ) {
    let entries = shelf.entries(from: first, through: last)
    var mixer = FingerprintMixer()
    mixer.add(shelf.hidesSamples)
    for entry in entries { mixer.add(entry.fingerprint) }
    fingerprint = mixer.fingerprint
    load = { () throws(SiteError) in
      var days: [DayRecords] = []
      for entry in entries { days.append(DayRecords(day: entry.day, records: try records(shelf, entry))) }
      return days
    }
  }

  /// The days of the window that have records, ascending.
  func days() throws(SiteError) -> [DayRecords] { try known.value(load) }
}
