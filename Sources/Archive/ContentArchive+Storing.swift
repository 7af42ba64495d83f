public import Records

extension ContentArchive {
  /// Merges news into the files of their days.
  ///
  /// An article that its source has dated anew stays in the file where it was first kept, so that it exists once.
  /// - Parameter homes: days whose files may hold some of the articles already; each article's own day counts as one.
  public func store(news: [NewsItem], homes: Set<Day> = []) throws(ArchiveError) -> StoreOutcome {
    try store(news, in: NewsDay.self, homes: homes, id: \.id, day: { $0.published.day }, merge: Merge.news)
  }

  /// Merges gear announcements into the files of their days, as ``store(news:homes:)`` does.
  public func store(gear: [GearItem], homes: Set<Day> = []) throws(ArchiveError) -> StoreOutcome {
    try store(gear, in: GearDay.self, homes: homes, id: \.id, day: { $0.published.day }, merge: Merge.gear)
  }

  /// Merges releases into the files of their days; a release whose date was put off moves from one of `homes` to its new day.
  public func store(releases: [Release], homes: Set<Day> = []) throws(ArchiveError) -> StoreOutcome {
    try store(releases, in: ReleaseDay.self, homes: homes, id: \.id, day: \.date, merge: Merge.releases)
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
    for day in try days(File.kind, since: since) {
      records += try read(File.self, at: .file(File.kind, day))?.records ?? []
    }
    return records
  }

  private func store<File: DayFile>(
    _ records: [File.Record], in type: File.Type, homes: Set<Day>, id: KeyPath<File.Record, String>,
    day: (File.Record) -> Day, merge: ([File.Record], [File.Record]) -> [File.Record]
  ) throws(ArchiveError) -> StoreOutcome {
    guard !records.isEmpty else { return StoreOutcome(new: [], days: []) }
    var before: [Day: [File.Record]] = [:]
    for day in homes.union(records.map(day)) {
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
