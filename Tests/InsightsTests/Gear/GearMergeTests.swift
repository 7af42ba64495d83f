import Insights
import Records
import TestSupport
import Testing

@Suite("Merging gear announcements")
struct GearMergeTests {
  private static let start = Instant(seconds: 1_780_000_000)

  private func item(
    _ title: String, from source: String, brand: String? = nil, excerpt: String? = nil, hours: Int = 0,
    kind: String = "synth"
  ) -> GearItem {
    let url = "https://\(source).example/\(StableID.make(title))"
    let published = Self.start.adding(seconds: hours * 3600)
    return GearItem(
      id: StableID.make(url), title: title, url: url, source: source, published: published, firstSeen: published,
      kind: kind, brand: brand, excerpt: excerpt, links: [Link(source: source, url: url)])
  }

  @Test("One announcement in the words of four outlets is one item with four links, and keeps the stored id")
  func outlets() throws {
    let stored = item("Marrow Audio announces Tidal Pro, a granular synth", from: "a", brand: "Marrow Audio")
    let merged = GearMerge.merge(
      stored: [stored],
      new: [
        item("First look: Marrow Audio Tidal Pro", from: "b", brand: "Marrow Audio", hours: 5),
        item("Tidal Pro is a new granular synth from Marrow Audio", from: "c", brand: "Marrow Audio", hours: 30),
        item(
          "Tidal Pro puts clouds of sound on your desk", from: "d", excerpt: "Marrow Audio calls Tidal Pro a synth.",
          hours: 40),
      ])
    let only = try #require(merged.count == 1 ? merged.first : nil)
    #expect(only.id == stored.id && only.title == stored.title)
    #expect(only.links.map(\.source) == ["a", "b", "c", "d"])
  }

  @Test(
    "What differs in maker, product, model, version, kind of news or time is another announcement",
    arguments: [
      ("Okta Sound announces Tidal", "Okta Sound", 2), ("Marrow Audio announces Ebbstone", "Marrow Audio", 2),
      ("Marrow Audio announces Tidal Mini", "Marrow Audio", 2), ("Marrow Audio announces Tidal 3", "Marrow Audio", 2),
      ("Save 40% on Marrow Audio Tidal", "Marrow Audio", 2), ("Review: Marrow Audio Tidal", "Marrow Audio", 2),
      ("Marrow Audio announces Tidal", "Marrow Audio", 24 * 8),
    ])
  func apart(title: String, brand: String, hours: Int) {
    let first = item("Marrow Audio unveils Tidal 2 reverb", from: "a", brand: "Marrow Audio")
    let plain = item("Marrow Audio unveils Tidal reverb", from: "a", brand: "Marrow Audio")
    let stored = title.hasSuffix("3") ? first : plain
    #expect(GearMerge.merge(stored: [stored], new: [item(title, from: "b", brand: brand, hours: hours)]).count == 2)
  }

  @Test("An outlet's second item on a product is news of its own; its first one, listed again, is not")
  func sameOutlet() {
    let first = item("Marrow Audio announces Tidal", from: "a", brand: "Marrow Audio")
    let second = item("Marrow Audio Tidal now shipping", from: "a", brand: "Marrow Audio", hours: 20)
    #expect(GearMerge.merge(stored: [first], new: [first, second]).count == 2)
  }

  @Test("An item of another outlet is found again under the link that it left in the stored one")
  func foundByLink() {
    let first = item("Marrow Audio announces Tidal", from: "a", brand: "Marrow Audio")
    let second = item("First look: Marrow Audio Tidal", from: "b", brand: "Marrow Audio", hours: 3)
    let once = GearMerge.merge(stored: [first], new: [second])
    var redated = second
    redated.published = second.published.adding(seconds: 30 * 86_400)
    #expect(GearMerge.merge(stored: once, new: [redated]) == once)
  }

  @Test("Nobody's name in common but a long word and the kind is enough; an everyday word is not")
  func unknownMakers() {
    let pairs = [("Wavemorpher is out now", 1), ("Move is out now", 2)]
    for (title, count) in pairs {
      let name = String(title.prefix { $0 != " " })
      let merged = GearMerge.merge(
        stored: [], new: [item(title, from: "a"), item("Here comes a new synth: \(name)", from: "b")])
      #expect(merged.count == count)
    }
  }

  @Test("As many announcements as there are, whatever the order and the batches; no link is lost", arguments: 0..<30)
  func properties(seed: Int) {
    var chance = SeededRandom(seed: UInt64(seed))
    var items: [GearItem] = []
    var count = 0
    for brand in ["Marrow Audio", "Okta Sound", "Ferry Instruments"] {
      for product in ["Tidal", "Ebbstone", "Quillwork", "Sundial Pro", "Sundial Mini", "MX-9"] {
        guard Bool.random(using: &chance) else { continue }
        count += 1
        let titles = [
          "\(brand) announces \(product)", "First look: \(brand) \(product)", "\(product) by \(brand) is out",
          "Meet \(product), \(brand)’s synth",
        ]
        let start = Int.random(in: 0...100, using: &chance)
        for (number, title) in titles.enumerated() where number == 0 || Bool.random(using: &chance) {
          items.append(item(title, from: "outlet\(number)", brand: brand, hours: start + number * 3))
        }
      }
    }
    let once = GearMerge.merge(stored: [], new: items)
    #expect(once.count == count)
    let shuffled = items.shuffled(using: &chance)
    #expect(GearMerge.merge(stored: [], new: shuffled) == once)
    #expect(GearMerge.merge(stored: once, new: shuffled) == once)
    let half = shuffled.count / 2
    let first = GearMerge.merge(stored: [], new: Array(shuffled[..<half]))
    let both = GearMerge.merge(stored: first, new: Array(shuffled[half...]))
    #expect(both.count == count)
    #expect(Set(first.map(\.id)).isSubset(of: Set(both.map(\.id))))
    #expect(Set(both.flatMap(\.links)) == Set(items.flatMap(\.links)))
  }
}
