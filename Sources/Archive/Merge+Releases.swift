public import Records

extension Merge {
  /// The releases of a day.
  ///
  /// Several sources name one release, each in its own spelling; the source that named it first keeps the say, so that two
  /// sources do not change the record back and forth. The others add links and fill what is missing.
  public static func releases(stored: [Release], new: [Release]) -> [Release] {
    byID(stored, new, id: \.id, order: precedes, combine: combine)
  }

  /// By artist, then by title, then by id.
  public static func precedes(_ left: Release, _ right: Release) -> Bool {
    (left.date, left.artist, left.title, left.id) < (right.date, right.artist, right.title, right.id)
  }

  private static func combine(_ stored: Release, _ new: Release) -> Release {
    var release = stored
    release.firstSeen = min(stored.firstSeen, new.firstSeen)
    if new.source == stored.source {
      release.title = new.title
      release.artist = new.artist
      release.date = new.date
      release.kind = new.kind
    }
    release.genres = text(stored.genres, new.genres, isOwner: new.source == stored.source)
    release.notable = newer(stored.notable, new.notable)
    release.listens = new.listens ?? stored.listens
    release.links = union(stored.links, new.links)
    release.sample = stored.sample && new.sample
    return release
  }

  private static func text(_ stored: [String], _ new: [String], isOwner: Bool) -> [String] {
    isOwner ? newer(stored, new) : newer(new, stored)
  }
}
