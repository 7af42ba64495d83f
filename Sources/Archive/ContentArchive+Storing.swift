public import Records

extension ContentArchive {
  /// How many days back a record is looked for under its id; feeds reach less far back.
  public static let recentDays = 45

  /// Merges news into the files of their days.
  ///
  /// An article that its source has dated anew stays in the file where it was first kept, when that lies at most
  /// ``recentDays`` back, so that it exists once.
  public func store(news: [NewsItem], now: Instant) throws(ArchiveError) -> StoreOutcome {
    try store(news, in: NewsDay.self, now: now, id: \.id, day: { $0.published.day }, merge: Merge.news)
  }

  /// Merges gear announcements into the files of their days, as ``store(news:now:)`` does.
  public func store(gear: [GearItem], now: Instant) throws(ArchiveError) -> StoreOutcome {
    try store(gear, in: GearDay.self, now: now, id: \.id, day: { $0.published.day }, merge: Merge.gear)
  }

  /// Merges releases into the files of their days; a release whose date was put off moves to its new day.
  public func store(releases: [Release], now: Instant) throws(ArchiveError) -> StoreOutcome {
    try store(releases, in: ReleaseDay.self, now: now, id: \.id, day: \.date, merge: Merge.releases)
  }

  /// Puts stories in the place of those that began on a day from `since` on.
  ///
  /// Unlike items, stories are conclusions: a late item can move one to an earlier day, or show that two are one. So what is not
  /// concluded any more must not stay beside what is.
  public func replace(stories: [Story], since: Day) throws(ArchiveError) {
    let after = Dictionary(grouping: stories, by: \.first.day)
    let before = try days(.stories).filter { $0 >= since }
    // First what is written, then what is deleted: a kill between leaves a story twice and none lost, and the next run tidies up.
    for (day, stories) in after.sorted(by: { $0.key < $1.key }) {
      try write(StoryDay(day: day, stories: stories.sorted(by: Merge.precedes)))
    }
    for day in before where after[day] == nil { try delete(.stories(day)) }
  }

  /// All records of a kind from a day on, by day.
  public func recent<File: DayFile>(_ type: File.Type, since: Day) throws(ArchiveError) -> [File.Record] {
    var records: [File.Record] = []
    for day in try days(File.kind) where day >= since {
      records += try read(File.self, at: .file(File.kind, day))?.records ?? []
    }
    return records
  }

  private func store<File: DayFile>(
    _ records: [File.Record], in type: File.Type, now: Instant, id: KeyPath<File.Record, String>,
    day: (File.Record) -> Day, merge: ([File.Record], [File.Record]) -> [File.Record]
  ) throws(ArchiveError) -> StoreOutcome {
    guard !records.isEmpty else { return StoreOutcome(new: [], days: []) }
    let since = now.day.adding(-Self.recentDays)
    var before: [Day: [File.Record]] = [:]
    for day in Set(try days(File.kind).filter { $0 >= since } + records.map(day)) {
      before[day] = try read(File.self, at: .file(File.kind, day))?.records
    }
    let stored = before.sorted { $0.key < $1.key }.flatMap(\.value)
    let after = Dictionary(grouping: merge(stored, records), by: day)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] ?? [] != after[$0] ?? [] }
    // A record that moves is written at its new place before it leaves the old one; a kill between leaves it at both,
    // and the next run makes it one again.
    let (losing, gaining) = (changed.filter { after[$0]?.count ?? 0 < before[$0]?.count ?? 0 }, changed)
    for day in gaining.subtracting(losing).sorted() + losing.sorted() {
      if let records = after[day] {
        try write(File(day: day, records: records))
      } else {
        try delete(.file(File.kind, day))
      }
    }
    var known = Set(stored.map { $0[keyPath: id] })
    return StoreOutcome(
      new: records.map { $0[keyPath: id] }.filter { known.insert($0).inserted }, days: changed.sorted())
  }
}
