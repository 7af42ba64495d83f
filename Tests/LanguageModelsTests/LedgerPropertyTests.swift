import Records
import Synchronization
import TestSupport
import Testing
import Transport

@testable import LanguageModels

/// A provider that bills by its own rules and misbehaves at random, and a disk that ends a process at random.
private final class Casino: Sendable {
  struct Table {
    var random: SeededRandom
    var bill = 0
    var requests = 0
  }

  let table: Mutex<Table>
  let price: Price

  init(seed: UInt64, price: Price) {
    table = Mutex(Table(random: SeededRandom(seed: seed)))
    self.price = price
  }

  var bill: Int { table.withLock { $0.bill } }

  var client: HTTPClient {
    HTTPClient { request throws(TransportError) in
      let play = self.table.withLock { table in
        table.requests += 1
        return self.play(&table, bytes: request.body?.count ?? 0)
      }
      return try play.get()
    }
  }

  private func play(_ table: inout Table, bytes: Int) -> Result<HTTPResponse, TransportError> {
    let prompt = Int.random(in: bytes / 10...bytes, using: &table.random)
    let output = Int.random(in: 1...400, using: &table.random)
    let cost = price.cost(Usage(input: 0, cacheWrite: prompt, output: output)) ?? 0
    let usage = #"{"prompt_tokens":\#(prompt),"completion_tokens":\#(output)}"#
    let choice = Int.random(in: 0..<8, using: &table.random)
    if choice < 5 || Bool.random(using: &table.random) && choice < 7 { table.bill += cost }
    switch choice {
    case 0, 1, 2: return .success(answer(200, Bench.chat(#"{"text":"a"}"#, usage: usage)))
    case 3: return .failure(TransportError(.timeout, "", bodyBytesSent: bytes))
    case 4: return .success(answer(200, Bench.chat("x", usage: "null")))
    case 5: return .success(answer(500, "{}"))
    case 6: return .success(answer(200, "<html>"))
    default: return .failure(TransportError(.connect, "", bodyBytesSent: 0))
    }
  }

  private func answer(_ status: Int, _ body: String) -> HTTPResponse {
    HTTPResponse(status: status, body: Array(body.utf8), url: "")
  }
}

@Suite("The ledger under random faults")
struct LedgerPropertyTests {
  @Test(
    "Whatever happens, the provider's bill stays within every cap and the ledger is never below the bill",
    arguments: 0..<150)
  func property(_ seed: Int) async throws {
    var random = SeededRandom(seed: UInt64(seed) + 1)
    let ledger = MemoryLedger()
    let model = try Bench.model("openai", "gpt-6-luna")
    let casino = Casino(seed: UInt64(seed) * 31, price: model.price)
    let bound = try #require(model.price.bound(bytes: model.body(Bench.prompt).count + 8, maxOutput: 400))
    let day = bound * Int.random(in: 2...9, using: &random)
    let cap = bound * Int.random(in: 1...4, using: &random)
    for run in 0..<12 {
      // Sometimes the process ends at a write: before the request, or after it.
      ledger.setRoom(Bool.random(using: &random) ? nil : Int.random(in: 0...4, using: &random))
      let governor = Bench.governor(
        ledger, caps: Caps(run: bound * 3, day: day, month: day * 2), client: casino.client)
      for attempt in 0..<3 {
        let prompt = Prompt(
          system: "s", user: "{\"n\":\(run * 10 + attempt)}", shape: Bench.prompt.shape, name: "n", maxOutput: 400)
        _ = await governor.ask(prompt, of: model, for: Operation(id: "digest:\(run / 3)", cap: cap))
      }
    }
    #expect(casino.bill <= day)
    #expect(casino.bill <= ledger.spent)
    #expect(ledger.spent <= day)
    let settled = ledger.settlements.map(\.id)
    #expect(Set(settled).count == settled.count)
    for operation in Set(ledger.reservations.map(\.operation)) {
      let rows = ledger.reservations.filter { $0.operation == operation }
      let spent = rows.reduce(0) { sum, row in sum + (ledger.settlements.first { $0.id == row.id }?.actual ?? row.bound)
      }
      #expect(spent <= cap)
      #expect(rows.count <= 2)
    }
  }

  @Test("Every line reads back as the event it was")
  func lines() throws {
    let events: [LedgerEvent] = [
      .reserve(
        .init(
          id: "a1", operation: "digest:2026-11-22:x", bound: 5, bodyHash: "00ff", at: Bench.now, account: "openai",
          model: "gpt-6-luna")),
      .settle(.init(id: "a1", actual: 3, at: Bench.now, outcome: .answered)),
      .settle(.init(id: "a1", actual: 0, at: Bench.now, outcome: .strain, again: true)),
    ]
    for event in events { #expect(try LedgerEvent(json: event.json) == event) }
    #expect(
      String(decoding: events[0].json, as: UTF8.self)
        == #"{"ev":"reserve","id":"a1","op":"digest:2026-11-22:x","bound":5,"body_sha256":"00ff","at":"2026-11-22T08:00:00Z","provider":"openai","model":"gpt-6-luna"}"#
    )
  }

  @Test(
    "A line without an amount, or with a negative one, is damage",
    arguments: [
      #"{"ev":"reserve","id":"a","op":"digest:x","bound":-1,"body_sha256":"","at":"2026-11-22T08:00:00Z","provider":"p","model":"m"}"#,
      #"{"ev":"settle","id":"a","at":"2026-11-22T08:00:00Z","outcome":"answered"}"#,
      #"{"ev":"other","id":"a","at":"2026-11-22T08:00:00Z"}"#,
    ])
  func damage(_ line: String) {
    #expect(throws: JSONError.self) { try LedgerEvent(json: Array(line.utf8)) }
  }
}
