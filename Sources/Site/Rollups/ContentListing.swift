import Records

/// Which files there are in `content/`.
enum ContentListing {
  static let ending = Array(".json".utf8)

  /// The newest files `KIND/YEAR/DAY.json`, ascending, by the folders of the years.
  static func years(of kind: String, in folder: String, newest: Int = .max) -> [ContentFolder] {
    var years: [ContentFolder] = []
    var rest = newest
    for year in Disk.names(in: "\(folder)/\(kind)").reversed() where rest > 0 {
      let places = places(of: kind, year, in: folder).suffix(rest)
      rest -= places.count
      years.append(ContentFolder(name: "\(kind)/\(year)", places: Array(places)))
    }
    return years.reversed()
  }

  /// The files of a year, those that are no day's behind the others.
  private static func places(of kind: String, _ year: String, in folder: String) -> [ContentPlace] {
    var days: [Day] = []
    var others: [String] = []
    Disk.forEachName(in: "\(folder)/\(kind)/\(year)") { name in
      guard name.hasSuffix(ending) else { return }
      switch ContentPlace(folder: kind, year: year, name: name) {
      case .dated(_, let day): days.append(day)
      case .other(let path): others.append(path)
      }
    }
    return days.sorted().map { .dated(folder: kind, $0) } + others.sorted().map { .other($0) }
  }
}
