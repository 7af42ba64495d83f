import Records
import TestSupport
import Testing

@testable import LanguageModels

@Suite("Prices")
struct PriceTests {
  /// $0.10 and $0.50 for a million tokens, fivefold above 100,000.
  private let haiku = Price(
    input: 100_000, output: 500_000, cacheRead: 10_000, cacheWrite: 125_000,
    cliffs: [.init(over: 100_000, input: 500_000, output: 2_500_000)])

  @Test("A digest of 32 kB with 4,000 tokens of output costs at most $0.0060 with a small model")
  func bound() {
    #expect(haiku.bound(bytes: 32_000, maxOutput: 4000) == 6_000_000)
  }

  @Test("Above a cliff everything is dearer, cached tokens in proportion")
  func cliff() {
    #expect(haiku.bound(bytes: 100_000, maxOutput: 0) == 12_500_000)
    #expect(haiku.bound(bytes: 100_001, maxOutput: 0) == 62_500_625)
    #expect(haiku.cost(Usage(input: 0, cacheRead: 100_001, output: 0)) == 5_000_050)
  }

  @Test("A part of a nano-USD is a whole one")
  func rounding() {
    let price = Price(input: 62_500, output: 0)
    #expect(price.cost(Usage(input: 1, output: 0)) == 63)
    #expect(Price(input: 0, output: 0, perRequest: 5).cost(Usage(input: 1, output: 1)) == 5)
  }

  @Test("What does not fit into 64 bits is no amount")
  func overflow() {
    #expect(haiku.cost(Usage(input: .max / 2, output: 1)) == nil)
    #expect(haiku.bound(bytes: .max / 3, maxOutput: 1) == nil)
  }

  @Test("No believable usage costs more than the bound, for any model of the table")
  func boundHolds() throws {
    var random = SeededRandom(seed: 7)
    for row in PriceTable.shipped.rows {
      for _ in 0..<50 {
        let bytes = Int.random(in: 1...400_000, using: &random)
        let read = Int.random(in: 0...bytes, using: &random)
        let write = Int.random(in: 0...bytes - read, using: &random)
        let output = Int.random(in: 0...5000, using: &random)
        let usage = Usage(
          input: Int.random(in: 0...bytes - read - write, using: &random), cacheRead: read, cacheWrite: write,
          output: output)
        let bound = try #require(row.price.bound(bytes: bytes, maxOutput: 5000))
        let cost = try #require(row.price.cost(usage))
        #expect(cost <= bound, "\(row.model) \(usage) in \(bytes) bytes")
      }
    }
  }

  @Test("A reader sees amounts rounded up, so that nothing that cost something reads as nothing")
  func text() {
    #expect(Money.text(0) == "$0.0000")
    #expect(Money.text(1) == "$0.0001")
    #expect(Money.text(6_200_000) == "$0.0062")
    #expect(Money.text(1_234_500_001) == "$1.2346")
  }

  @Test(
    "Counts that cannot be true are not believed",
    arguments: [
      Usage(input: 1001, output: 10), Usage(input: -1, output: 10), Usage(input: 100, output: 401),
      Usage(input: 10, output: 10), Usage(input: 100, output: 1), Usage(input: .max, output: 10),
      Usage(input: 500, cacheRead: 400, cacheWrite: 200, output: 10),
    ])
  func implausible(_ usage: Usage) {
    #expect(!usage.isPlausible(bodyBytes: 1000, promptBytes: 800, answerBytes: 60, maxOutput: 400))
  }

  @Test("Counts that can be true are believed")
  func plausible() {
    for usage in [Usage(input: 1000, output: 400), Usage(input: 70, cacheRead: 20, output: 5)] {
      #expect(usage.isPlausible(bodyBytes: 1000, promptBytes: 800, answerBytes: 60, maxOutput: 400))
    }
  }
}
