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
  /// The newest edition in quarantine, when no good one has followed.
  let suspect: Quarantine?
  private let quarantined: [ContentFile]

  init(_ chart: ChartConfiguration, _ scanner: ContentScanner, collector: SongCollector) throws(SiteError) {
    self.chart = chart
    editions = try DayShelf("charts/\(chart.id)", scanner) { path, bytes throws(SiteError) in
      try EditionRollup(path: path, bytes: bytes, collector)
    }
    days = editions.entries.map(\.day)
    let bad = Disk.names(in: "\(scanner.folder)/quarantine/\(chart.id)").filter { $0.hasSuffix(".json") }
    quarantined = try scanner.scan(paths: bad.suffix(1).map { "quarantine/\(chart.id)/\($0)" }) {
      path, bytes throws(SiteError) in try QuarantineRollup.packed(path: path, bytes: bytes)
    }
    suspect = try Self.suspect(quarantined.first, after: editions.latest)
  }

  /// All files, for the cache.
  var files: [[ContentFile]] { [editions.files, quarantined] }

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

  private static func suspect(_ file: ContentFile?, after latest: Day?) throws(SiteError) -> Quarantine? {
    guard let file, let day = file.place.day, latest.map({ day > $0 }) ?? true else { return nil }
    var reader = PackReader(file.rollup)
    do throws(PackReader.Damage) {
      return Quarantine(day: day, rollup: try QuarantineRollup(from: &reader))
    } catch {
      throw SiteError(damagedCache: file.path)
    }
  }
}
