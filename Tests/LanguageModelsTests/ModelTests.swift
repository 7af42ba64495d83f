import Records
import Testing

@testable import LanguageModels

@Suite("Models of the configuration")
struct ModelTests {
  private func model(
    _ choice: SiteConfiguration.Models.Choice, key: String? = "k", address: String? = nil,
    today: Day = Bench.now.day
  ) throws(Model.Unusable) -> Model {
    try Model(choice, prices: .shipped, key: key.flatMap { Secret($0) }, address: address, today: today)
  }

  @Test("A model without a price is refused, unless it is free and on this machine")
  func prices() throws {
    #expect(throws: Model.Unusable.self) { try model(.init(provider: "openai", model: "gpt-99")) }
    #expect(throws: Model.Unusable.self) {
      try model(.init(provider: "local", model: "any", baseURL: "http://192.168.1.7:8080", free: true))
    }
    let local = try model(
      .init(provider: "local", model: "any", baseURL: "http://127.0.0.1:8080", free: true), key: nil)
    #expect(local.price == .free)
    let rates = SiteConfiguration.Models.Choice.Rates(input: 1_250_000_000, output: 10_000_000_000)
    let priced = try model(.init(provider: "openai", model: "gpt-99", rates: rates)).price
    #expect(priced == Price(input: 1_250_000, output: 10_000_000))
  }

  @Test(
    "Only this machine's own addresses are on this machine",
    arguments: [
      ("http://127.0.0.1:8080/v1", true), ("http://localhost/v1", true), ("http://[::1]:9", true),
      ("http://127.9.9.9", true),
      ("http://127.0.0.1.evil.example", false), ("http://localhost.evil.example", false),
      ("https://user@127.0.0.1", false),
      ("http://127.0.0.1@evil.example/", false), ("http://10.0.0.1", false), ("127.0.0.1", false),
    ])
  func loopback(_ address: String, _ isLoopback: Bool) {
    #expect(Model.isLoopback(address) == isLoopback)
  }

  @Test("A missing key is named with the variable that would hold it")
  func missingKey() {
    let error = #expect(throws: Model.Unusable.self) {
      try model(.init(provider: "xai", model: "grok-4.20-non-reasoning"), key: nil)
    }
    #expect(error?.missingKey?.hasSuffix("_API_KEY") == true)
    #expect(error?.description == "xai/grok-4.20-non-reasoning: no key was seen; set XAI_API_KEY")
  }

  @Test("A model that retires within 30 days is a warning, and is not asked once it is gone")
  func retirement() {
    let choice = SiteConfiguration.Models.Choice(provider: "anthropic", model: "claude-sonnet-4-5")
    let day = { (text: String) in Day(text) ?? Day(number: 0) }
    #expect(Model.retirement(of: choice, prices: .shipped, today: day("2026-10-30")) == nil)
    #expect(
      Model.retirement(of: choice, prices: .shipped, today: day("2026-10-31"))
        == "anthropic/claude-sonnet-4-5 will be switched off on 2026-11-30; choose another model in content/pulse.yml")
    #expect(throws: Model.Unusable.self) { try model(choice, today: day("2026-11-30")) }
  }

  @Test(
    "Base addresses are taken with and without the version",
    arguments: [
      ("https://api.openai.com", "https://api.openai.com/v1"),
      ("http://127.0.0.1:1/openai/v1/", "http://127.0.0.1:1/openai/v1"),
      ("http://127.0.0.1:1/api/v4", "http://127.0.0.1:1/api/v4"),
    ])
  func addresses(_ given: String, _ used: String) throws {
    #expect(try model(.init(provider: "openai", model: "gpt-6-luna"), address: given).address == used)
  }

  @Test("The table has each model once, and every provider of the default chain")
  func table() {
    let rows = PriceTable.shipped.rows
    #expect(Set(rows.map { "\($0.provider) \($0.model)" }).count == rows.count)
    let accounts = Set(Provider.all.map(\.account)).subtracting(["local"])
    #expect(accounts.isSubset(of: Set(rows.map(\.provider))))
    #expect(rows.allSatisfy { $0.price.input > 0 && $0.price.output > 0 })
  }
}
