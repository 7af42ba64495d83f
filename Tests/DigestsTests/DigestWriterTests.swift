import LanguageModels
import Records
import TestSupport
import Testing

@testable import Digests

@Suite("Writing a digest")
struct DigestWriterTests {
  @Test("A good answer is published as it is, with the items it cites, its cost and the chart's own numbers")
  func good() async throws {
    let played = try PlayedModel([Draft().json])
    let result = try await played.writer().write(Newsroom.input(), now: Newsroom.now)
    let digest = result.digest
    #expect(result.isRewritten)
    #expect(digest.headline == "Halcyon Group agrees to buy Tidewater Records")
    #expect(digest.lede.map(\.origin) == [.llm])
    #expect(digest.highlights.map(\.tier) == [.creator, .creator, .developer, .developer, .monetizer, .monetizer])
    #expect(digest.highlights.allSatisfy { $0.statement.origin == .llm })
    #expect(digest.highlights.compactMap(\.why).count == 3)
    #expect(digest.highlights[0].statement.cites == ["album"])
    #expect(Set(digest.citations.map(\.id)) == ["deal", "review", "endpoint", "format", "album", "stems"])
    #expect(digest.numbers == [.init(label: "New entries, Hot Chart", value: "7")])
    #expect(digest.origin.provider == "openai" && digest.origin.model == "gpt-6-luna")
    #expect(digest.origin.passed == 11 && digest.origin.replaced == 0 && digest.origin.dropped == 0)
    #expect(digest.origin.cost == 900 * 125 + 300 * 500)
    #expect(digest.origin.attempts == ["openai/gpt-6-luna answered: all 8 statements passed"])
  }

  @Test("No number of ours and no key stands in the prompt")
  func prompt() async throws {
    let played = try PlayedModel([Draft().json])
    _ = try await played.writer().write(Newsroom.input(), now: Newsroom.now)
    let body = String(decoding: try #require(played.server.requests.first).body, as: UTF8.self)
    #expect(!body.contains("Hot Chart") && !body.contains("canary-key"))
  }

  @Test("A bad statement is replaced by its item's own sentence and marked so")
  func replaced() async throws {
    var draft = Draft()
    draft.highlights[4].text = "Halcyon Group has agreed to buy Tidewater Records for $220 million."
    draft.headline = "Halcyon Group sells Tidewater Records"
    let played = try PlayedModel([draft.json])
    let digest = try await played.writer().write(Newsroom.input(), now: Newsroom.now).digest
    let replaced = digest.highlights[4]
    #expect(replaced.statement.origin == .extract)
    #expect(replaced.statement.text.contains("Tidewater Records") && !replaced.statement.text.contains("220"))
    #expect(replaced.statement.cites == ["deal"])
    #expect(digest.headline == "Halcyon Group agrees to buy Tidewater Records for $120 million")
    #expect(digest.origin.replaced == 2)
    #expect(digest.origin.validators == ["numbers: 1", "verbs: 1"])
    #expect(played.asked == 1)
  }

  @Test("A reason that is not the item's is left out")
  func why() async throws {
    var draft = Draft()
    draft.highlights[0].why = "This will change how Northgate signs every artist."
    let digest = try await PlayedModel([draft.json]).writer().write(Newsroom.input(), now: Newsroom.now).digest
    #expect(digest.highlights[0].why == nil)
    #expect(digest.origin.dropped == 1)
  }

  @Test("More than a third bad gets one repair, which is shown its faults")
  func repair() async throws {
    let played = try PlayedModel([Draft().spoiled(3).json, Draft().json])
    let digest = try await played.writer().write(Newsroom.input(), now: Newsroom.now).digest
    #expect(played.asked == 2)
    #expect(played.prompt(1).contains("highlights[0] failed: overlap, numbers, names, verbs"))
    #expect(digest.origin.provider == "openai" && digest.origin.replaced == 0)
    #expect(digest.origin.attempts.count == 2)
    #expect(
      digest.origin.attempts[0].hasSuffix("3 of 8 statements failed (overlap: 3, numbers: 3, names: 3, verbs: 3)"))
  }

