import Insights
import Records
import TestSupport
import Testing

@Suite("Identity")
struct IdentityTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    let one: (String, String)
    let other: (String, String)
    var testDescription: String { "\(one.0) by \(one.1) | \(other.0) by \(other.1)" }

    init(_ title: String, _ artist: String, _ otherTitle: String, _ otherArtist: String) {
      one = (title, artist)
      other = (otherTitle, otherArtist)
    }
  }

  static let same = [
    Pair(
      "Harbour Lights", "Lena Vale Featuring Otto Brandt", "Harbour Lights (feat. Otto Brandt)",
      "Lena Vale, Otto Brandt"),
    Pair("Rain", "Ana Feauring Ben & Kit", "Rain (feat. Ben & Kit)", "Ana"),
    Pair("Déjà Rêve", "Måns Öberg", "Deja Reve", "Mans Oberg"),
    Pair("Rain - 2004 Remaster", "The Tall Ships", "Rain", "Tall Ships"),
    Pair("Rain (From \"The Film\")", "Tall Ships", "Rain - Radio Edit", "Tall Ships"),
    Pair("g l a s s h o u s e", "MIRA", "Glasshouse", "Mira"),
    Pair("Sh*t Happens", "Ke$ha", "Shit Happens", "Kesha"),
    Pair("F*****g Rain", "P!nk", "Fucking Rain", "Pink"),
    Pair("Night Bus, Pt. II", "North", "Night Bus Part 2", "North"),
    Pair("Slow Water", "Jhay Corto & Ana", "Slow Water", "Jhayco, Ana"),
    Pair("Silver (Up And Down)", "Ana", "Silver", "Ana"),
    Pair("Comin' Home Tonight", "Ana", "Coming Home Tonight", "Ana"),
    Pair("Golden", "VEGA (Lia & Ben Noor) With Thunder", "Golden (with Thunder)", "Lia, Ben Noor, VEGA, Thunder"),
    Pair("Rock 'n' Roll Heart", "Ana & Ben", "Rock And Roll Heart", "Ana, Ben"),
    Pair("Bells", "Ida Holm With Karl Berg And His Orchestra", "Bells", "Ida Holm, Karl Berg & His Orchestra"),
  ]

  static let different = [
    Pair("Rain", "Tall Ships", "Rain", "Short Ships"),
    Pair("Rain", "Ana Feathering", "Rain", "Ana"),
    Pair("Rain", "Tall Ships", "Rain (Live At Home)", "Tall Ships"),
    Pair("Rain", "Tall Ships", "Rain - Acoustic", "Tall Ships"),
    Pair("Rain", "Ana", "Rain (Ana's Version)", "Ana"),
    Pair("Rain (North Remix)", "Ana", "Rain (South Remix)", "Ana"),
    Pair("Rain", "Ana", "Rain (Sped Up)", "Ana"),
    Pair("Rain", "Ana", "Rain - 10 Minute Version", "Ana"),
    Pair("Rain", "Ana", "Rain (Old Timey Version)", "Ana"),
    Pair("Rain, Pt. 1", "Ana", "Rain, Pt. 2", "Ana"),
    Pair("Intro", "Ana", "Interlude", "Ana"),
    Pair("Intro", "Ana", "Intro (Begin Again)", "Ana"),
    Pair("Goosefeather", "Ana & HVN", "Goosefeather", "Ana"),
    Pair("Tell Me", "Ben", "Tell Me (feat. Ben & Kit)", "Ana, Ben, Kit"),
    Pair("One More Night", "Ana", "One More Light", "Ana"),
    Pair("Love Me", "Ana", "Live Me", "Ana"),
    Pair("Slow Song", "Luis & Dario Featuring Kit", "Slow Song", "Luis, Dario"),
    Pair("Up", "Ana", "Up All Night", "Ana"),
  ]

  private func tracks(_ pair: Pair) throws -> (Identity.Track, Identity.Track) {
    var builder = IdentityBuilder()
    builder.add(title: pair.one.0, artist: pair.one.1)
    builder.add(title: pair.other.0, artist: pair.other.1)
    let identity = builder.build()
    return (
      try #require(identity.track(title: pair.one.0, artist: pair.one.1)),
      try #require(identity.track(title: pair.other.0, artist: pair.other.1))
    )
  }

  @Test("Other spellings of one recording are one track, whichever came first", arguments: same)
  func merged(pair: Pair) throws {
    let (one, other) = try tracks(pair)
    #expect(one == other)
    let back = Pair(pair.other.0, pair.other.1, pair.one.0, pair.one.1)
    let (first, second) = try tracks(back)
    #expect(first == second)
  }

  @Test("Other recordings stay apart, whichever came first", arguments: different)
  func apart(pair: Pair) throws {
    let (one, other) = try tracks(pair)
    #expect(one.slug != other.slug)
    let (first, second) = try tracks(Pair(pair.other.0, pair.other.1, pair.one.0, pair.one.1))
    #expect(first.slug != second.slug)
  }

  @Test("Names that were kept in a file tell the same tracks as the editions, though each is kept once")
  func printedNames() throws {
    let rows = [
      ChartEntry(rank: 1, title: "Rain", artist: "Ana & Kit", ids: ChartEntry.IDs(isrc: "ZZA012600001")),
      ChartEntry(rank: 2, title: "Regen", artist: "Ana, Kit", ids: ChartEntry.IDs(isrc: "ZZA012600001")),
      ChartEntry(rank: 3, title: "Rain (Live)", artist: "Ana"), ChartEntry(rank: 4, title: "", artist: ""),
    ]
    let editions = (0..<3).map { ChartEdition.invented("songs", Day(number: 20_000 + $0), rows) }
    var names = PrintedNames()
    for edition in editions { names.add(edition) }
    #expect(String(decoding: names.json, as: UTF8.self).split(separator: "ZZA012600001").count == 3)
    var (direct, kept) = (IdentityBuilder(), IdentityBuilder())
    for entry in editions.flatMap(\.entries) where !entry.title.isEmpty {
      direct.add(title: entry.title, artist: entry.artist, ids: entry.ids)
    }
    kept.add(try PrintedNames(json: names.json), subject: .tracks)
    let (first, second) = (direct.build(), kept.build())
    #expect(first.tracks == second.tracks && first.tracks.count == 2)
    #expect(first.artists == second.artists)
  }

  @Test("Versions are different tracks of one work")
  func works() throws {
    let (one, other) = try tracks(Pair("Rain", "Ana", "Rain (Ana's Version)", "Ana"))
    #expect(one.work == other.work && one.slug == "ana-rain" && other.slug == "ana-rain-version-of-anas")
  }

  @Test("When a credit turns out to name two artists, the address that held both leads to the track")
  func dividedCredit() throws {
    var builder = IdentityBuilder()
    builder.add(title: "Rain", artist: "Ana & Ben")
    let before = builder.build()
    builder.add(title: "Snow", artist: "Ana")
    builder.add(title: "Hail", artist: "Ben")
    let after = builder.build()
    #expect(before.tracks[0].slug == "ana-and-ben-rain")
    #expect(after.tracks[0].slug == "ana-rain" && after.tracks[0].aliases == ["ana-and-ben-rain"])
    // So does the address of the two as one artist lead to the first of them, and one that was never given to nobody.
    #expect(before.artists.map(\.slug) == ["ana-and-ben"])
    #expect(after.artist(slug: "ana-and-ben")?.slug == "ana")
    builder.add(title: "Wind", artist: "Ana & Kit")
    #expect(builder.build().artist(slug: "ana-and-kit") == nil)
  }

  @Test("When a part of a credit turns out to name two artists, the address of both leads to the first one")
  func dividedPart() {
    var builder = IdentityBuilder()
    builder.add(title: "Rain", artist: "Ana & Ben, Kit")
    builder.add(title: "Wave", artist: "Dot")
    builder.add(title: "Hail", artist: "Dot, Eve & Fay")
    let before = builder.build()
    #expect(before.tracks.map(\.slug) == ["ana-and-ben-rain", "dot-wave", "dot-hail"])
    #expect(before.artists.map(\.slug) == ["ana-and-ben", "kit", "dot", "eve-and-fay"])
    builder.add(title: "Snow", artist: "Ben")
    builder.add(title: "Wind", artist: "Fay")
    let after = builder.build()
    #expect(after.tracks[0].slug == "ana-rain" && after.track(slug: "ana-and-ben-rain")?.slug == "ana-rain")
    #expect(after.artist(slug: "ana-and-ben")?.slug == "ana" && after.artist(slug: "eve-and-fay")?.slug == "eve")
  }

  @Test("What was one artist only after a first name had become known leads on when it is two")
  func dividedTwice() {
    var builder = IdentityBuilder()
    builder.add(title: "Hail", artist: "Dot, Eve & Fay")
    builder.add(title: "Wave", artist: "Dot")
    #expect(builder.build().artists.map(\.slug) == ["dot", "eve-and-fay"])
    builder.add(title: "Wind", artist: "Fay")
    #expect(builder.build().artist(slug: "eve-and-fay")?.slug == "eve")
  }

  @Test("A slug stays when more is learnt, and the slugs of other spellings lead to it")
  func slugs() throws {
    var builder = IdentityBuilder()
    builder.add(title: "Rain", artist: "Ana, Ben")
    let before = builder.build()
    builder.add(title: "R a i n (feat. Ben)", artist: "Ana, Ben")
    builder.add(title: "Rain", artist: "Kit")
    let after = builder.build()
    #expect(before.tracks[0].slug == after.tracks[0].slug)
    #expect(after.tracks[0].aliases == ["ana-r-a-i-n", "ana-ben-rain", "ana-ben-r-a-i-n"])
    #expect(after.track(slug: "ana-r-a-i-n") == after.tracks[0])
    #expect(after.tracks.count == 2 && after.artists.map(\.slug) == ["ana", "ben", "kit"])
  }

  @Test("Two recordings with one natural slug get two addresses")
  func collision() throws {
    let (one, other) = try tracks(Pair("Goosefeather", "Ana & HVN", "Goosefeather", "Ana"))
    #expect(one.slug == "ana-goosefeather" && other.slug.hasPrefix("ana-goosefeather-"))
  }

  @Test("Names in other scripts get short addresses of letters and digits")
  func scripts() throws {
    let (one, other) = try tracks(Pair("사랑", "아이유", "밤", "아이유"))
    #expect(one.slug != other.slug)
    #expect(
      (one.slug + other.slug).utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
      })
  }

  @Test("The same Spotify id or ISRC is the same recording, whatever the spelling")
  func identifiers() throws {
    var builder = IdentityBuilder()
    builder.add(title: "Rain", artist: "Ana", ids: .init(spotify: "s1"))
    builder.add(title: "Regen", artist: "Anna", ids: .init(spotify: "s1", isrc: "DE1"))
    builder.add(title: "Pluie", artist: "Anne", ids: .init(isrc: "DE1"))
    // What a known name brings counts for names to come.
    builder.add(title: "Rain", artist: "Ana", ids: .init(spotify: "s2"))
    builder.add(title: "Yağmur", artist: "Anne", ids: .init(spotify: "s2"))
    builder.add(title: "Lluvia", artist: "Anne", ids: .init(spotify: "s3"))
    #expect(builder.build().tracks.map(\.title) == ["Rain", "Lluvia"])
  }

  @Test("A source that prints first artists only is no contradiction")
  func partial() throws {
    var builder = IdentityBuilder()
    builder.add(title: "Rain", artist: "Ana & Ben")
    builder.add(title: "Rain", artist: "Ana", isPartial: true)
    #expect(builder.build().tracks.count == 1)
  }

  @Test("Names that never part are one artist; names that do are several")
  func artists() {
    var builder = IdentityBuilder()
    for credit in [
      "Tyrell, The Maker", "Ana & Ben", "Tyrell, The Maker Featuring Kit", "Kit & Ben", "Wind, Sea & Fire",
    ] {
      builder.learn(credit: credit)
    }
    builder.learn(credit: "Lil Nas X & Kit")
    builder.learn(credit: "Lil Nas X")
    let identity = builder.build()
    #expect(
      identity.artists.map(\.name) == ["Tyrell, The Maker", "Ana", "Ben", "Kit", "Wind, Sea & Fire", "Lil Nas X"])
    #expect(identity.artists(credit: "Tyrell, The Maker Featuring Kit").map(\.slug) == ["tyrell-the-maker", "kit"])
  }

  @Test("No text makes it fail", arguments: 1...30)
  func robustness(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "(", ")", "[", " - ", "feat.", "&", ",", "x", "X", "*", "'s", "Version", "Pt.", "II", "live", "é", "愛", "", " ",
      ":", ";", "!", "$", "w/", "with",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
        separator: Bool.random(using: &random) ? " " : "")
    }
    var builder = IdentityBuilder()
    for _ in 0..<200 { builder.add(title: text(), artist: text()) }
    let identity = builder.build()
    #expect(Set(identity.tracks.map(\.slug)).count == identity.tracks.count)
    #expect(Set(identity.artists.map(\.slug)).count == identity.artists.count)
  }
}
