import Ingest
import Records
import Testing

@Suite("Gear reader")
struct GearReaderTests {
  private func read(_ title: String, summary: String? = nil, tags: [String] = []) throws -> GearItem {
    let source = SourceConfiguration(id: "bench", name: "Bench", kind: .gear, url: "https://bench.example/feed")
    let item = FeedItem(
      id: "1", title: title, link: "https://bench.example/1", summary: summary.map { FeedText($0, kind: .html) },
      categories: tags)
    let reading = GearReader.items(
      of: Feed(version: .rss20, items: [item]), source: source, seen: Instant(seconds: 1_767_600_000))
    return try #require(reading.items.first)
  }

  @Test(
    "The kind is found, special before general, subject before object",
    arguments: [
      ("Moog announces a new analogue synthesizer", "synth"), ("Free drum machine plugin for macOS", "plugin"),
      ("Roland updates its drum machine", "drum-machine"), ("Akai unveils a controller for Ableton Live", "controller"),
      ("FL Studio 2026 adds a new synth", "daw"), ("A ribbon mic for drums", "microphone"),
      ("Strymon’s new reverb pedal", "pedal"),
      ("Make Noise shows Eurorack oscillator", "eurorack"), ("Lo-fi sample pack with 200 loops", "sample-pack"),
      ("Two new studio monitors from Genelec", "monitoring"), ("Audio interface with 8 preamps", "interface"),
      ("Fender’s signature Stratocaster", "guitar"), ("Pioneer DJ shows CDJ successor", "dj"),
      ("An iPad app for beats", "app"),
      ("Akai brings back the MPC", "sampler"), ("Five songs that changed us", "other"),
      ("A tape saturator by Estuary Modular", "plugin"),
    ])
  func kinds(_ title: String, _ kind: String) throws {
    let item = try read(title)
    #expect(item.kind == kind)
    #expect(item.kindReasons.count == 1)
  }

  @Test("Tags speak where the title is silent, then the text; the reason says so")
  func places() throws {
    #expect(try read("Something new", tags: ["Synths"]).kindReasons == ["“synths” stands in a tag"])
    #expect(try read("Something new", summary: "It is a pedal.").kindReasons == ["“pedal” stands in the text"])
  }

  @Test(
    "The maker is the one named first",
    arguments: [
      ("Teenage Engineering and Moog team up", "Teenage Engineering"),
      ("New from Native Instruments: Kontakt", "Native Instruments"),
      ("Glowworm Audio announces a plugin", "Glowworm Audio"),
      ("Get Velvet Hammer Audio’s Drift for free", "Velvet Hammer Audio"), ("A tuner by Marlow: first look", "Marlow"),
      ("Estuary Modular makes a tuner", "Estuary Modular"), ("making waves with apple pie", nil),
      ("A synth from nobody", nil),
    ] as [(String, String?)])
  func brands(_ title: String, _ brand: String?) throws {
    #expect(try read(title).brand == brand)
  }

  @Test("An announcement links to its outlet")
  func link() throws {
    let item = try read("A synth")
    #expect(item.links == [Link(source: "bench", url: "https://bench.example/1")])
  }
}
