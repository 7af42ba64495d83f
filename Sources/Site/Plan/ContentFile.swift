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
  fileprivate(set) var rollup: ArraySlice<UInt8>
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

extension [ContentFile] {
  /// Lays the rollups of the files that were read one behind the other: on their own, each would keep apart the room that
  /// reading its file took, and what lies between ten thousand of them is more than they are.
  mutating func gatherRollups() {
    let fresh = indices.filter { self[$0].isFresh }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fresh.reduce(0) { $0 + self[$1].rollup.count })
    for place in fresh { bytes += self[place].rollup }
    var start = 0
    for place in fresh {
      let end = start + self[place].rollup.count
      self[place].rollup = bytes[start..<end]
      start = end
    }
  }
}
