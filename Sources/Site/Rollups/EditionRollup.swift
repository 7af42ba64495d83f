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
  /// Numbers of the songs (see ``SongRegister``) in the order of the rows.
  let rows: PackedNumbers<UInt32>
  /// Numbers of the songs that left with this edition.
  let leavers: PackedNumbers<UInt32>
  /// The ranks of the rows; nil when they are 1…N.
  private let ranks: [Int]?
  /// Peak, editions and streak of each row, packed.
  private let details: ArraySlice<UInt8>

  init(_ edition: ChartEdition, _ collector: SongCollector) {
    real = edition.sample ? 0 : 1
    sample = edition.sample ? 1 : 0
    fetched = edition.fetched.seconds
    isPartial = ChartEdition.printsFirstArtistOnly(edition.provider)
    let numbers = collector.add(edition)
    rows = PackedNumbers(numbers.rows)
    leavers = PackedNumbers(numbers.leavers)
    let own = edition.entries.map(\.rank)
    ranks = own.enumerated().allSatisfy { $0 + 1 == $1 } ? nil : own
    var pack = PackWriter()
    for entry in edition.entries {
      for number in [entry.peak, entry.editions, entry.streak] { pack.add(number ?? 0) }
    }
    details = pack.bytes[...]
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    fetched = try pack.int()
    isPartial = try pack.bool()
    rows = try pack.numbers()
    leavers = try pack.numbers()
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

  /// What the edition says of a row's past; 0 stands for unknown.
  func details(at row: Int) -> (peak: Int, editions: Int, streak: Int) {
    var reader = PackReader(details)
    do throws(PackReader.Damage) {
      try reader.skip(ints: row * 3)
      return (try reader.int(), try reader.int(), try reader.int())
    } catch {
      return (0, 0, 0)
    }
  }
}
