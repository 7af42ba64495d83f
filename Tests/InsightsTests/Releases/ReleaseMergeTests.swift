import Insights
import Records
import TestSupport
import Testing

@Suite("Merging releases")
struct ReleaseMergeTests {
  private static let day = Day(number: 20_600)

  private func release(
    _ title: String, by artist: String, kind: String = "album", on day: Day = day, from source: String,
    at place: String? = nil, seen: Int = 0
  ) -> Release {
    Release(
      id: StableID.make("release", artist, title), title: title, artist: artist, date: day, kind: kind,
      links: [Link(source: source, url: "https://\(source).example/\(place ?? "\(title)-\(kind)")")], source: source,
      firstSeen: Instant(day.adding(seen)))
  }

  /// Everything but ids.
  private func contents(_ releases: [Release]) -> Set<Release> {
    Set(
      releases.map { release in
        var release = release
        release.id = ""
        release.links.sort { $0.source < $1.source }
        return release
      })
  }

  @Test("Services that spell one release differently make one release with all links, which keeps the stored id")
  func spellings() throws {
    let stored = release("Kiosk", by: "The Ferry Boys & Ida Marrow", kind: "single", from: "listenbrainz")
    let merged = ReleaseMerge.merge(
      stored: [stored],
      new: [
        release("KIOSK - Single", by: "Ferry Boys", kind: "other", on: Self.day.adding(1), from: "deezer"),
        release("Kiosk (feat. Mara Quill)", by: "The Ferry Boys, Ida Marrow", kind: "single", from: "apple"),
      ])
    let only = try #require(merged.count == 1 ? merged.first : nil)
    #expect(only.id == stored.id && only.title == "Kiosk" && only.date == Self.day && only.kind == "single")
    #expect(Set(only.links.map(\.source)) == ["listenbrainz", "deezer", "apple"])
  }

  @Test("A single and the album of its name are two releases with two ids")
  func singleAndAlbum() {
    let merged = ReleaseMerge.merge(
      stored: [release("Harbour", by: "Ida Marrow", kind: "single", from: "deezer")],
      new: [release("Harbour", by: "Ida Marrow", kind: "album", on: Self.day.adding(7), from: "deezer")])
    #expect(Set(merged.map(\.id)).count == 2)
    #expect(Set(merged.map(\.kind)) == ["single", "album"])
  }

  @Test("A reissue half a year later is another release")
  func reissue() {
    let merged = ReleaseMerge.merge(
      stored: [release("Harbour", by: "Ida Marrow", from: "deezer")],
      new: [release("Harbour", by: "Ida Marrow", on: Self.day.adding(180), from: "deezer", at: "again")])
    #expect(Set(merged.map(\.id)).count == 2)
  }

  @Test("A release that its service puts off or renames stays one release, because its address stays")
  func putOff() {
    let stored = release("Untitled", by: "Ida Marrow", from: "deezer", at: "7")
    let later = release("Low Season", by: "Ida Marrow", on: Self.day.adding(60), from: "deezer", at: "7", seen: 5)
    let merged = ReleaseMerge.merge(stored: [stored], new: [later])
    #expect(merged.map(\.id) == [stored.id])
    #expect(merged.map(\.title) == ["Low Season"] && merged.map(\.date) == [Self.day.adding(60)])
  }

  @Test("Pressings of one day are one release with all their addresses; what one service dates apart is two")
  func pressings() {
    let digital = release("Harbour", by: "Ida Marrow", from: "musicbrainz", at: "digital")
    let vinyl = release("Harbour", by: "Ida Marrow", from: "musicbrainz", at: "vinyl")
    let merged = ReleaseMerge.merge(stored: [digital], new: [vinyl])
    #expect(merged.count == 1 && merged.first?.links.count == 2)
    #expect(ReleaseMerge.merge(stored: merged, new: [vinyl]) == merged)
    let later = release("Harbour", by: "Ida Marrow", on: Self.day.adding(7), from: "musicbrainz", at: "remake")
    #expect(ReleaseMerge.merge(stored: merged, new: [later]).count == 2)
  }

  @Test("Another artist's release of the same title stays apart")
  func namesakes() {
    let merged = ReleaseMerge.merge(
      stored: [], new: ["Ida Marrow", "Mara Quill"].map { release("Harbour", by: $0, from: "deezer", at: $0) })
    #expect(merged.count == 2)
  }

  @Test("Five services: as many releases as there are, whatever the order and the batches", arguments: 0..<40)
  func orderIndependent(seed: Int) {
    var chance = SeededRandom(seed: UInt64(seed))
    let shop = InventedReleases(seed: UInt64(seed))
    let once = ReleaseMerge.merge(stored: [], new: shop.announcements)
    #expect(once.count == shop.count)
    #expect(Set(once.map(\.id)).count == once.count)
    let shuffled = shop.announcements.shuffled(using: &chance)
    #expect(ReleaseMerge.merge(stored: [], new: shuffled) == once)
    let half = shuffled.count / 2
    let first = ReleaseMerge.merge(stored: [], new: Array(shuffled[..<half]))
    let both = ReleaseMerge.merge(stored: first, new: Array(shuffled[half...]))
    #expect(Set(first.map(\.id)).isSubset(of: Set(both.map(\.id))))
    #expect(Set(both.flatMap(\.links)) == Set(shop.announcements.flatMap(\.links)))
    #expect(both.count == once.count)
  }

  @Test("Merging the same again changes nothing, and no link, genre or count is lost", arguments: 0..<20)
  func idempotent(seed: Int) {
    let shop = InventedReleases(seed: UInt64(seed))
    let once = ReleaseMerge.merge(stored: [], new: shop.announcements)
    #expect(ReleaseMerge.merge(stored: once, new: shop.announcements) == once)
    #expect(ReleaseMerge.merge(stored: once, new: []) == once)
    #expect(contents(once).count == once.count)
    #expect(Set(once.flatMap(\.links)) == Set(shop.announcements.flatMap(\.links)))
    #expect(Set(once.flatMap(\.genres)) == Set(shop.announcements.flatMap(\.genres)))
    #expect(Set(once.compactMap(\.listens)) == Set(shop.announcements.compactMap(\.listens)))
  }

  @Test("Notable is who was on a chart, who is listened to, and whom the site lists; each with its reason")
  func notable() {
    var heard = release("Harbour", by: "Nobody", from: "a")
    heard.listens = 4000
    let releases = [
      heard, release("Eleven", by: "Mara Quill & Ida Marrow", from: "a"), release("Kiosk", by: "Söder", from: "a"),
      release("Noise", by: "Unheard", from: "a"), release("Hits", by: "Various Artists", from: "a"),
    ]
    let judged = ReleaseMerge.notable(
      releases, charted: ["ida marrow", "various artists"], curated: ["soder"])
    #expect(
      judged.map(\.notable) == [
        ["4000 listens so far"], ["Ida Marrow was on a chart in the last year"], ["Söder is on this site's list"], [],
        [],
      ])
  }
}
