public import Records

/// Movers: who gained and who lost between two editions.
public enum Movers {
  /// All rows of the later edition by falling score, against an earlier edition of the same chart.
  ///
  /// A row that was not in the earlier edition counts as coming from rank 1.5 N and is `new` or `reentry`. Where nine of ten
  /// rows count streams in both editions the score is the growth of their logarithm.
  ///
  /// - Parameter steps: how many editions lie from the earlier one to the later one; a song with more editions than that was
  ///   on the chart before.
  public static func movers(
    of edition: ChartEdition, since earlier: ChartEdition, size: Int, steps: Int = 1
  ) -> [Mover] {
    let before = Dictionary(earlier.entries.map { (ChartSong($0), $0) }, uniquingKeysWith: { first, _ in first })
    let scale = Scale(edition, before, size: size)
    let days = earlier.edition.days(until: edition.edition)
    return edition.entries.filter { !ChartSong($0).isNameless }.map { entry in
      let past = before[ChartSong(entry)]
      let returns = past == nil && (entry.editions ?? 0) > steps
      return Mover(
        entry: entry, from: past?.rank, score: scale.score(entry, past), isCounted: scale.byStreams,
        status: status(entry, past, returns: returns), reason: reason(entry, past, returns: returns, days: days))
    }
    .sorted { ($1.score, $0.entry.rank) < ($0.score, $1.entry.rank) }
  }

  /// All rows of the newest edition against the one that lies about `days` days before it; empty when there is none.
  ///
  /// - Parameter editions: editions of one chart, ascending by date.
  public static func movers(in editions: [ChartEdition], days: Int, size: Int) -> [Mover] {
    guard let newest = editions.last, let base = base(in: editions.map(\.edition), days: days) else { return [] }
    return movers(of: newest, since: editions[base], size: size, steps: editions.count - 1 - base)
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

    init(_ edition: ChartEdition, _ before: [ChartSong: ChartEntry], size: Int) {
      absent = size * 3 / 2
      let pairs = edition.entries.compactMap { entry in before[ChartSong(entry)].map { (entry, $0) } }
      let counted = pairs.count { ($0.0.streams ?? 0) > 0 && ($0.1.streams ?? 0) > 0 }
      byStreams = !pairs.isEmpty && counted * 10 >= pairs.count * 9
    }

    func score(_ entry: ChartEntry, _ past: ChartEntry?) -> Double {
      let byRank = Movers.score(from: past?.rank ?? absent, to: entry.rank)
      guard byStreams else { return byRank }
      if let now = entry.streams, now > 0, let then = past?.streams, then > 0 {
        return Logarithm.natural(Double(now) / Double(then))
      }
      // Streams fall with the rank to the power .45 (guide): the same scale, estimated.
      return 0.45 * byRank
    }
  }

  private static func status(_ entry: ChartEntry, _ past: ChartEntry?, returns: Bool) -> ChartEntry.Status {
    guard let past else { return returns ? .reentry : .new }
    return entry.rank < past.rank ? .up : entry.rank > past.rank ? .down : .same
  }

  private static func reason(_ entry: ChartEntry, _ past: ChartEntry?, returns: Bool, days: Int) -> String {
    guard let past else { return returns ? "back at \(entry.rank)" : "new at \(entry.rank)" }
    let span = days == 1 ? "1 day" : "\(days) days"
    let move = past.rank == entry.rank ? "still at \(entry.rank)" : "from \(past.rank) to \(entry.rank)"
    guard let now = entry.streams, now > 0, let then = past.streams, then > 0 else { return "\(move) in \(span)" }
    let percent = (Double(now - then) / Double(then) * 100).rounded()
    return "\(move) in \(span), streams \(percent < 0 ? "−" : "+")\(Int(percent.magnitude)) %"
  }
}
