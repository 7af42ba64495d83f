import Records

/// A chart edition as other pages need it: which songs stood where. It stays as it lies in the cache, for years of charts are
/// ten thousand editions and more, and what is asked of one is read from its bytes.
struct EditionRollup: Rollup {
  typealias File = ChartEdition

  /// What the first byte says.
  private struct Kind: OptionSet {
    let rawValue: UInt8
    static let sample = Kind(rawValue: 1)
    /// The provider prints the first artist of a credit only.
    static let partial = Kind(rawValue: 2)
    /// The ranks are not 1…N.
    static let ranked = Kind(rawValue: 4)
  }

  private let bytes: ArraySlice<UInt8>
  private let kind: Kind
  /// When it was fetched, in seconds.
  let fetched: Int
  /// Where in the bytes the rows' past begins, and before it their pauses.
  private let pausesStart: Int32
  private let detailsStart: Int32
  /// The ranks of the rows; nil when they are 1…N.
  private let ranks: [Int]?

  var real: Int { 1 - sample }
  var sample: Int { kind.contains(.sample) ? 1 : 0 }
  /// True when the provider prints the first artist of a credit only.
  var isPartial: Bool { kind.contains(.partial) }

  /// Numbers of the songs in the order of the rows.
  var rows: SongNumbers { (try? head().rows) ?? SongNumbers([]) }

  /// Numbers of the songs that left with this edition.
  var leavers: SongNumbers { (try? head().leavers) ?? SongNumbers([]) }

  private func head() throws(PackReader.Damage) -> Head {
    var reader = PackReader(bytes)
    return try Head(from: &reader)
  }

  /// What stands before the ranks and the rows' past.
  private struct Head {
    let kind: Kind
    let fetched: Int
    let rows: SongNumbers
    let leavers: SongNumbers

    init(from pack: inout PackReader) throws(PackReader.Damage) {
      kind = Kind(rawValue: try pack.byte())
      fetched = try pack.int()
      rows = try SongNumbers(from: &pack)
      leavers = try SongNumbers(from: &pack)
    }
  }

  /// What the edition says of a row's past; a number of 0 stands for unknown.
  struct Details {
    var peak = 0
    var editions = 0
    var streak = 0
    /// The rank in the edition before. A publisher may rank more than it prints, so it can be beyond that edition's rows.
    var previous: Int?
    /// Whether it is new or back; nil where it is neither, or nothing is known.
    var status: ChartEntry.Status?

    init() {}

    /// The best rank: the publisher's, or that of the archive. Nil where neither tells it: the publisher counts editions that
    /// are not on record, and a column that told their best rank was not believed.
    func peak(archived best: Int) -> Int? { Self.peak(told: peak, archived: best) }

    /// As ``peak(archived:)``.
    static func peak(told peak: Int, archived best: Int) -> Int? { peak > 0 ? min(peak, best) : nil }

    /// How many numbers ``write(to:rank:)`` writes.
    fileprivate static let numbers = 3

    /// Reads what ``write(to:rank:)`` wrote, and whether there is a pause.
    fileprivate init(from pack: inout RawPackReader, rank: Int, pauses: inout Bool) throws(PackReader.Damage) {
      let climb = try pack.natural()
      peak = climb == 0 ? 0 : rank &- (climb > 0 ? climb - 1 : climb)
      editions = try pack.natural()
      let move = try pack.natural()
      switch move >> 1 {
      case 0: break
      case 1: status = .new
      case 2: status = .reentry
      case let fall: previous = rank &+ PackReader.signed(fall &- 3)
      }
      streak = editions
      pauses = move & 1 != 0
    }

    /// By how much the count of editions is more than the streak: of most songs, which never left their chart, nothing.
    fileprivate var pause: Int { editions &- streak }

