import Records

/// A chart edition as other pages need it: which songs stood where. It stays as it lies in the cache, for years of charts are
/// ten thousand editions and more, and what is asked of one is read from its bytes.
struct EditionRollup: Rollup {
  typealias File = ChartEdition

  /// When it was fetched, in seconds.
  let fetched: Int
  /// True when the provider prints the first artist of a credit only.
  let isPartial: Bool
  private let isSample: Bool
  private let bytes: ArraySlice<UInt8>
  /// Where in the bytes the numbers of the rows' songs begin, those of the songs that left, and the rows' past.
  private let rowsStart: Int32
  private let leaversStart: Int32
  private let detailsStart: Int32
  /// The ranks of the rows; nil when they are 1…N.
  private let ranks: [Int]?

  var real: Int { isSample ? 0 : 1 }
  var sample: Int { isSample ? 1 : 0 }
  /// Numbers of the songs in the order of the rows.
  var rows: SongNumbers { songs(at: rowsStart) }
  /// Numbers of the songs that left with this edition.
  var leavers: SongNumbers { songs(at: leaversStart) }

  private func songs(at start: Int32) -> SongNumbers {
    var reader = reader(at: start)
    do throws(PackReader.Damage) {
      return try SongNumbers(from: &reader)
    } catch {
      return SongNumbers([])
    }
  }

  private func reader(at start: Int32) -> PackReader { PackReader(bytes.dropFirst(Int(start))) }

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

    /// Reads what ``write(to:rank:)`` wrote.
    fileprivate init(from pack: inout PackReader, rank: Int) throws(PackReader.Damage) {
      let climb = try pack.natural()
      peak = climb == 0 ? 0 : rank &- (climb > 0 ? climb - 1 : climb)
      editions = try pack.natural()
      streak = editions &- (try pack.int())
      switch try pack.natural() {
      case 0: break
      case 1: status = .new
      case 2: status = .reentry
      case let fall: previous = rank &+ PackReader.signed(fall &- 3)
      }
    }

    /// Writes it, in a byte each where that is possible: a peak is told by how far it is from the rank, as is the rank
    /// before, and of most songs, which never left their chart, streak and editions are the same. Differences wrap, for a
    /// file that somebody edited may say anything.
    fileprivate func write(to pack: inout PackWriter, rank: Int) {
      let climb = rank &- peak
      pack.add(natural: peak == 0 ? 0 : climb >= 0 ? climb &+ 1 : climb)
      pack.add(natural: editions)
      pack.add(editions &- streak)
      switch (status, previous) {
      case (.new?, _): pack.add(natural: 1)
      case (.reentry?, _): pack.add(natural: 2)
      case (_, let previous?) where previous > 0:
        pack.add(natural: PackWriter.natural(previous &- rank) &+ 3)
      default: pack.add(natural: 0)
      }
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
    pack.add(glance.sample)
    pack.add(glance.fetched)
    pack.add(ChartEdition.printsFirstArtistOnly(glance.provider))
    for numbers in [rows, leavers] { SongNumbers(numbers).write(to: &pack) }
    let isPlain = glance.rows.enumerated().allSatisfy { $0 + 1 == $1.rank }
    pack.add(!isPlain)
    if !isPlain { for row in glance.rows { pack.add(row.rank) } }
    for row in glance.rows { row.details.write(to: &pack, rank: row.rank) }
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    let whole = pack.rest
    bytes = whole
    func start(_ pack: PackReader) -> Int32 { Int32(truncatingIfNeeded: whole.count - pack.rest.count) }
    isSample = try pack.bool()
    fetched = try pack.int()
    isPartial = try pack.bool()
    rowsStart = start(pack)
    let rows = try SongNumbers(from: &pack)
    leaversStart = start(pack)
    _ = try SongNumbers(from: &pack)
    if try pack.bool() {
      var own: [Int] = []
      for _ in rows { own.append(try pack.int()) }
      ranks = own
    } else {
      ranks = nil
    }
    detailsStart = start(pack)
  }

  func write(to pack: inout PackWriter) { pack.add(piece: bytes) }

  /// The rank of a row.
  func rank(at row: Int) -> Int {
    ranks?[row] ?? row + 1
  }

  /// What the edition says of a row's past.
  func details(at row: Int) -> Details {
    var reader = reader(at: detailsStart)
    do throws(PackReader.Damage) {
      try reader.skip(ints: row * 4)
      return try Details(from: &reader, rank: rank(at: row))
    } catch {
      return Details()
    }
  }
}
