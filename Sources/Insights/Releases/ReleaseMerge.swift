public import Records

/// One record release from all the sources that name it.
public enum ReleaseMerge {
  /// Dates of one release at several services lie no further apart than this; more is a reissue.
  static let windowDays = 14

  /// Stored releases together with new ones; equal releases (an equal address, or equal folded titles with credits that
  /// agree, compatible kinds and dates close to each other) become one with all links, which keeps the stored id. By date,
  /// then artist, then title.
  ///
  /// New releases may come in any order. No id is given twice: a single and the album of the same name are two.
  public static func merge(stored: [Release], new: [Release]) -> [Release] {
    var groups = ReleaseGroups(stored: stored.sorted(by: precedes), new: new.sorted(by: precedes))
    var taken = Set(stored.map(\.id))
    let merged = groups.make().compactMap { group -> Release? in
      if let stored = group.stored { return combined(stored, group.new) }
      guard let owner = owner(of: group.new) else { return nil }
      var release = combined(owner, group.new)
      // A reissue, or an album beside its title track: what identifies the one identifies the other.
      while !taken.insert(release.id).inserted { release.id = StableID.make("release", release.id, release.kind) }
      return release
    }
    return merged.sorted(by: precedes)
  }

  /// The record that has the say: the first seen, and of one run the one that tells most.
  private static func owner(of releases: [Release]) -> Release? {
    releases.min { left, right in
      (left.firstSeen, left.kind == ReleaseKind.unknown ? 1 : 0, left.source, left.title, left.artist)
        < (right.firstSeen, right.kind == ReleaseKind.unknown ? 1 : 0, right.source, right.title, right.artist)
    }
  }

  /// A release with what others say of it. Its own source's newer words win, when they come with the same address; the
  /// others add links and fill what is missing.
  private static func combined(_ owner: Release, _ others: [Release]) -> Release {
    var release = owner
    let own = others.first { $0.source == owner.source && !Set($0.links).isDisjoint(with: owner.links) }
    release.title = own?.title ?? owner.title
    release.date = own?.date ?? owner.date
    release.kind = ReleaseKind.best([own?.kind ?? owner.kind, owner.kind] + others.map(\.kind))
    release.artist = fullest([own?.artist ?? owner.artist, owner.artist] + others.map(\.artist), title: release.title)
    release.genres = Set(owner.genres + others.flatMap(\.genres)).sorted()
    release.listens = ([owner] + others).compactMap(\.listens).max()
    release.links = links(owner.links, others)
    release.firstSeen = others.reduce(owner.firstSeen) { min($0, $1.firstSeen) }
    release.sample = owner.sample && others.allSatisfy(\.sample)
    return release
  }

  /// The first credit, unless another one names the same artists and more.
  private static func fullest(_ credits: [String], title: String) -> String {
    var best = credits[0]
    for credit in credits.dropFirst() where credit != best {
      if ReleaseName(title: title, artist: credit).isFuller(than: ReleaseName(title: title, artist: best)) {
        best = credit
      }
    }
    return best
  }

  /// Every address under which a source names it, the known ones first: MusicBrainz lists each pressing under its own.
  private static func links(_ known: [Link], _ others: [Release]) -> [Link] {
    let named = Set(others.flatMap(\.links)).subtracting(known)
    return known + named.sorted { ($0.source, $0.url) < ($1.source, $1.url) }
  }

  private static func precedes(_ left: Release, _ right: Release) -> Bool {
    (left.date, left.artist, left.title, left.kind, left.id) < (
      right.date, right.artist, right.title, right.kind, right.id
    )
  }
}
