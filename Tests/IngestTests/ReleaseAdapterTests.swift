import Ingest
import Records
import Testing

@Suite("Releases")
struct ReleaseAdapterTests {
  private let seen = Instant(seconds: 1_790_000_000)

  private func read(_ adapter: String, _ body: String) throws -> [Release] {
    let source = SourceConfiguration(
      id: "s", name: "S", kind: .releases, adapter: adapter, url: "https://s.example")
    return try #require(ReleaseAdapter.named(adapter)).parse(Array(body.utf8), source, seen)
  }

  @Test("ListenBrainz: listens, tags and the secondary type; a release without a day is left out")
  func listenBrainz() throws {
    let releases = try read(
      "listenbrainz-releases",
      """
      {"payload":{"releases":[
      {"artist_credit_name":"Ida Marrow","release_name":"Low Season","release_date":"2026-05-16","release_mbid":"m1","listen_count":7,
       "release_group_primary_type":"Album","release_group_secondary_type":"Live","release_tags":["Folk"]},
      {"artist_credit_name":"Ida Marrow","release_name":"Undated","release_date":"2026-05","release_mbid":"m2"}]}}
      """)
    #expect(releases.map(\.title) == ["Low Season"])
    #expect(releases.first?.kind == "live")
    #expect(releases.first?.genres == ["folk"])
    #expect(releases.first?.listens == 7)
  }

  @Test("Two services that name one release meet under one id")
  func sameID() throws {
    let deezer = try read(
      "deezer-releases",
      "{\"data\":[{\"id\":1,\"title\":\"Kiosk - Single\",\"release_date\":\"2026-05-30\",\"artist\":{\"name\":\"The Ferry Boys\"}}]}"
    )
    let brainz = try read(
      "musicbrainz-releases",
      """
      {"releases":[{"id":"m","title":"Kiosk","date":"2026-05-30","artist-credit":[{"name":"The Ferry Boys"}],
      "release-group":{"primary-type":"Single"}}]}
      """)
    #expect(deezer.first?.id == brainz.first?.id)
    #expect(deezer.first?.kind == "other")
    #expect(brainz.first?.kind == "single")
  }

  @Test("An error that arrives as success is an error, with its words")
  func quota() {
    let error = #expect(throws: IngestError.self) {
      try read(
        "deezer-releases", "{\"error\":{\"type\":\"Exception\",\"message\":\"Quota limit exceeded\",\"code\":4}}")
    }
    #expect(error?.description.contains("error 4, Quota limit exceeded") == true)
  }

  @Test(
    "Apple: the new ones among the most played albums, with their genres and the kind that the title is marked with")
  func apple() throws {
    let releases = try read(
      "apple-releases",
      """
      {"feed":{"results":[
      {"name":"Low Season - EP","artistName":"Ida Marrow","releaseDate":"2026-09-10","url":"https://apple.example/1",
       "genres":[{"name":"Folk"},{"name":"Music"}]},
      {"name":"Harbour","artistName":"Ida Marrow","releaseDate":"2021-01-01","url":"https://apple.example/2"},
      {"name":"Undated","artistName":"Ida Marrow","url":"https://apple.example/3"}]}}
      """)
    #expect(releases.map(\.title) == ["Low Season"])
    #expect(releases.first?.kind == "ep" && releases.first?.genres == ["folk"])
    #expect(throws: IngestError.self) {
      try read(
        "apple-releases",
        "{\"feed\":{\"results\":[{\"name\":\"N\",\"artistName\":\"A\",\"url\":\"https://a.example\"}]}}")
    }
  }

  @Test("Spotify: all artists, the kind, and no release of which only the year is known")
  func spotify() throws {
    let releases = try read(
      "spotify-releases",
      """
      {"albums":{"items":[
      {"id":"1","name":"Low Season","album_type":"single","release_date":"2026-09-10","artists":[{"name":"Ida Marrow"},{"name":"Söder"}],
       "external_urls":{"spotify":"https://open.spotify.example/1"}},
      {"id":"2","name":"Old","album_type":"album","release_date":"1999","artists":[{"name":"Ida Marrow"}]}]}}
      """)
    #expect(releases.map(\.artist) == ["Ida Marrow, Söder"] && releases.first?.kind == "single")
    #expect(releases.first?.links.map(\.url) == ["https://open.spotify.example/1"])
  }
}
