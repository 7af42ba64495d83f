import Records

/// A chart with its editions.
///
/// A class, because the plan holds it once for every edition and every track, and a reference is all that each should hold.
final class ChartShelf: Sendable {
  /// One edition's file.
  typealias Entry = DayShelf<EditionRollup>.Entry

  /// An edition that failed its checks and is newer than the last good one.
  struct Quarantine: Sendable {
    let day: Day
    let rollup: QuarantineRollup
  }

  let chart: ChartConfiguration
  let editions: DayShelf<EditionRollup>
  /// The days of the editions.
  let days: [Day]
  /// The days on which the editions were there to be read: that of the date, or an earlier one on which it was fetched.
  let daysOut: [Day]
  /// When the newest edition was fetched.
  let fetched: Instant?
  /// The edition in quarantine that no good one has followed; see ``ChartEdition/unanswered(_:fetched:good:)``.
  let suspect: Quarantine?
  private let quarantined: ContentFiles

  init(_ chart: ChartConfiguration, _ scanner: ContentScanner, collector: SongCollector) throws(SiteError) {
    self.chart = chart
    editions = try DayShelf("charts/\(chart.id)", scanner) { path, bytes throws(SiteError) in
      try EditionRollup(path: path, bytes: bytes, collector)
    }
    days = editions.entries.map(\.day)
    daysOut = editions.entries.map { min($0.day, Instant(seconds: $0.rollup.fetched).day) }
    let newest = editions.entries.last
    fetched = newest.map { Instant(seconds: $0.rollup.fetched) }
    let bad = Disk.names(in: "\(scanner.folder)/quarantine/\(chart.id)").filter { name in
      guard name.hasSuffix(".json"), let day = Day(String(name.dropLast(5))) else { return false }
      return newest.map { day > $0.day } ?? true
    }
    quarantined = try scanner.scan("quarantine/\(chart.id)", paths: bad.map { "quarantine/\(chart.id)/\($0)" }) {
      path, bytes throws(SiteError) in try QuarantineRollup.packed(path: path, bytes: bytes)
    }
    suspect = try Self.suspect(quarantined.all, after: newest)
  }

  /// All files, for the cache.
  var files: [ContentFiles] { [editions.files, quarantined] }

  /// What the edition of a position says of its past.
  func details(_ point: RankHistory.Point) -> EditionRollup.Details {
    editions.entries[point.edition].rollup.details(at: point.row)
  }

  /// Whether a position is one of the newest edition.
  func isNewest(_ point: RankHistory.Point) -> Bool { point.edition == editions.entries.count - 1 }

  /// The path of the chart's own page below the base.
  var path: String { "/charts/\(chart.id)/" }

  /// `United States, weekly`
  var nature: String {
    "\(Regions.name(of: chart.region))\(chart.subject == .tracks ? "" : ", \(chart.subject.rawValue)"), \(chart.cadence.rawValue)"
  }

  /// What one edition of this chart is called.
  var unit: String { chart.cadence == .daily ? "day" : "week" }

  /// How many editions lie from one to another, those that are missing counted too.
  func steps(from base: Int, to place: Int) -> Int {
    let (cadence, span) = (chart.cadence.days, days[base].days(until: days[place]))
    return max(place - base, (2 * span + cadence) / (2 * cadence))
  }

  /// Editions of the slots up to a place: `slots[11]` is the edition there, `slots[10]` the one a rhythm earlier. A slot
  /// without an edition is a gap.
  func slots(upTo place: Int) -> [Entry?] {
    slotPlaces(upTo: place).map { $0.map { editions.entries[$0] } }
  }

  /// Where the editions of ``slots(upTo:)`` stand.
  func slotPlaces(upTo place: Int) -> [Int?] {
    let count = 12
    let last = days[place]
    var slots: [Int?] = Array(repeating: nil, count: count)
    var at = place
    while at >= 0 {
      // Holidays move a weekly chart by a day or two, so the distance is rounded to whole rhythms.
      let back = (2 * days[at].days(until: last) + chart.cadence.days) / (2 * chart.cadence.days)
      guard back < count else { break }
      if slots[count - 1 - back] == nil { slots[count - 1 - back] = at }
      at -= 1
    }
    return slots
  }

  /// The edition in quarantine that stands beside the newest good one.
  private static func suspect(_ files: [ContentFile], after good: Entry?) throws(SiteError) -> Quarantine? {
    var refused: [Quarantine] = []
    for file in files {
      guard let day = file.place.day else { continue }
      var reader = PackReader(file.rollup)
      do throws(PackReader.Damage) {
        refused.append(Quarantine(day: day, rollup: try QuarantineRollup(from: &reader)))
      } catch {
        throw SiteError(damagedCache: file.path)
      }
    }
    return ChartEdition.unanswered(refused, fetched: \.rollup.fetched, good: good?.rollup.fetched)
  }
}
