public import Records

extension ContentArchive {
  /// Kinds of files that exist once for a day.
  public typealias Kind = ContentPath.Kind

  /// The days that have a file of a kind, ascending.
  public func days(_ kind: Kind) throws(ArchiveError) -> [Day] {
    try days(in: kind.rawValue)
  }

  /// The days that have an edition of a chart, ascending.
  public func editions(of chart: String) throws(ArchiveError) -> [Day] {
    try days(in: "charts/\(chart)")
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

  private func days(in folder: String) throws(ArchiveError) -> [Day] {
    var days: [Day] = []
    for year in try list(folder) where year.isFolder {
      let inYear = try list("\(folder)/\(year.name)").compactMap(Self.day)
      days += inYear.filter { $0.description.hasPrefix(year.name + "-") }
    }
    return days.sorted()
  }

  private static func day(_ entry: FileAccess.Entry) -> Day? {
    guard !entry.isFolder, entry.name.hasSuffix(".json") else { return nil }
    return Day(entry.name.dropLast(5))
  }
}