    /// Writes it but for the pause, in a byte for each number where that is possible: a peak is told by how far it is from
    /// the rank, as is the rank before. Differences wrap, for a file that somebody edited may say anything.
    fileprivate func write(to pack: inout PackWriter, rank: Int) {
      let climb = rank &- peak
      pack.add(natural: peak == 0 ? 0 : climb >= 0 ? climb &+ 1 : climb)
      pack.add(natural: editions)
      let move =
        switch (status, previous) {
        case (.new?, _): 1
        case (.reentry?, _): 2
        case (_, let previous?) where previous > 0: PackWriter.natural(previous &- rank) &+ 3
        default: 0
        }
      pack.add(natural: move << 1 | (pause == 0 ? 0 : 1))
    }
  }

  /// The rollup of a file's bytes.
  init(path: String, bytes: [UInt8], _ collector: SongCollector) throws(SiteError) {
    var pack = PackWriter()
    do throws(JSONError) {
      var json = JSONReader(bytes)
      let glance = try EditionGlance(&json)
      let songs = glance.rows.map(\.song)
      for place in collector.unknown(among: songs) {
        let row = glance.rows[place]
        collector.add(
          row.song, title: json.string(of: row.title), artist: json.string(of: row.artist), ids: glance.ids(at: place))
      }
      Self.write(
        glance, rows: collector.numbers(of: songs), leavers: collector.numbers(of: glance.leavers), to: &pack)
    } catch {
      throw SiteError(contentError: error, path: path)
    }
    var reader = PackReader(pack.bytes[...])
    do throws(PackReader.Damage) {
      try self.init(from: &reader)
    } catch {
      throw SiteError(damagedCache: path)
    }
  }

  private static func write(
    _ glance: EditionGlance, rows: [UInt32], leavers: [UInt32], to pack: inout PackWriter
  ) {
    let isRanked = glance.rows.enumerated().contains { $0 + 1 != $1.rank }
    var kind: Kind = isRanked ? .ranked : []
    if glance.sample { kind.insert(.sample) }
    if ChartEdition.printsFirstArtistOnly(glance.provider) { kind.insert(.partial) }
    pack.add(byte: kind.rawValue)
    pack.add(glance.fetched)
    for numbers in [rows, leavers] { SongNumbers(numbers).write(to: &pack) }
    if isRanked { for row in glance.rows { pack.add(row.rank) } }
    var pauses = PackWriter()
    for (place, row) in glance.rows.enumerated() where row.details.pause != 0 {
      pauses.add(natural: place)
      pauses.add(row.details.pause)
    }
    pack.add(pauses.bytes[...])
    for row in glance.rows { row.details.write(to: &pack, rank: row.rank) }
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    let whole = pack.rest
    bytes = whole
    let head = try Head(from: &pack)
    (kind, fetched) = (head.kind, head.fetched)
    if kind.contains(.ranked) {
      var own: [Int] = []
      for _ in head.rows { own.append(try pack.int()) }
      ranks = own
    } else {
      ranks = nil
    }
    let pauses = try pack.slice()
    detailsStart = Int32(truncatingIfNeeded: whole.count - pack.rest.count)
    pausesStart = detailsStart - Int32(truncatingIfNeeded: pauses.count)
  }

  func write(to pack: inout PackWriter) { pack.add(piece: bytes) }

  /// The rank of a row; where there is no such row, its number.
  func rank(at row: Int) -> Int {
    guard let ranks, ranks.indices.contains(row) else { return row + 1 }
    return ranks[row]
  }

  /// What the edition says of a row's past.
  func details(at row: Int) -> Details {
    bytes.withUnsafeBytes { bytes in
      var reader = RawPackReader(bytes, from: Int(detailsStart))
      do throws(PackReader.Damage) {
        try reader.skip(ints: row * Details.numbers)
        var pauses = false
        var details = try Details(from: &reader, rank: rank(at: row), pauses: &pauses)
        if pauses { details.streak = details.editions &- (try pause(of: row, bytes)) }
        return details
      } catch {
        return Details()
      }
    }
  }

  private func pause(of row: Int, _ bytes: UnsafeRawBufferPointer) throws(PackReader.Damage) -> Int {
    var reader = RawPackReader(bytes, from: Int(pausesStart))
    while true {
      let place = try reader.natural()
      let pause = try reader.int()
      if place == row { return pause }
    }
  }
}
