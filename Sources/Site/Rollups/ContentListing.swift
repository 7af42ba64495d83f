import Records

/// Which files there are in `content/`.
enum ContentListing {
  /// The files `KIND/YEAR/DAY.json`, ascending.
  static func days(of kind: String, in folder: String) -> [ContentPlace] {
    var places: [ContentPlace] = []
    for year in Disk.names(in: folder + "/" + kind) {
      for name in Disk.names(in: folder + "/" + kind + "/" + year) where name.hasSuffix(".json") {
        places.append(ContentPlace(folder: kind, year: year, name: name))
      }
    }
    return places
  }
}
