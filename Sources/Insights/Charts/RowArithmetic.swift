import Records

/// The arithmetic of one edition, row by row.
struct RowArithmetic {
  private let edition: ChartEdition
  private let history: ChartHistory
  /// The edition directly before this one, when we hold it.
  private let before: Day?
  private let chart: ChartConfiguration
  /// Columns of the publisher that are there and believed.
  private let published: Set<ChartVerdict.Column>
  /// What songs of this edition were called in the edition before, where the publisher changed the spelling.
  private let formerNames: [ChartSong: ChartSong]
  private var contradictions: [String] = []

  init(
    edition: ChartEdition, history: ChartHistory, before: Day?, chart: ChartConfiguration,
    dropped: [ChartVerdict.Column]
  ) {
    self.edition = edition
    self.history = history
    self.before = before
    self.chart = chart
    published = Set(ChartVerdict.Column.allCases.filter { $0.isPresent(in: edition.entries) && !dropped.contains($0) })
    formerNames =
      before == nil
      ? [:]
      : Respelling.formerNames(
        of: edition.entries, in: history, hasPrevious: published.contains(.previous),
        isPartial: ChartEdition.printsFirstArtistOnly(edition.provider))
  }

  /// Columns that are our own arithmetic.
  var computedColumns: [String] {
    ChartVerdict.Column.allCases.filter { !published.contains($0) && ($0 != .previous || before != nil) }.map(
      \.rawValue)
  }

  /// Contradictions between the publisher's columns and our record, at most 20 and a count of the others.
  var disagreements: [String] {
    let limit = 20
    guard contradictions.count > limit else { return contradictions }
    return contradictions.prefix(limit) + ["and \(contradictions.count - limit) more"]
  }

  /// The row with every column filled as far as it can be known.
  mutating func completed(_ entry: ChartEntry) -> ChartEntry {
    guard !ChartSong(entry).isNameless else { return nameless(entry) }
    let past = history[formerNames[ChartSong(entry)] ?? ChartSong(entry)]
    let continues = past != nil && past?.edition == before
    // 0 is a value that could not be read.
    let entry = entry.withoutUnread
    var row = entry
    row.previous = published.contains(.previous) ? entry.previous : continues ? past?.rank : nil
    row.editions = published.contains(.editions) && entry.editions != nil ? entry.editions : (past?.editions ?? 0) + 1
    row.peak = peak(entry, editions: row.editions, past: past)
    row.status = status(row, given: entry.status, past: past)
    row.streak = streak(row, given: entry.streak, past: past, continues: continues)
    compare(entry, past: past, continues: continues)
    return row
  }

  /// A row without a name has no past; what is left is what the publisher says of it and is believed.
  private func nameless(_ entry: ChartEntry) -> ChartEntry {
    var row = entry
    if !published.contains(.previous) { row.previous = nil }
    if !published.contains(.peak) { row.peak = nil }
    if !published.contains(.editions) { row.editions = nil }
    return row
  }

  /// Songs of the edition before that are not on this one.
  func dropouts() -> [ChartEdition.DropOut] {
    guard before != nil else { return [] }
    let present = Set(edition.entries.map { formerNames[ChartSong($0)] ?? ChartSong($0) })
    return history.lastSongs.filter { !present.contains($0) }.compactMap { song in
      guard let past = history[song] else { return nil }
      return ChartEdition.DropOut(
        rank: past.rank, title: song.title, artist: song.artist, editions: past.editions, peak: past.peak,
        reason: RecurrentRule.reason(chart: chart, edition: edition.edition, editions: past.editions))
    }
  }

  /// The best rank: the publisher's or that of our record. Nil where the publisher's is not to be had and its count of
  /// editions says that our record begins too late to know.
  private func peak(_ entry: ChartEntry, editions: Int?, past: ChartHistory.Past?) -> Int? {
    if published.contains(.peak) { return min(entry.peak ?? entry.rank, past?.peak ?? entry.rank, entry.rank) }
    guard let past else { return (editions ?? 1) > 1 ? nil : entry.rank }
    guard let best = past.peak, (editions ?? 0) <= (past.editions ?? 0) + 1 else { return nil }
    return min(best, entry.rank)
  }

  private func status(_ row: ChartEntry, given: ChartEntry.Status?, past: ChartHistory.Past?) -> ChartEntry.Status? {
    if let previous = row.previous {
      return row.rank < previous ? .up : row.rank > previous ? .down : .same
    }
    if published.contains(.previous) {
      if given == .new || given == .reentry { return given }
      if published.contains(.editions), let editions = row.editions { return editions == 1 ? .new : .reentry }
      if past != nil { return .reentry }
    }
    // A count says what is new even where the edition before is missing; without one a song may have been on that.
    if published.contains(.editions), row.editions == 1 { return .new }
    guard before != nil else { return nil }
    return past == nil && (row.editions ?? 1) == 1 ? .new : .reentry
  }

  private func streak(_ row: ChartEntry, given: Int?, past: ChartHistory.Past?, continues: Bool) -> Int {
    if continues, let past { return max(given ?? 0, past.streak + 1) }
    // The publisher's count bridges a gap in our record when it grew by every edition in between.
    if before == nil, let past, past.edition == history.last, published.contains(.editions), let now = row.editions,
      let then = past.editions
    {
      let days = past.edition.days(until: edition.edition)
      let passed = (2 * days + chart.cadence.days) / (2 * chart.cadence.days)
      if now - then == passed { return max(given ?? 0, past.streak + passed) }
    }
    return given ?? 1
  }

  private mutating func compare(_ entry: ChartEntry, past: ChartHistory.Past?, continues: Bool) {
    let name = entry.title.isEmpty ? "“\(entry.artist)”" : "“\(entry.title)” by \(entry.artist)"
    func differ(_ what: String, _ theirs: Int?, _ ours: Int?) {
      guard theirs != ours else { return }
      let words = [theirs, ours].map { $0.map(String.init) ?? "none" }
      contradictions.append("\(name): the publisher says \(what) \(words[0]), our record says \(words[1])")
    }
    if published.contains(.previous), before != nil, (entry.previous ?? 0) <= chart.size || continues {
      differ("last \(chart.cadence == .daily ? "day" : "week")", entry.previous, continues ? past?.rank : nil)
    }
    guard let past, continues else { return }
    if published.contains(.peak), let peak = entry.peak, let best = past.peak {
      differ("peak", peak, min(best, entry.rank))
    }
    if published.contains(.editions), let count = entry.editions, let then = past.editions {
      differ(chart.cadence == .daily ? "days" : "weeks", count, then + 1)
    }
  }
}

extension ChartVerdict.Column {
  /// The column's value of a row.
  func value(_ entry: ChartEntry) -> Int? {
    switch self {
    case .previous: entry.previous
    case .peak: entry.peak
    case .editions: entry.editions
    }
  }

  /// Whether any row has it.
  func isPresent(in entries: [ChartEntry]) -> Bool {
    entries.contains { value($0) != nil }
  }
}

extension ChartEntry {
  /// The row with unknown for values that could not be read.
  fileprivate var withoutUnread: ChartEntry {
    var row = self
    if let previous, previous < 1 { row.previous = nil }
    if let peak, peak < 1 { row.peak = nil }
    if let editions, editions < 1 { row.editions = nil }
    return row
  }
}
