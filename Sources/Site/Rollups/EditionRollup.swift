import Records

/// A chart edition as other pages need it: which songs stood where.
struct EditionRollup: Rollup {
  typealias File = ChartEdition

  let real: Int
  let sample: Int
  /// When it was fetched, in seconds.
  let fetched: Int
  /// True when the provider prints the first artist of a credit only.
  let isPartial: Bool
  /// Numbers of the songs in the order of the rows.
  let rows: SongNumbers
  /// Numbers of the songs that left with this edition.
  let leavers: SongNumbers
  /// The ranks of the rows; nil when they are 1…N.
  private let ranks: [Int]?
  /// Peak, editions, streak and origin of each row, packed.
  private let details: ArraySlice<UInt8>

  /// What the edition says of a row's past; a number of 0 stands for unknown.
  struct Details {
    var peak = 0
    var editions = 0
    var streak = 0
    /// The rank in the edition before. A publisher may rank more than it prints, so it can be beyond that edition's rows.
    var previous: Int?
    /// Whether it is new or back; nil where it is neither, or nothing is known.
    var status: ChartEntry.Status?

    /// Previous rank and status in one number.
    fileprivate var origin: Int {
      get { status == .new ? -1 : status == .reentry ? -2 : previous ?? 0 }
      set {
        previous = newValue > 0 ? newValue : nil
        status = newValue == -1 ? .new : newValue == -2 ? .reentry : nil
      }
    }
  }

  /// The rollup of a file's bytes.
  init(path: String, bytes: [UInt8], _ collector: SongCollector) throws(SiteError) {
    do throws(JSONError) {
      var json = JSONReader(bytes)
      let glance = try EditionGlance(&json)
      let songs = glance.rows.map(\.song)
      for place in collector.unknown(among: songs) {
        let row = glance.rows[place]
        collector.add(
          row.song, title: json.string(of: row.title), artist: json.string(of: row.artist), ids: glance.ids(at: place))
      }
      self.init(glance, rows: collector.numbers(of: songs), leavers: collector.numbers(of: glance.leavers))
    } catch {
      throw SiteError(contentError: error, path: path)
    }
  }

  private init(_ glance: EditionGlance, rows: [UInt32], leavers: [UInt32]) {
    real = glance.sample ? 0 : 1
    sample = glance.sample ? 1 : 0
    fetched = glance.fetched
    isPartial = ChartEdition.printsFirstArtistOnly(glance.provider)
    self.rows = SongNumbers(rows)
    self.leavers = SongNumbers(leavers)
    let own = glance.rows.map(\.rank)
    ranks = own.enumerated().allSatisfy { $0 + 1 == $1 } ? nil : own
    var pack = PackWriter(capacity: glance.rows.count * 6)
    for details in glance.rows.lazy.map(\.details) {
      // Most songs never left their chart: the difference is one byte where the streak itself is two. It wraps, for a file
      // that somebody edited may say anything.
      for number in [details.peak, details.editions, details.editions &- details.streak, details.origin] {
        pack.add(number)
      }
    }
    details = pack.bytes[...]
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    fetched = try pack.int()
    isPartial = try pack.bool()
    rows = try SongNumbers(from: &pack)
    leavers = try SongNumbers(from: &pack)
    if try pack.bool() {
      var own: [Int] = []
      for _ in rows { own.append(try pack.int()) }
      ranks = own
    } else {
      ranks = nil
    }
    details = try pack.slice()
  }

  func write(to pack: inout PackWriter) {
    for number in [real, sample, fetched] { pack.add(number) }
    pack.add(isPartial)
    for numbers in [rows, leavers] { numbers.write(to: &pack) }
    pack.add(ranks != nil)
    for rank in ranks ?? [] { pack.add(rank) }
    pack.add(details)
  }

  /// The rank of a row.
  func rank(at row: Int) -> Int {
    ranks?[row] ?? row + 1
  }

  /// What the edition says of a row's past.
  func details(at row: Int) -> Details {
    var reader = PackReader(details)
    var found = Details()
    do throws(PackReader.Damage) {
      try reader.skip(ints: row * 4)
      (found.peak, found.editions) = (try reader.int(), try reader.int())
      found.streak = found.editions &- (try reader.int())
      found.origin = try reader.int()
      return found
    } catch {
      return Details()
    }
  }
}
