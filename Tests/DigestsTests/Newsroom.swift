import LanguageModels
import Records

@testable import Digests

/// Invented news that the tests of this module share.
enum Newsroom {
  static let day = Day(number: 20_779)
  static let now = Instant(day, seconds: 20 * 3600)

  static func item(
    _ id: String, _ title: String, _ excerpt: String? = nil, source: String = "gazette", hour: Int = 9
  ) -> NewsItem {
    NewsItem(
      id: id, url: "https://\(source).example/\(id)", title: title, source: source,
      published: Instant(day, seconds: hour * 3600), firstSeen: Instant(day, seconds: hour * 3600), excerpt: excerpt)
  }

  static func story(
    _ items: [NewsItem], creator: Int = 20, developer: Int = 20, monetizer: Int = 20, voices: Int = 1,
    charted: Bool = false
  ) -> DigestStory? {
    DigestStory(
      id: items.first?.id ?? "", items: items,
      impact: Impact(
        creator: .init(value: creator), developer: .init(value: developer), monetizer: .init(value: monetizer)),
      voices: voices, charted: charted)
  }

  /// Six stories, two for each tier.
  static let stories: [DigestStory] = [
    story(
      [
        item(
          "deal", "Halcyon Group agrees to buy Tidewater Records for $120 million",
          "Halcyon Group has agreed to buy Tidewater Records for $120 million. The sale needs the approval of regulators in Lisbon."
        ),
        item("deal2", "Tidewater Records of Porto to be sold to Halcyon Group", source: "ledger", hour: 10),
      ], monetizer: 90, voices: 2),
    story(
      [
        item(
          "review", "Regulator opens review of Brightyard ticket fees",
          "The competition authority has opened a review of the fees that Brightyard adds at checkout. A first report is due in spring."
        )
      ], monetizer: 70),
    story(
      [
        item(
          "endpoint", "Overtone to retire its preview endpoint",
          "Overtone will switch off its 30-second preview endpoint at the end of next quarter. Developers are told to use embedded players instead."
        )
      ], developer: 80),
    story(
      [
        item(
          "format", "Rights office publishes an open format for session credits",
          "The Nordic Rights Office has published an open file format for session credits. Five workstations have said that they will write it."
        )
      ], developer: 60),
    story(
      [
        item(
          "album", "Vela Marsh announces album “Paper Lanterns”",
          "Vela Marsh has announced a new album with 9 songs. The first single is out today.")
      ], creator: 75, charted: true),
    story(
      [
        item(
          "stems", "Studio plugin Loopway adds stem separation",
          "The studio plugin Loopway has added stem separation in version 4.2, a free update. It runs without a connection."
        )
      ], creator: 65),
  ].compactMap { $0 }

  static let sources = ["gazette": "Studio Gazette", "ledger": "Music Ledger"]

  static func input(_ stories: [DigestStory] = stories, existing: Digest? = nil, isFinal: Bool = false) -> DigestInput {
    DigestInput(
      day: day, isFinal: isFinal, stories: stories, sources: sources,
      numbers: [.init(label: "New entries, Hot Chart", value: "7")], existing: existing)
  }

  /// The stories as a model sees them.
  static let material = Material(
    StoryRank.ordered(stories), sources: sources, rules: DigestPrompt.rules(seed: "test"))

  /// The alias of a story's lead.
  static func alias(_ id: String) -> String {
    material.items.first { $0.item.id == id }?.alias ?? "n0"
  }

  /// Names of the checks that a highlight fails which cites a story.
  static func faults(_ text: String, citing id: String, _ kind: Claim.Kind = .highlight) -> [String] {
    Reviewer(material: material).faults(of: Claim(kind, text, cites: [alias(id)]))
  }
}
