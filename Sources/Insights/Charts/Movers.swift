public import Records

/// Movers: who gained and who lost between two editions.
public enum Movers {
  /// All rows of the later edition by falling score, against an earlier edition of the same chart.
  ///
  /// A row that was not in the earlier edition counts as coming from rank 1.5 N and is `new` or `reentry`. A publisher may
  /// rank more than it prints: then a row comes from the rank that it tells, and one whose streak began before is `up` from a
  /// rank that nobody knows. Where nine of ten rows count streams in both editions the score is the growth of their logarithm.
  ///
  /// - Parameters:
  ///   - steps: how many editions lie from the earlier one to the later one; a song with more editions than that was on the
  ///     chart before.
  ///   - sight: what the first edition after the earlier one that has a row says of its past, for a row that the earlier one
  ///     does not print; nil where that is not known.
  ///   - name: what stands for the track, album or artist that a row is about, where that is known: one that its publisher
  ///     spells anew is then found in the earlier edition, as long as each edition prints one of the names alone.
  public static func movers(
    of edition: ChartEdition, since earlier: ChartEdition, size: Int, steps: Int = 1,
    sight: (ChartEntry) -> Sight? = { _ in nil }, name: (ChartEntry) -> UInt64? = { _ in nil }
  ) -> [Mover] {
    let entries = edition.entries
    let pairs = pairs(of: entries, earlier.entries, name)
    let scale = Scale(pairs, of: entries, size: size)
    let tells = steps == 1 && isPrevious(pairs, of: entries)
    let ranksMore = entries.contains { $0.previous ?? 0 > entries.count }
    // A count of ours has the editions on record alone: whoever had one before the first after the earlier one came before it.
    let isOurs = edition.computed.contains(ChartVerdict.Column.editions.rawValue)
    let days = earlier.edition.days(until: edition.edition)
    // Scored and sorted by their places, for an entry is large.
    let scored = pairs.map { row, past in
      let sight = past == nil ? sight(entries[row]) : nil
      let from = past?.rank ?? (tells ? entries[row].previous : nil) ?? sight?.from
      return (row, past, sight, from, score: scale.score(entries[row], past, from: from), rank: entries[row].rank)
    }
    .sorted { ($1.score, $0.rank) < ($0.score, $1.rank) }
    return scored.map { row, past, sight, from, score, _ in
      let entry = entries[row]
      let stayed = ranksMore && entry.streak ?? 0 > steps
      let told = from == nil ? sight?.status : nil
      let returns = isOurs ? sight?.editions ?? entry.editions ?? 0 > 1 : entry.editions ?? 0 > steps
      let status = told ?? status(entry, from, stayed: stayed, returns: returns)
      return Mover(
        entry: entry, from: from, score: score, isCounted: scale.byStreams, status: status,
        reason: reason(entry, past, from: from, status, days: days))
    }
  }

  /// What the first edition after an earlier one that has a song says of the song's past.
  public struct Sight: Sendable {
    /// `new` or `reentry` where it is one; nil where it moved or nothing is known.
    public var entered: ChartEntry.Status?
    /// The rank in the edition before, which may be below the printed ranks.
    public var previous: Int?
    /// Editions on the chart up to it; 0 where that is not known.
    public var editions: Int
    /// How many editions after the earlier one it is: 1 for the next.
    public var steps: Int

    /// A sight.
    public init(entered: ChartEntry.Status?, previous: Int?, editions: Int, steps: Int) {
      (self.entered, self.previous, self.editions, self.steps) = (entered, previous, editions, steps)
    }

    /// The rank in the earlier edition, where the next one tells it.
    var from: Int? { steps == 1 ? previous : nil }

    /// How the song came to be where the earlier edition does not print it: new or back as it says itself; one that rose into
    /// the printed ranks is new when all its editions lie behind the earlier one.
    var status: ChartEntry.Status? {
      if let entered { return entered }
      guard previous != nil, editions > 0 else { return nil }
      return editions <= steps ? .new : .up
    }
  }

  /// What a row was in the earlier edition.
  private struct Past {
    let rank: Int
    let streams: Int?

    init(_ entry: ChartEntry) {
      (rank, streams) = (entry.rank, entry.streams)
    }
  }

  /// The places of the named rows of an edition, each with what it was in the earlier edition.
  private typealias Pair = (row: Int, past: Past?)

