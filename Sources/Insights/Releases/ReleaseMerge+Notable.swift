public import Records

extension ReleaseMerge {
  /// A release that was listened to so often within its first days is no noise: of a day's hundred releases only a few reach
  /// it.
  private static let manyListens = 100

  /// Credits that many unrelated records share; that one of them was on a chart says nothing of another.
  private static let sharedCredits: Set<String> = [
    "various artists", "various", "soundtrack", "original cast", "original soundtrack", "cast recording", "unknown",
    "unknown artist", "anonymous", "traditional",
  ]

  /// The releases with their reasons to be notable: an artist on a chart in the last year (`charted`, folded names), many
  /// listens, or an artist on the site's own list (`curated`). A reason that was once found stays.
  public static func notable(_ releases: [Release], charted: Set<String>, curated: [String]) -> [Release] {
    let curated = Set(curated.map { Folding.fold($0) })
    return releases.map { release in
      let reasons = reasons(for: release, charted: charted, curated: curated)
      guard !release.sample, !reasons.isEmpty else { return release }
      var release = release
      release.notable = reasons
      return release
    }
  }

  private static func reasons(for release: Release, charted: Set<String>, curated: Set<String>) -> [String] {
    let credit = ArtistCredit(release.artist)
    let names = [release.artist] + (credit.leads + credit.members + credit.guests).flatMap(\.names).map(\.printed)
    var reasons: [String] = []
    for (list, reason) in [(curated, "is on this site's list"), (charted, "was on a chart in the last year")] {
      let found = names.first { name in
        let folded = Folding.fold(name)
        return list.contains(folded) && !sharedCredits.contains(folded)
      }
      if let found { reasons.append("\(found) \(reason)") }
    }
    if let listens = release.listens, listens >= manyListens { reasons.append("\(listens) listens so far") }
    return reasons
  }
}
