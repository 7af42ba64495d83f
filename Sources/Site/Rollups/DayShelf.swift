import Records

/// The files of one kind, by day, with what is known of each.
struct DayShelf<Item: Rollup>: Sendable {
  /// One day's file.
  struct Entry: Sendable {
    let day: Day
    /// Its place among all of ``DayShelf/files``.
    fileprivate let file: Int32
    let fingerprint: Fingerprint
    let rollup: Item
  }

  /// Days with something to show, ascending. Once the kind has a real record, days with samples alone are not among them.
  let entries: [Entry]
  /// All files, for the cache.
  let files: ContentFiles
  /// True once the kind has a real record: its samples are left out everywhere.
  let hidesSamples: Bool
  private let folder: String

  /// Scans the newest files of `content/KIND/YEAR/`.
  ///
  /// - Parameter rollup: derives the rollup of a file that is new.
  init(
    _ kind: String, _ scanner: ContentScanner, newest: Int = .max,
    rollup: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> Item
  ) throws(SiteError) {
    folder = scanner.folder
    files = try scanner.scan(ContentListing.years(of: kind, in: scanner.folder, newest: newest)) {
      path, bytes throws(SiteError) in
      var pack = PackWriter()
      try rollup(path, bytes).write(to: &pack)
      return pack.bytes
    }
    var all: [Entry] = []
    all.reserveCapacity(files.all.count)
    for (place, file) in files.all.enumerated() {
      guard let day = file.place.day else { continue }
      all.append(
        Entry(
          day: day, file: Int32(truncatingIfNeeded: place), fingerprint: file.fingerprint,
          rollup: try Self.rollup(of: file)))
    }
    let real = all.contains { $0.rollup.real > 0 }
    hidesSamples = real
    func isShown(_ entry: Entry) -> Bool { entry.rollup.real > 0 || !real && entry.rollup.sample > 0 }
    entries = all.allSatisfy(isShown) ? all : all.filter(isShown)
  }

  /// No file at all, for a build that leaves this kind out.
  init() {
    entries = []
    files = ContentFiles()
    hidesSamples = false
    folder = ""
  }

  /// The last day with something to show.
  var latest: Day? { entries.last?.day }

  /// True when what is shown is invented.
  var isSample: Bool { !hidesSamples && !entries.isEmpty }

  /// The entries of the `count` days up to and including the last one that has any.
  func last(days count: Int) -> ArraySlice<Entry> {
    guard let latest else { return [] }
    return last(days: count, through: latest)
  }

  /// The entries of the last days up to the last one that is not after a day.
  func last(days count: Int, through day: Day) -> ArraySlice<Entry> {
    guard let last = entries.last(where: { $0.day <= day })?.day else { return [] }
    return entries(from: last.adding(1 - count), through: last)
  }

  /// The entries of a span of days.
  func entries(from first: Day, through last: Day) -> ArraySlice<Entry> { entries[places(from: first, through: last)] }

  /// Where the entries of a span of days stand.
  func places(from first: Day, through last: Day) -> Range<Int> {
    let start = lowerBound(first)
    return start..<max(start, lowerBound(last.adding(1)))
  }

  /// The entry of a day.
  func entry(on day: Day) -> Entry? {
    index(of: day).map { entries[$0] }
  }

  /// Where a day stands among the entries.
  func index(of day: Day) -> Int? {
    let place = lowerBound(day)
    return place < entries.count && entries[place].day == day ? place : nil
  }

  private func lowerBound(_ day: Day) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The days before and after a place among the entries.
  func neighbours(of place: Int) -> [Day?] {
    [place > 0 ? entries[place - 1].day : nil, place + 1 < entries.count ? entries[place + 1].day : nil]
  }

  /// The path of a day's file in the content folder.
  func path(of entry: Entry) -> String { files.all[Int(entry.file)].path }

  /// Whether a day's file was read in this build and is not known from the cache.
  func isFresh(_ entry: Entry) -> Bool { files.all[Int(entry.file)].isFresh }

  /// Of the packed rollup: what pages that show no more than it depend on.
  func fingerprintOfRollup(_ entry: Entry) -> Fingerprint { Fingerprint(Array(files.all[Int(entry.file)].rollup)) }

  /// Reads a day's file.
  func read(_ entry: Entry) throws(SiteError) -> Item.File {
    try Item.File.parsed(path: path(of: entry), bytes: bytes(of: entry))
  }

  /// The bytes of a day's file.
  func bytes(of entry: Entry) throws(SiteError) -> [UInt8] {
    let path = path(of: entry)
    guard let bytes = try Disk.reading(folder + "/" + path) else {
      throw SiteError("content/\(path) vanished during the build; build again.")
    }
    return bytes
  }

  private static func rollup(of file: ContentFile) throws(SiteError) -> Item {
    var reader = PackReader(file.rollup)
    do throws(PackReader.Damage) {
      return try Item(from: &reader)
    } catch {
      throw SiteError(damagedCache: file.path)
    }
  }
}

extension DayShelf where Item: FileRollup {
  /// Scans `content/KIND/YEAR/DAY.json`.
  ///
  /// - Parameter newest: looks at this many of the newest files alone.
  init(_ kind: ContentPath.Kind, _ scanner: ContentScanner, newest: Int = .max) throws(SiteError) {
    try self.init(kind.rawValue, scanner, newest: newest) { path, bytes throws(SiteError) in
      try Item(path: path, bytes: bytes)
    }
  }
}
