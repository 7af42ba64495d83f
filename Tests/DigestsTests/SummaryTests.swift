import LanguageModels
import Records
import Testing

@testable import Digests

@Suite("Summaries")
struct SummaryTests {
  private let items: [NewsItem] = Newsroom.stories.compactMap(\.items.first)

  private func answer(_ change: (Int, inout String) -> Void = { _, _ in }) -> String {
    let entries = items.enumerated().map { index, item -> JSONValue in
      var text = item.excerpt ?? ""
      change(index, &text)
      return [
        "id": .string("n\(index + 1)"), "summary": .string(text), "category": "deals",
        "impact": ["creator": 10, "developer": 20, "monetizer": 30],
      ]
    }
    return String(decoding: JSONValue.object([.init("news", .array(entries))]).serialized(), as: UTF8.self)
  }

  private func write(_ played: PlayedModel, cap: Int = Money.dollar) async throws -> SummaryReport {
    let writer = SummaryWriter(
      governor: played.governor(cap: cap), models: [try played.model()], cap: Money.dollar / 20)
    return await writer.write(items, sources: Newsroom.sources, day: Newsroom.day)
  }

  @Test("A batch of items takes one request; each summary is marked with its model")
  func batch() async throws {
    let played = try PlayedModel([answer()])
    let report = try await write(played)
    #expect(played.asked == 1)
    #expect(report.passed == 6 && report.replaced == 0)
    #expect(report.findings.map(\.item) == items.map(\.id))
    #expect(report.findings.allSatisfy { $0.summary.origin == .llm && $0.summary.model == "openai/gpt-6-luna" })
    let first = try #require(report.findings.first?.summary)
    #expect(first.category == .deals && Tier.allCases.map { first.impact?[$0].value } == [10, 20, 30])
  }

  @Test("A summary that fails its checks is replaced by the item's own sentences")
  func replaced() async throws {
    let played = try PlayedModel([answer { if $0 == 0 { $1 = $1.replacing("120", with: "220") } }])
    let report = try await write(played)
    #expect(report.passed == 5 && report.replaced == 1)
    #expect(report.findings[0].summary == .init(text: items[0].excerpt ?? "", origin: .extract))
  }

  @Test("A batch that is bad twice becomes extracts, so that it is not paid for again")
  func badTwice() async throws {
    let played = try PlayedModel([answer { $1 = "Orbital Kestrel has bought \($0 + 40) studios. It is in Quillon." }])
    let report = try await write(played)
    #expect(played.asked == 2)
    #expect(report.findings.count == 6 && report.findings.allSatisfy { $0.summary.origin == .extract })
  }

  @Test("When a cap refuses, items wait and the reason is told")
  func capped() async throws {
    let played = try PlayedModel([answer()])
    let report = try await write(played, cap: 1000)
    #expect(played.asked == 0 && report.findings.isEmpty)
    #expect(report.notes.first?.contains("of the run's cap") == true)
    #expect(report.notes.last == "6 items wait for their summaries")
  }

  @Test("Without a model a long excerpt gets two of its own sentences, and a short one nothing")
  func withoutModel() async {
    let long = Newsroom.item(
      "long", "Overtone opens a hall in Lisbon",
      "Overtone has opened a hall in Lisbon. It was built in a former cannery by the river. The first concert is sold out. Tickets for the second go on sale in the last week of the month, and the house expects to be full until the spring of next year."
    )
    let writer = SummaryWriter(governor: nil, models: [], cap: 0)
    let report = await writer.write(items + [long], sources: Newsroom.sources, day: Newsroom.day)
    #expect(report.findings.map(\.item) == ["long"] && report.notes.isEmpty)
    #expect(report.findings.first?.summary.origin == .extract)
    #expect(report.findings.first?.summary.text.hasPrefix("Overtone has opened a hall in Lisbon.") == true)
  }

  @Test("Items with a summary, and those with nothing to sum up, are passed over")
  func passedOver() async throws {
    let played = try PlayedModel([answer()])
    var done = items
    for index in done.indices { done[index].summary = .init(text: "t", origin: .llm) }
    let writer = SummaryWriter(governor: played.governor(), models: [try played.model()], cap: Money.dollar)
    let report = await writer.write(
      done + [Newsroom.item("t", "A title alone")], sources: [:], day: Newsroom.day)
    #expect(played.asked == 0 && report.findings.isEmpty)
  }
}
