/// The names in an artist credit, in a form that finds the same artist in another credit.
public enum CreditNames {
  /// Comparable names of everyone credited, leads first, and the whole credit as one name ("Simon & Garfunkel").
  public static func keys(in credit: String) -> [String] {
    let parsed = ArtistCredit(credit)
    let names = (parsed.leads + parsed.members + parsed.guests).flatMap(\.names).map(\.key)
    return names.contains(parsed.whole) ? names : names + [parsed.whole]
  }

  /// The comparable form of one artist's name.
  public static func key(of artist: String) -> String {
    ArtistCredit(artist).whole
  }
}
