import Insights
import Testing

@Suite("Names in running text")
struct NameLinkerTests {
  private static let linker = NameLinker(
    [
      "Ida Marrow", "Ida", "The Ferry Boys", "Morning", "Söder & Ås", "QX", "NINE", "marrowlight", "Early Trains",
      "Lisa",
    ]
    .map { NameLinker.Name(slug: $0.lowercased(), name: $0, kind: .artist) }
      + [
        ("low-season", "Low Season", ["ida marrow"]), ("stay", "Stay", ["ida marrow"]),
        ("stay-2", "Stay (with Lisa)", ["morning"]), ("kiosk-remix", "Kiosk (Okta Remix)", ["the ferry boys"]),
        ("eleven-doors-down", "Eleven Doors Down", ["someone else"]),
      ].map { NameLinker.Name(slug: $0.0, name: $0.1, kind: .track(artists: $0.2)) })

  private func artists(_ title: String, _ excerpt: String? = nil) -> [String] {
    Self.linker.mentions(title: title, excerpt: excerpt).artists
  }

  private func tracks(_ title: String, _ excerpt: String? = nil) -> [String] {
    Self.linker.mentions(title: title, excerpt: excerpt).tracks
  }

  @Test("The longest name wins, with or without its article, possessive and diacritics")
  func longest() {
    #expect(artists("Ida Marrow’s tour starts") == ["ida marrow"])
    #expect(artists("Tour dates of Ferry Boys and SODER and AS") == ["the ferry boys", "söder & ås"])
    #expect(artists("The Ferry Boys join Ida Marrow") == ["the ferry boys", "ida marrow"])
  }

  @Test("A single name inside a longer one is somebody else")
  func longerNames() {
    #expect(artists("Lisa Vandermeer joins the label").isEmpty)
    #expect(artists("Label hires Anna Lisa").isEmpty)
    #expect(artists("Lisa announces a tour") == ["lisa"])
    #expect(artists("Anna, Lisa and others") == ["lisa"])
  }

  @Test("An everyday word is a name only beside one of its tracks, or when both write it in capitals")
  func everydayWords() {
    #expect(artists("Morning plans open in the city").isEmpty)
    #expect(artists("Morning returns with ‘Stay’") == ["morning"])
    #expect(tracks("Morning returns with ‘Stay’") == ["stay-2"])
    #expect(artists("A new record by NINE is out") == ["nine"] && artists("Nine of ten agree").isEmpty)
    #expect(artists("Early Trains Cause Delays").isEmpty)
    #expect(artists("Songs by Early Trains return") == ["early trains"])
  }

  @Test("Very short names must be written exactly so; names without capitals may be small")
  func spelling() {
    #expect(artists("QX tops the chart") == ["qx"] && artists("Qx tops the chart").isEmpty)
    #expect(artists("New song: marrowlight is back") == ["marrowlight"])
    #expect(artists("the ferry boys are back").isEmpty)
  }

  @Test("A track is believed in quotation marks with its artist, or right beside the artist")
  func tracksBesideArtists() {
    #expect(tracks("‘Stay’ lifts Ida Marrow") == ["stay"])
    #expect(tracks("‘Stay’ lifts nobody").isEmpty)
    #expect(tracks("Ida Marrow’s Low Season climbs") == ["low-season"])
    #expect(tracks("Low Season by Ida Marrow climbs") == ["low-season"])
    #expect(tracks("Low Season for hotels, says Ida Marrow").isEmpty)
    #expect(tracks("Charts", "The chart lists “Low Season” by Ida Marrow at number 3.") == ["low-season"])
  }

  @Test("A quoted title of three words needs no artist; another artist's presence speaks against it")
  func quotedAlone() {
    #expect(tracks("Why ‘Eleven Doors Down’ is everywhere") == ["eleven-doors-down"])
    #expect(tracks("Ida Marrow covers ‘Eleven Doors Down’").isEmpty)
  }

  @Test("A remix is found under its full title alone, and an album is no track")
  func versionsAndAlbums() {
    #expect(tracks("The Ferry Boys share ‘Kiosk’").isEmpty)
    #expect(tracks("Ida Marrow’s album ‘Stay’ is out").isEmpty)
    #expect(tracks("Ida Marrow’s single ‘Stay’ from the album is out") == ["stay"])
  }
}