  private static func pairs(
    of entries: [ChartEntry], _ earlier: [ChartEntry], _ name: (ChartEntry) -> UInt64?
  ) -> [Pair] {
    let before = Dictionary(
      earlier.indices.map { (ChartSong(earlier[$0]), $0) }, uniquingKeysWith: { first, _ in first })
    let named = entries.indices.compactMap { row -> (row: Int, past: Int?)? in
      let song = ChartSong(entries[row])
      return song.isNameless ? nil : (row, before[song])
    }
    // What the later edition does not print under its old name, and may print under another one.
    let known = Set(named.compactMap(\.past))
    let gone = before.values.filter { !known.contains($0) }.sorted()
    var renamed = Dictionary(
      gone.compactMap { row in name(earlier[row]).map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
    return named.map { row, past in
      let past = past ?? name(entries[row]).flatMap { renamed.removeValue(forKey: $0) }
      return (row, past.map { Past(earlier[$0]) })
    }
  }

  /// Whether an edition's ranks are those that another one calls the previous ones; where an edition is missing between the two
  /// they are not.
  private static func isPrevious(_ pairs: [Pair], of entries: [ChartEntry]) -> Bool {
    let told = pairs.compactMap { row, past in
      entries[row].previous.flatMap { previous in past.map { $0.rank == previous } }
    }
    return !told.isEmpty && told.count(where: \.self) * 10 >= told.count * 9
  }

  /// The place of the edition to compare the last one with: the closest to `days` before it, off by at most a quarter.
  ///
  /// - Parameter dates: ascending dates of one chart's editions.
  public static func base(in dates: [Day], days: Int) -> Int? {
    guard let newest = dates.last else { return nil }
    let wanted = newest.adding(-days)
    let nearest = dates.indices.dropLast().min {
      abs(dates[$0].days(until: wanted)) < abs(dates[$1].days(until: wanted))
    }
    guard let nearest, abs(dates[nearest].days(until: wanted)) <= days / 4 else { return nil }
    return nearest
  }

  /// `ln((p+5)/(r+5))`: streams follow a power law of the rank, so a step near the top weighs more (guide, Spearman .84 with streams).
  public static func score(from previous: Int, to rank: Int) -> Double {
    Logarithm.natural(Double(previous + 5) / Double(rank + 5))
  }

  /// How the rows of one comparison are scored; all of them alike, so that they can be ranked.
  private struct Scale {
    let absent: Int
    let byStreams: Bool

    init(_ pairs: [Pair], of entries: [ChartEntry], size: Int) {
      absent = size * 3 / 2
      let both = pairs.filter { $0.past != nil }
      let counted = both.count { entries[$0.row].streams ?? 0 > 0 && $0.past?.streams ?? 0 > 0 }
      byStreams = !both.isEmpty && counted * 10 >= both.count * 9
    }

    func score(_ entry: ChartEntry, _ past: Past?, from: Int?) -> Double {
      let byRank = Movers.score(from: from ?? absent, to: entry.rank)
      guard byStreams else { return byRank }
      if let now = entry.streams, now > 0, let then = past?.streams, then > 0 {
        return Logarithm.natural(Double(now) / Double(then))
      }
      // Streams fall with the rank to the power .45 (guide): the same scale, estimated.
      return 0.45 * byRank
    }
  }

  private static func status(_ entry: ChartEntry, _ from: Int?, stayed: Bool, returns: Bool) -> ChartEntry.Status {
    guard let from else { return stayed ? .up : returns ? .reentry : .new }
    return entry.rank < from ? .up : entry.rank > from ? .down : .same
  }

  private static func reason(
    _ entry: ChartEntry, _ past: Past?, from: Int?, _ status: ChartEntry.Status, days: Int
  ) -> String {
    guard let from else {
      let words = status == .up ? "up from below the printed ranks to" : status == .reentry ? "back at" : "new at"
      return "\(words) \(entry.rank)"
    }
    let span = days == 1 ? "1 day" : "\(days) days"
    let move = from == entry.rank ? "still at \(entry.rank)" : "from \(from) to \(entry.rank)"
    guard let now = entry.streams, now > 0, let then = past?.streams, then > 0 else { return "\(move) in \(span)" }
    let percent = (Double(now - then) / Double(then) * 100).rounded()
    return "\(move) in \(span), streams \(percent < 0 ? "−" : "+")\(Int(percent.magnitude)) %"
  }
}
