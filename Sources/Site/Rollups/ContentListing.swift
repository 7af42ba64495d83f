import Records

/// Which files there are in `content/`.
enum ContentListing {
  /// The paths `KIND/YEAR/DAY.json`, ascending.
  static func days(of kind: String, in folder: String) -> [String] {
    var paths: [String] = []
    for year in Disk.names(in: folder + "/" + kind) {
      for name in Disk.names(in: folder + "/" + kind + "/" + year) where name.hasSuffix(".json") {
        paths.append(kind + "/" + year + "/" + name)
      }
    }
    return paths
  }

  /// The day in a path's file name; nil for a name that is no day.
  static func day(_ path: String) -> Day? {
    Day(path.utf8.suffix(15).count == 15 ? String(path.suffix(15).prefix(10)) : "")
  }
}
