import Archive
import Pipeline
import Records
import TestSupport
import Testing

/// `pulse digest` over days, from the outside.
@Suite("Digests from day to day")
struct DigestRunTests {
  private let day = Day(number: 20_700)
  private func at(_ hour: Int, days: Int = 0) -> Instant { Instant(day.adding(days), seconds: hour * 3600) }

  @Test("A repeated run asks nobody, a minor item changes nothing, and stories that matter are written about")
  func regeneration() async throws {
    let room = try PlayedNewsroom(models: "chain: [{provider: openai, model: gpt-6-luna}]\nsummaries: false")
    try room.publish(PlayedNewsroom.titles, at: at(9))
    try await room.digest(at: at(12))
    let first = try #require(try room.archive.digest(on: day))
    #expect(first.origin.provider == "openai" && first.origin.replaced == 0 && !first.final)
    #expect(room.server.requests.count == 1)
    try await room.digest(at: at(16))
    #expect(room.server.requests.count == 1)
    #expect(try room.archive.digest(on: day) == first)
    try room.publish(["Estuary sells its whole catalogue for $900 million to Saltmarsh"], at: at(17))
    try await room.digest(at: at(20))
    #expect(room.server.requests.count == 2)
    #expect(try room.archive.digest(on: day)?.inputHash != first.inputHash)
  }

  @Test("When the day's cap allows no new digest, the model's earlier one stands and the run says why")
  func cap() async throws {
    let room = try PlayedNewsroom(models: "chain: [{provider: openai, model: gpt-6-luna}]\nsummaries: false")
    try room.publish(PlayedNewsroom.titles, at: at(9))
    try await room.digest(at: at(12))
    let first = try #require(try room.archive.digest(on: day))
    try room.publish(["Estuary sells its whole catalogue for $900 million to Saltmarsh"], at: at(13))
    try room.configure("chain: [{provider: openai, model: gpt-6-luna}]\nsummaries: false\ncaps: {day: 0.0001}")
    let (lines, _) = try await room.digest(at: at(16))
    #expect(room.server.requests.count == 1)
    #expect(try room.archive.digest(on: day)?.highlights == first.highlights)
    #expect(lines.contains { $0.contains("of the day's cap of $0.0001") })
  }

  @Test("Yesterday's digest becomes final after midnight of the site's zone, not of Greenwich")
  func midnight() async throws {
    let room = try PlayedNewsroom(
      zone: "Etc/GMT+4", models: "chain: [{provider: openai, model: gpt-6-luna}]\nsummaries: false")
    try room.publish(PlayedNewsroom.titles, at: at(20))
    // 02:00 in Greenwich is 22:00 of the day before at the site: an item of then still belongs to it.
    try room.publish(["Estuary sells its whole catalogue for $900 million to Saltmarsh"], at: at(1, days: 1))
    try await room.digest(at: at(2, days: 1))
    #expect(try room.archive.digest(on: day)?.final == false)
    #expect(try room.archive.digest(on: day.adding(1)) == nil)
    #expect(try room.archive.digest(on: day)?.citations.contains { $0.title.hasPrefix("Estuary") } == true)
    let (lines, _) = try await room.digest(at: at(5, days: 1))
    #expect(try room.archive.digest(on: day)?.final == true)
    // The new day has no item yet: an empty digest would hide the one that was just finished.
    #expect(try room.archive.digest(on: day.adding(1)) == nil)
    #expect(lines.contains { $0.hasSuffix("no item yet, so that the newest digest stands") })
  }

  @Test("A day on which no run came in time gets its digest later, and a given day is written anew though final")
  func givenDay() async throws {
    let room = try PlayedNewsroom(hasKey: false)
    try room.publish(PlayedNewsroom.titles, at: at(9))
    try await room.digest(at: at(9, days: 1))
    let first = try #require(try room.archive.digest(on: day))
    #expect(first.final && first.origin.provider == "extract")
    try room.put(".env", "OPENAI_API_KEY=\(PlayedNewsroom.key)\nOPENAI_BASE_URL=\(room.server.address)\n")
    try await room.digest(at: at(9, days: 3))
    #expect(try room.archive.digest(on: day) == first)
    try await room.digest(at: at(9, days: 3), date: day)
    let second = try #require(try room.archive.digest(on: day))
    #expect(second.final && second.origin.provider == "openai")
  }

  @Test("Summaries are written in one batch with category and impact, and not again")
  func summaries() async throws {
    let room = try PlayedNewsroom()
    try room.publish(PlayedNewsroom.titles, at: at(9))
    let (lines, _) = try await room.digest(at: at(12))
    #expect(room.server.requests.count == 2)
    #expect(lines.contains("summaries: 6 by a model, 0 extracts"))
    let items = try #require(try room.archive.news(on: day)?.items)
    #expect(items.allSatisfy { $0.summary?.origin == .llm && $0.summary?.model == "openai/gpt-6-luna" })
    try await room.digest(at: at(16))
    #expect(room.server.requests.count == 2)
  }

  @Test("Without any key there is a digest, and one notice that names every key that would be used")
  func noKey() async throws {
    let room = try PlayedNewsroom(
      hasKey: false,
      models: """
        chain:
          - {provider: anthropic, model: claude-haiku-5-5}
          - {provider: openai, model: gpt-6-luna}
        """)
    try room.publish(PlayedNewsroom.titles, at: at(9))
    let (_, warnings) = try await room.digest(at: at(12))
    #expect(warnings.count == 1)
    #expect(
      warnings.first?.hasPrefix("no key of a language model was seen (ANTHROPIC_API_KEY, OPENAI_API_KEY)") == true)
    #expect(try room.archive.digest(on: day)?.origin.provider == "extract")
  }

  @Test("A missing key beside one that was seen is named alone")
  func oneKey() async throws {
    let room = try PlayedNewsroom(
      models: """
        chain:
          - {provider: openai, model: gpt-6-luna}
          - {provider: deepseek, model: deepseek-flash}
        summaries: false
        """)
    try room.publish(PlayedNewsroom.titles, at: at(9))
    let (_, warnings) = try await room.digest(at: at(12))
    #expect(warnings == ["deepseek/deepseek-flash: no key was seen; set DEEPSEEK_API_KEY"])
  }
}
