/// Companies and bodies whose news moves the industry, with how much, 0–1.
public enum CompanyWeight {
  /// A visible table: names as the press prints them, separated by commas.
  public static let table: [(weight: Double, names: String)] = [
    (
      1,
      """
      Universal Music, UMG, Sony Music, Warner Music, WMG, Spotify, Apple Music, YouTube, Live Nation, Ticketmaster, TikTok
      """
    ),
    (
      0.7,
      """
      Amazon Music, HYBE, BMG, Tencent Music, Concord, Kobalt, AEG, SiriusXM, iHeartMedia, Deezer, SoundCloud, Bandcamp, \
      Suno, Udio, OpenAI, Google, Apple, RIAA, IFPI, ASCAP, BMI, GEMA, PRS for Music, SACEM, SoundExchange, \
      Recording Academy, Reservoir, Primary Wave, Luminate, StubHub, SM Entertainment, JYP, YG Entertainment
      """
    ),
    (
      0.4,
      """
      DistroKid, TuneCore, CD Baby, Merlin, Ableton, Native Instruments, Fender, Gibson, Roland, Korg, Moog, Yamaha, Splice, \
      BandLab, Audiomack, Qobuz, Tidal, Anghami, Boomplay, Wasserman, WME, UTA, CAA, Beatport, Songkick, Bandsintown, \
      Eventim, Symphonic, Avex
      """
    ),
  ]

  /// The weightiest company among folded, stemmed words; of equals the one that stands first in the table.
  static func heaviest(in stems: [String]) -> (name: String, weight: Double)? {
    var best: (place: Int, name: String, weight: Double)?
    for place in stems.indices {
      for company in byFirst[stems[place]] ?? [] where stems[place...].starts(with: company.stems) {
        if company.place < best?.place ?? .max { best = (company.place, company.name, company.weight) }
      }
    }
    return best.map { ($0.name, $0.weight) }
  }

  private struct Company {
    var place: Int
    var name: String
    var stems: [String]
    var weight: Double
  }

  private static let byFirst: [String: [Company]] = {
    let named = table.flatMap { row in
      row.names.split(separator: ",").map { (name: String($0.drop { $0 == " " }), weight: row.weight) }
    }
    let companies = named.enumerated().map { place, company in
      Company(
        place: place, name: company.name, stems: TierLexicon.stems(of: company.name), weight: company.weight)
    }
    return Dictionary(grouping: companies) { $0.stems.first ?? "" }
  }()
}
