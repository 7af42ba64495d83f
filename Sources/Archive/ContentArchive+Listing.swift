public import Records

extension ContentArchive {
  /// Kinds of files that exist once for a day.
  public typealias Kind = ContentPath.Kind

  /// The days that have a file of a kind, ascending.
  /// - Parameter since: earlier days are left out, and not even looked for.
  public func days(_ kind: Kind, since: Day = .earliest) throws(ArchiveError) -> [Day] {
    try days(in: kind.rawValue, since: since)
  }

  /// The days that have an edition of a chart, ascending.
  /// - Parameter since: earlier days are left out, and not even looked for.
  public func editions(of chart: String, since: Day = .earliest) throws(ArchiveError) -> [Day] {
    try days(in: "charts/\(chart)", since: since)
  }

  /// The newest days that have an edition of a chart, ascending.
  ///
  /// - Parameters:
  ///   - count: how many; fewer where there are not so many.
  ///   - before: only earlier days count, when given.
  public func newestEditions(of chart: String, _ count: Int, before: Day? = nil) throws(ArchiveError) -> [Day] {
    try days(in: "charts/\(chart)", before: before, newest: count)
  }

  /// The ids of the charts that have editions, sorted.
  public func chartsOnDisk() throws(ArchiveError) -> [String] {
    try list("charts").filter(\.isFolder).map(\.name)
  }

  /// The days whose edition of a chart is in quarantine, ascending.
  public func quarantined(chart: String) throws(ArchiveError) -> [Day] {
    try list("quarantine/\(chart)").compactMap(Self.day)
  }

  /// A folder's entries by name; none when there is no such folder.
  func list(_ relative: String) throws(ArchiveError) -> [FileAccess.Entry] {
    do {
      return try files.list(full(relative)) ?? []
    } catch {
      throw disk("list", relative, error)
    }
  }

  /// Year by year, the newest first: what a run asks for lies in the last ones, however long the archive.
  private func days(
    in folder: String, since: Day = .earliest, before: Day? = nil, newest count: Int = .max
  ) throws(ArchiveError) -> [Day] {
    var days: [Day] = []
    for entry in try list(folder).reversed() where entry.isFolder {
      guard let year = Int(entry.name), entry.name.utf8.count == 4, days.count < count, year >= since.civil.year
      else { continue }
      let inYear = try list("\(folder)/\(entry.name)").compactMap(Self.day).filter { day in
        day.civil.year == year && day >= since && before.map { day < $0 } ?? true
      }
      days = inYear.sorted() + days
    }
    return Array(days.suffix(count))
  }

  private static func day(_ entry: FileAccess.Entry) -> Day? {
    guard !entry.isFolder, entry.name.hasSuffix(".json") else { return nil }
    return Day(entry.name.dropLast(5))
  }
}
