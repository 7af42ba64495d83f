import Records

extension PriceTable {
  /// The table that ships with the program: rates in pico-USD a token ($1 for a million tokens is 1_000_000), read from
  /// litellm 1.109.1 and the providers' price pages on 2026-11-22.
  ///
  /// DeepSeek's rates are those of its peak hours, which double the others: bounds must hold at any hour, and holidays
  /// move the hours. Perplexity's `sonar` models of the chat interface that ended on 2026-09-27 are left out.
  public static let shipped = PriceTable(
    read: Day(number: 20_779),
    rows: [
      Row(
        provider: "anthropic", model: "claude-haiku-5-5",
        price: Price(
          input: 100_000, output: 500_000, cacheRead: 10_000, cacheWrite: 125_000,
          cliffs: [.init(over: 100_000, input: 500_000, output: 2_500_000)]), maxOutput: 128_000,
        leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-haiku-4-5",
        price: Price(input: 1_000_000, output: 5_000_000, cacheRead: 100_000, cacheWrite: 1_250_000), maxOutput: 64_000,
        leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-sonnet-4-5",
        price: Price(input: 3_000_000, output: 15_000_000, cacheRead: 300_000, cacheWrite: 3_750_000),
        maxOutput: 64_000, leastEffort: "disabled", retires: Day("2026-11-30")),
      Row(
        provider: "anthropic", model: "claude-sonnet-4-6",
        price: Price(input: 3_000_000, output: 15_000_000, cacheRead: 300_000, cacheWrite: 3_750_000),
        maxOutput: 128_000, leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-sonnet-5",
        price: Price(input: 2_000_000, output: 10_000_000, cacheRead: 200_000, cacheWrite: 2_500_000),
        maxOutput: 128_000, leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-sonnet-5-5",
        price: Price(input: 2_000_000, output: 10_000_000, cacheRead: 100_000, cacheWrite: 2_500_000),
        maxOutput: 128_000, leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-opus-4-8",
        price: Price(input: 5_000_000, output: 25_000_000, cacheRead: 500_000, cacheWrite: 6_250_000),
        maxOutput: 128_000, leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-opus-5-5",
        price: Price(input: 4_000_000, output: 20_000_000, cacheRead: 200_000, cacheWrite: 5_000_000),
        maxOutput: 128_000, leastEffort: "disabled"),
      Row(
        provider: "anthropic", model: "claude-fable-5-1",
        price: Price(input: 10_000_000, output: 50_000_000, cacheRead: 250_000, cacheWrite: 12_500_000),
        maxOutput: 128_000, leastEffort: "disabled"),
      Row(
        provider: "openai", model: "gpt-4o-mini", price: Price(input: 150_000, output: 600_000, cacheRead: 75_000),
        maxOutput: 16_384),
      Row(
        provider: "openai", model: "gpt-4.1-mini", price: Price(input: 400_000, output: 1_600_000, cacheRead: 100_000),
        maxOutput: 32_768),
      Row(
        provider: "openai", model: "gpt-5-nano", price: Price(input: 50_000, output: 400_000, cacheRead: 5_000),
        maxOutput: 128_000, leastEffort: "minimal", retires: Day("2026-12-11")),
      Row(
        provider: "openai", model: "gpt-5-mini", price: Price(input: 250_000, output: 2_000_000, cacheRead: 25_000),
        maxOutput: 128_000, leastEffort: "minimal", retires: Day("2026-12-11")),
      Row(
        provider: "openai", model: "gpt-5.4-nano", price: Price(input: 200_000, output: 1_250_000, cacheRead: 20_000),
        maxOutput: 128_000, leastEffort: "none", retires: Day("2027-04-01")),
      Row(
        provider: "openai", model: "gpt-5.4-mini", price: Price(input: 750_000, output: 4_500_000, cacheRead: 75_000),
        maxOutput: 128_000, leastEffort: "none"),
      Row(
        provider: "openai", model: "gpt-5.6-luna",
        price: Price(
          input: 200_000, output: 1_200_000, cacheRead: 20_000, cacheWrite: 250_000,
          cliffs: [.init(over: 272_000, input: 400_000, output: 1_800_000)]), maxOutput: 128_000, leastEffort: "none"),
      Row(
        provider: "openai", model: "gpt-6-luna",
        price: Price(
          input: 100_000, output: 500_000, cacheRead: 10_000, cacheWrite: 125_000,
          cliffs: [.init(over: 272_000, input: 200_000, output: 750_000)]), maxOutput: 128_000, leastEffort: "none"),
      Row(
        provider: "openai", model: "gpt-6.1-terra",
        price: Price(
          input: 1_000_000, output: 5_000_000, cacheRead: 50_000, cacheWrite: 1_250_000,
          cliffs: [.init(over: 272_000, input: 2_000_000, output: 7_500_000)]), maxOutput: 128_000, leastEffort: "none"),
      Row(
        provider: "openai", model: "gpt-6.1-sol",
        price: Price(
          input: 2_000_000, output: 10_000_000, cacheRead: 100_000, cacheWrite: 2_500_000,
          cliffs: [.init(over: 272_000, input: 4_000_000, output: 15_000_000)]), maxOutput: 128_000,
        leastEffort: "minimal"),
      Row(
        provider: "deepseek", model: "deepseek-chat", price: Price(input: 280_000, output: 420_000, cacheRead: 28_000),
        maxOutput: 8_192, retires: Day("2026-07-24")),
      Row(
        provider: "deepseek", model: "deepseek-flash",
        price: Price(input: 300_000, output: 1_200_000, cacheRead: 6_000), maxOutput: 393_216, leastEffort: "disabled"),
      Row(
        provider: "deepseek", model: "deepseek-v4-flash",
        price: Price(input: 300_000, output: 1_200_000, cacheRead: 6_000), maxOutput: 393_216, leastEffort: "disabled"),
      Row(
        provider: "deepseek", model: "deepseek-v4-pro",
        price: Price(input: 1_320_000, output: 3_960_000, cacheRead: 44_000), maxOutput: 393_216,
        leastEffort: "disabled"),
      Row(
        provider: "xai", model: "grok-4.3",
        price: Price(
          input: 1_250_000, output: 2_500_000, cacheRead: 200_000,
          cliffs: [.init(over: 200_000, input: 2_500_000, output: 5_000_000)]), maxOutput: 1_000_000, leastEffort: "low"
      ),
      Row(
        provider: "xai", model: "grok-4.20-non-reasoning",
        price: Price(
          input: 1_250_000, output: 2_500_000, cacheRead: 200_000,
          cliffs: [.init(over: 200_000, input: 2_500_000, output: 5_000_000)]), maxOutput: 1_000_000),
      Row(
        provider: "xai", model: "grok-4.7",
        price: Price(
          input: 2_000_000, output: 6_000_000, cacheRead: 500_000,
          cliffs: [.init(over: 200_000, input: 4_000_000, output: 12_000_000)]), maxOutput: 500_000, leastEffort: "low"),
      Row(
        provider: "xai", model: "grok-build-0.1",
        price: Price(
          input: 1_000_000, output: 2_000_000, cacheRead: 200_000,
          cliffs: [.init(over: 200_000, input: 2_000_000, output: 4_000_000)]), maxOutput: 256_000, leastEffort: "low"),
      Row(
        provider: "perplexity", model: "perplexity/sonar",
        price: Price(input: 250_000, output: 2_500_000, cacheRead: 62_500)),
      Row(
        provider: "google", model: "gemini-2.5-flash-lite",
        price: Price(input: 100_000, output: 400_000, cacheRead: 10_000), maxOutput: 65_536, leastEffort: "0"),
      Row(
        provider: "google", model: "gemini-2.5-flash",
        price: Price(input: 300_000, output: 2_500_000, cacheRead: 30_000), maxOutput: 65_536, leastEffort: "0"),
      Row(
        provider: "google", model: "gemini-3.1-flash-lite",
        price: Price(input: 250_000, output: 1_500_000, cacheRead: 25_000), maxOutput: 65_536, leastEffort: "MINIMAL",
        retires: Day("2027-05-07")),
      Row(
        provider: "google", model: "gemini-3.5-flash-lite",
        price: Price(input: 300_000, output: 2_500_000, cacheRead: 30_000), maxOutput: 65_536, leastEffort: "MINIMAL"),
      Row(
        provider: "google", model: "gemini-3.8-flash",
        price: Price(input: 750_000, output: 3_750_000, cacheRead: 75_000), maxOutput: 65_536, leastEffort: "MINIMAL"),
    ])
}
