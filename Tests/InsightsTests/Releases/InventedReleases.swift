import Records
import TestSupport

/// An invented record shop: releases that are far apart from each other, and how five services announce each of them.
struct InventedReleases {
  static let first = Day(number: 20_600)
  private static let artists = ["Ida Marrow", "The Ferry Boys", "Söder & Ås", "Kiosk Trio", "夜の電車", "Mara Quill"]
  private static let titles = ["Low Season", "Harbour", "Two Doors (Live)", "Übermorgen", "静かな海", "Eleven", "No. 5"]

  /// One for each announcement of each release.
  let announcements: [Release]
  /// How many releases there are.
  let count: Int

  init(seed: UInt64) {
    var chance = SeededRandom(seed: seed)
    var announcements: [Release] = []
    var count = 0
    for artist in Self.artists {
      for title in Self.titles where Bool.random(using: &chance) {
        // A single and, sometimes, an album of its name; the album's reissue 40 days later.
        for (kind, offset) in [("single", 0), ("album", 3), ("album", 43)] where Bool.random(using: &chance) {
          count += 1
          let date = Self.first.adding(offset + Int.random(in: 0...2, using: &chance))
          announcements += Self.announced(title, artist, kind, date, number: count, &chance)
        }
      }
    }
    self.announcements = announcements
    self.count = count
  }

  private static func announced(
    _ title: String, _ artist: String, _ kind: String, _ date: Day, number: Int, _ chance: inout SeededRandom
  ) -> [Release] {
    let spellings = [
      "listenbrainz": (title, "\(artist) feat. Guest \(number % 3)"), "musicbrainz": (title.uppercased(), artist),
      "deezer": (kind == "single" ? "\(title) - Single" : title, artist),
      "apple": (title, artist), "spotify": (kind == "single" ? "\(title) (Single)" : title, artist),
    ]
    return spellings.keys.sorted().filter { $0 == "musicbrainz" || Int.random(in: 0...9, using: &chance) < 6 }.map {
      let (name, credit) = spellings[$0] ?? (title, artist)
      return Release(
        id: StableID.make("release", credit, name), title: name, artist: credit,
        date: date.adding($0 == "apple" ? 1 : 0), kind: kind, genres: $0 == "deezer" ? ["folk"] : [],
        listens: $0 == "listenbrainz" ? number : nil,
        links: [Link(source: $0, url: "https://\($0).example/\(number)")], source: $0,
        firstSeen: Instant(date.adding(Int.random(in: -3...3, using: &chance))))
    }
  }
}
