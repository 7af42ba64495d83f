import Records

/// A file of `content/` (or of the public folder) as the build sees it.
struct ContentFile: Sendable {
  let place: ContentPlace
  let stamp: FileStamp
  /// Of the file's bytes.
  let fingerprint: Fingerprint
  /// What pages other than the file's own need to know of it.
  fileprivate(set) var rollup: ArraySlice<UInt8>
  /// True when it was read in this build and not known from the cache.
  let isFresh: Bool

  /// The path below its folder, with `/`.
  var path: String { place.path }
}

extension ContentFile {
  /// A file that is as it was.
  init(place: ContentPlace, _ known: BuildCache.Content) {
    self.init(
      place: place, stamp: known.stamp, fingerprint: known.fingerprint, rollup: known.rollup, isFresh: false)
  }

  /// Writes what ``BuildCache/Folder`` reads.
  func write(to pack: inout PackWriter) {
    pack.add(word: place.word)
    pack.add(stamp)
    pack.add(fingerprint)
    pack.add(rollup)
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
