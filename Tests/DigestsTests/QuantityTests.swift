import Testing

@testable import Digests

@Suite("Numbers in texts")
struct QuantityTests {
  @Test(
    "Figures, words, scales, percentages and money are read",
    arguments: [
      ("1,000 songs", [Quantity(value: 1000, unit: .none)]),
      ("$1.2 billion", [Quantity(value: 1.2e9, unit: .money("$"))]),
      ("US$5m", [Quantity(value: 5e6, unit: .money("$"))]), ("€3.5bn", [Quantity(value: 3.5e9, unit: .money("€"))]),
      ("12.5%", [Quantity(value: 12.5, unit: .percent)]), ("12 per cent", [Quantity(value: 12, unit: .percent)]),
      ("two hundred thousand", [Quantity(value: 200_000, unit: .none)]),
      ("twenty-five", [Quantity(value: 25, unit: .none)]),
      ("half of it", [Quantity(value: 50, unit: .percent)]),
      ("11.99 euros", [Quantity(value: 11.99, unit: .money("€"))]),
      ("5–10 million", [Quantity(value: 5, unit: .none), Quantity(value: 10e6, unit: .none)]),
      ("Live 12.3.", [Quantity(value: 12.3, unit: .none)]),
      ("the third album", [Quantity(value: 3, unit: .none)]), ("one of the first", []), ("no number", []), ("", []),
      ("10k", [Quantity(value: 10_000, unit: .none)]), ("#1", [Quantity(value: 1, unit: .none)]),
    ])
  func reading(_ text: String, _ quantities: [Quantity]) {
    #expect(Quantity.all(in: text) == quantities)
  }

  @Test(
    "A number is supported by the same value, and by the same unit where it names one",
    arguments: [
      ("120 million", "$120 million", true), ("$120 million", "120 million dollars", true), ("$120m", "£120m", false),
      ("12%", "12 shows", false), ("12 shows", "12%", true), ("twelve", "12", true), ("a dozen", "12", true),
      ("5", "50", false),
    ])
  func support(_ claim: String, _ source: String, _ isSupported: Bool) throws {
    let claimed = try #require(Quantity.all(in: claim).first)
    #expect(Quantity.all(in: source).contains { claimed.isSupported(by: $0) } == isSupported)
  }
}