  @Test("After a bad repair the next model is asked, and after the last one the sources' own sentences stand")
  func chain() async throws {
    let bad = try PlayedModel([Draft().spoiled(5).json, "no json at all"])
    let good = try PlayedModel([Draft().json])
    let models = try [bad.model(), good.model("deepseek", "deepseek-flash")]
    let digest = try await bad.writer(models: models).write(Newsroom.input(), now: Newsroom.now).digest
    #expect(bad.asked == 2 && good.asked == 1)
    #expect(digest.origin.provider == "deepseek")
    let alone = try PlayedModel([Draft().spoiled(5).json])
    let extracted = try await alone.writer().write(Newsroom.input(), now: Newsroom.now).digest
    #expect(extracted.origin.provider == "extract")
    #expect(extracted.origin.passed == 0 && extracted.origin.replaced == 11)
    #expect(extracted.origin.attempts.count == 2)
    #expect(extracted.lede.allSatisfy { $0.origin == .extract })
    #expect(!extracted.citations.isEmpty)
  }

  @Test("Who declines is not asked to repair it", arguments: ["content_filter", "tool_calls"])
  func declined(_ finish: String) async throws {
    let played = try PlayedModel(replies: [.reply(body: PlayedModel.chat("", finish: finish))])
    let digest = try await played.writer().write(Newsroom.input(), now: Newsroom.now).digest
    #expect(played.asked == 1)
    #expect(digest.origin.provider == "extract")
  }

  @Test("A highlight for a reader that does not exist is left out, and one said twice is replaced")
  func oddHighlights() async throws {
    var draft = Draft()
    draft.highlights[1].tier = "influencer"
    draft.highlights[3].text = draft.highlights[2].text
    draft.highlights[3].cites = draft.highlights[2].cites
    let digest = try await PlayedModel([draft.json]).writer().write(Newsroom.input(), now: Newsroom.now).digest
    #expect(digest.origin.validators == ["schema: 1", "repetition: 1"])
    #expect(Set(digest.highlights.map(\.statement.text)).count == digest.highlights.count)
  }

  @Test("A cap that is too small leaves the digest to extraction and says why")
  func cap() async throws {
    let played = try PlayedModel([Draft().json])
    let digest = try await played.writer(cap: 1000).write(Newsroom.input(), now: Newsroom.now).digest
    #expect(played.asked == 0)
    #expect(digest.origin.provider == "extract" && digest.origin.cost == 0)
    #expect(digest.origin.attempts.first?.contains("of the run's cap of $0.0001") == true)
  }

  @Test("A model that cannot be used is named in the origin")
  func unusable() async throws {
    let error = #expect(throws: Model.Unusable.self) {
      try Model(
        .init(provider: "anthropic", model: "claude-haiku-5-5"), prices: .shipped, key: nil, address: nil,
        today: Newsroom.day)
    }
    let writer = DigestWriter(governor: nil, models: [], unusable: [try #require(error)], cap: 0)
    let digest = await writer.write(Newsroom.input(), now: Newsroom.now).digest
    #expect(digest.origin.attempts == ["anthropic/claude-haiku-5-5: no key was seen; set ANTHROPIC_API_KEY"])
  }

  @Test("A preview holds prompt, bound and cost, and asks nobody")
  func preview() async throws {
    let played = try PlayedModel([Draft().json])
    let preview = try await played.writer().preview(Newsroom.input())
    #expect(preview.stories == 6 && preview.items == 6)
    #expect(preview.user.contains("Tidewater Records"))
    let quote = try #require(preview.offers.first?.quote)
    #expect((quote.expected ?? .max) < (quote.bound ?? 0) && quote.refusal == nil)
    #expect(played.asked == 0)
  }
}
