public import Records

/// One record release from all the sources that name it.
public enum ReleaseMerge {
  /// Stored releases together with new ones; equal releases (folded artist and title, compatible kinds, dates close to
  /// each other) become one with all links, which keeps the stored id. By date, then artist, then title.
  public static func merge(stored: [Release], new: [Release]) -> [Release] { stored + new }

  /// The releases with their reasons to be notable: an artist on a chart in the last year (`charted`, folded names), many
  /// listens, or an artist on the site's own list (`curated`).
  public static func notable(_ releases: [Release], charted: Set<String>, curated: [String]) -> [Release] { releases }
}
