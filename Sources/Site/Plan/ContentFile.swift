import Records

/// A file of `content/` (or of the public folder) as the build sees it.
struct ContentFile: Sendable {
  /// Where it lies. Years of charts are ten thousand files and more, whose paths follow from their days.
  private enum Place {
    case dated(folder: String, Day)
    case other(String)
  }

  private let place: Place
  let stamp: FileStamp
  /// Of the file's bytes.
  let fingerprint: Fingerprint
  /// What pages other than the file's own need to know of it.
  let rollup: ArraySlice<UInt8>
  /// True when it was read in this build and not known from the cache.
  let isFresh: Bool

  /// - Parameter days: a folder that holds files by year and day, when it is one of them.
  init(
    path: String, days folder: String?, stamp: FileStamp, fingerprint: Fingerprint, rollup: ArraySlice<UInt8>,
    isFresh: Bool
  ) {
    if let folder, let day = ContentListing.day(path), Self.path(folder, day) == path {
      place = .dated(folder: folder, day)
    } else {
      place = .other(path)
    }
    (self.stamp, self.fingerprint, self.rollup, self.isFresh) = (stamp, fingerprint, rollup, isFresh)
  }

  /// The path below its folder, with `/`.
  var path: String {
    switch place {
    case .dated(let folder, let day): Self.path(folder, day)
    case .other(let path): path
    }
  }

  private static func path(_ folder: String, _ day: Day) -> String {
    let day = day.description
    return "\(folder)/\(day.prefix(4))/\(day).json"
  }
}
