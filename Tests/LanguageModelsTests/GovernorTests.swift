import Records
import Synchronization
import TestSupport
import Testing
import Transport

@testable import LanguageModels

@Suite("The governor")
struct GovernorTests {
  @Test("A reservation is on the disk before the request arrives, and is settled once at usage times price")
  func order() async throws {
    let ledger = MemoryLedger()
    let seen = Mutex<[Int]>([])
    let server = try LoopbackServer { _ in
      seen.withLock { $0 += [ledger.reservations.count, ledger.settlements.count] }
      return .reply(body: Bench.chat(#"{"text":"a"}"#))
    }
    let model = try Bench.model(at: server)
    let asked = await Bench.governor(ledger).ask(Bench.prompt, of: model, for: Bench.digest)
    #expect(asked.reply?.json?["text"]?.string == "a")
    #expect(seen.withLock { $0 } == [1, 0])
    let reservation = try #require(ledger.reservations.first)
    #expect(reservation.operation == "digest:2026-11-22:test")
    #expect(reservation.bodyHash == SHA256.hex(try #require(server.requests.first).body))
    #expect(ledger.settlements.map(\.id) == [reservation.id])
    // 60 tokens, which may all have been written to a cache, at $0.125 and 20 at $0.50 for a million.
    #expect(ledger.settlements.map(\.actual) == [60 * 125 + 20 * 500])
  }

  @Test("Each cap refuses on its own what it could not pay", arguments: ["operation", "run", "day", "month"])
  func caps(_ scope: String) async throws {
    let server = try LoopbackServer { _ in .reply(body: Bench.chat(#"{"text":"a"}"#)) }
    let model = try Bench.model(at: server)
    let bound = try #require(model.price.bound(bytes: model.body(Bench.prompt).count, maxOutput: 400))
    let cap = { (name: String) in name == scope ? bound - 1 : Money.dollar }
    let governor = Bench.governor(
      MemoryLedger(), caps: Caps(run: cap("run"), day: cap("day"), month: cap("month")))
    let operation = Operation(id: "digest:x", cap: cap("operation"))
    let asked = await governor.ask(Bench.prompt, of: model, for: operation)
    #expect(asked.refusal?.rule == .cap)
    #expect(asked.refusal?.description.contains("of the \(scope)'s cap") == true)
    #expect(server.requests.isEmpty)
  }

  @Test("A cap that the bound just fits lets it out")
  func exactFit() async throws {
    let server = try LoopbackServer { _ in .reply(body: Bench.chat(#"{"text":"a"}"#)) }
    let model = try Bench.model(at: server)
    let bound = try #require(model.price.bound(bytes: model.body(Bench.prompt).count, maxOutput: 400))
    let asked = await Bench.governor(MemoryLedger()).ask(
      Bench.prompt, of: model, for: Operation(id: "digest:x", cap: bound))
    #expect(asked.reply != nil)
  }

  @Test("A crash leaves the reservation spent at its bound, in every later run")
  func crash() async throws {
    let server = try LoopbackServer { _ in .reply(body: Bench.chat(#"{"text":"a"}"#)) }
    let model = try Bench.model(at: server)
    let ledger = MemoryLedger(room: 1)
    let first = Bench.governor(ledger)
    _ = await first.ask(Bench.prompt, of: model, for: Bench.digest)
    #expect(await first.stopped?.hasPrefix("the ledger cannot be written") == true)
    ledger.setRoom(nil)
    let bound = try #require(ledger.reservations.first?.bound)
    #expect(await Bench.governor(ledger).spent(on: Bench.digest) == bound)
  }

  @Test("When the reservation cannot be written nothing is sent")
  func fullDisk() async throws {
    let server = try LoopbackServer { _ in .reply(body: Bench.chat("{}")) }
    let asked = await Bench.governor(MemoryLedger(room: 0)).ask(
      Bench.prompt, of: try Bench.model(at: server), for: Bench.digest)
    #expect(asked.refusal?.rule == .stopped)
    #expect(server.requests.isEmpty)
  }

  @Test("A damaged ledger stops everything and names the line")
  func damage() async throws {
    let ledger = MemoryLedger()
    ledger.plant("<<<<<<< HEAD", month: Bench.now.day)
    let server = try LoopbackServer { _ in .reply(body: Bench.chat("{}")) }
    let asked = await Bench.governor(ledger).ask(Bench.prompt, of: try Bench.model(at: server), for: Bench.digest)
    #expect(
      asked.refusal?.description.hasPrefix("line 1 of the ledger of 2026-11 (content/ledger/2026-11.ndjson) is damaged")
        == true)
    #expect(server.requests.isEmpty)
  }

  /// What a server does, and what is booked: the bound, or nothing.
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let answer: LoopbackAnswer
    let isRefunded: Bool
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(name: "a whole JSON error 400", answer: .reply(400, body: "{}"), isRefunded: true),
    Fault(name: "a rate limit", answer: .reply(429, body: #"{"error":{}}"#), isRefunded: true),
    Fault(name: "an error page", answer: .reply(403, body: "<html>"), isRefunded: false),
    Fault(name: "500", answer: .reply(500, body: "{}"), isRefunded: false),
    Fault(name: "504", answer: .reply(504, body: "{}"), isRefunded: false),
    Fault(name: "a redirect", answer: .reply(307, [("Location", "http://127.0.0.1:9/")]), isRefunded: false),
    Fault(name: "an empty 200", answer: .reply(200), isRefunded: false),
    Fault(name: "junk", answer: .reply(200, body: #"{"choices":[{"mess"#), isRefunded: false),
    Fault(name: "a reset", answer: LoopbackAnswer([.reset]), isRefunded: false),
    Fault(
      name: "an answer cut short",
      answer: LoopbackAnswer([.send(LoopbackAnswer.head(200, [("Content-Length", "500")]) + [123]), .close]),
      isRefunded: false),
    Fault(name: "no usage", answer: .reply(body: Bench.chat("{}", usage: "null")), isRefunded: false),
    Fault(
      name: "negative usage",
      answer: .reply(body: Bench.chat("{}", usage: #"{"prompt_tokens":-60,"completion_tokens":-2}"#)), isRefunded: false
    ),
    Fault(
      name: "absurd usage",
      answer: .reply(
        body: Bench.chat("{}", usage: #"{"prompt_tokens":1000000000000000,"completion_tokens":1000000000000000}"#)),
      isRefunded: false),
    Fault(
      name: "usage too low to be true",
      answer: .reply(body: Bench.chat("{}", usage: #"{"prompt_tokens":2,"completion_tokens":0}"#)), isRefunded: false),
  ]

  @Test("Only what was certainly not billed is refunded; everything else stays spent at its bound", arguments: faults)
  func settling(_ fault: Fault) async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in fault.answer }
    _ = await Bench.governor(ledger).ask(Bench.prompt, of: try Bench.model(at: server), for: Bench.digest)
    let bound = try #require(ledger.reservations.first?.bound)
    #expect(ledger.settlements.map(\.actual) == [fault.isRefunded ? 0 : bound])
    #expect(server.requests.count == 1)
  }

  @Test("A connection that did not come about costs nothing and is tried once more")
  func unreachable() async throws {
    let ledger = MemoryLedger()
    let waits = Waits()
    let model = try Bench.model("openai", "gpt-6-luna", address: "http://127.0.0.1:\(LoopbackServer.silentPort())")
    let asked = await Bench.governor(ledger, waits: waits).ask(Bench.prompt, of: model, for: Bench.digest)
    #expect(asked.failure == .notConnected(.connect))
    #expect(ledger.settlements.map(\.actual) == [0, 0])
    #expect(waits.all == [1])
  }

  @Test("No redirect is followed with a key")
  func redirect() async throws {
    let target = try LoopbackServer { _ in .reply(body: Bench.chat("{}")) }
    let server = try LoopbackServer { _ in .reply(307, [("Location", target.address + "/v1/chat/completions")]) }
    let asked = await Bench.governor(MemoryLedger()).ask(
      Bench.prompt, of: try Bench.model(at: server), for: Bench.digest)
    #expect(asked.failure == .redirected(status: 307))
    #expect(target.requests.isEmpty)
  }

  @Test("The same body is answered from the store on the same day, and paid again on the next")
  func store() async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in .reply(body: Bench.chat(#"{"text":"<b>a</b>"}"#)) }
    let model = try Bench.model(at: server)
    for _ in 1...3 {
      let asked = await Bench.governor(ledger).ask(Bench.prompt, of: model, for: Bench.digest)
      #expect(asked.reply?.json?["text"]?.string == "<b>a</b>")
    }
    #expect(server.requests.count == 1)
    #expect(!ledger.text.contains("<b>"))
    let tomorrow = Bench.governor(ledger, now: Bench.now.adding(seconds: 86_400))
    _ = await tomorrow.ask(Bench.prompt, of: model, for: Operation(id: "digest:next", cap: Money.dollar))
    #expect(server.requests.count == 2)
  }

  @Test("A short rate limit is waited for once; the second refusal ends it and starts a pause")
  func rateLimit() async throws {
    let waits = Waits()
    let server = try LoopbackServer { _ in .reply(429, [("Retry-After", "2")], body: "{}") }
    let governor = Bench.governor(MemoryLedger(), waits: waits)
    let asked = await governor.ask(Bench.prompt, of: try Bench.model(at: server), for: Bench.digest)
    #expect(asked.failure == .rateLimited(wait: 2))
    #expect(waits.all == [2])
    #expect(server.requests.count == 2)
    #expect(await governor.coolDowns["openai"]?.until == Bench.now.adding(seconds: 3600))
  }

  @Test("A refused key is not tried again for a day, in this run and the next")
  func keyRefused() async throws {
    let server = try LoopbackServer { _ in .reply(401, body: #"{"error":{"message":"bad key-of-openai"}}"#) }
    let model = try Bench.model(at: server)
    let ledger = MemoryLedger()
    let governor = Bench.governor(ledger)
    let first = await governor.ask(Bench.prompt, of: model, for: Bench.digest)
    #expect(first.tries == ["openai/gpt-6-luna refused the key (HTTP 401); check the key"])
    let next = Bench.governor(ledger, coolDowns: await governor.coolDowns, now: Bench.now.adding(seconds: 86_399))
    let second = await next.ask(Bench.prompt, of: model, for: Operation(id: "digest:other", cap: Money.dollar))
    #expect(second.refusal?.rule == .coolDown)
    #expect(server.requests.count == 1)
  }

  @Test("A provider has two attempts for an operation and an operation four, over all runs")
  func attempts() async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in .reply(body: Bench.chat("no json")) }
    let prompts = (0..<6).map {
      Prompt(system: "s", user: "{\"n\":\($0)}", shape: Bench.prompt.shape, name: "n", maxOutput: 100)
    }
    let models = try [
      Bench.model("openai", "gpt-6-luna", address: server.address),
      Bench.model("xai", "grok-4.20-non-reasoning", address: server.address),
      Bench.model("deepseek", "deepseek-flash", address: server.address),
    ]
    var rules: [Refusal.Rule?] = []
    for (prompt, model) in zip(prompts, [models[0], models[0], models[0], models[1], models[1], models[2]]) {
      rules.append(await Bench.governor(ledger).ask(prompt, of: model, for: Bench.digest).refusal?.rule)
    }
    #expect(rules == [nil, nil, .attempts, nil, nil, .exhausted])
  }

  @Test("A provider that failed otherwise is not asked again for the operation")
  func failedOnce() async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in .reply(500, body: "{}") }
    let model = try Bench.model(at: server)
    _ = await Bench.governor(ledger).ask(Bench.prompt, of: model, for: Bench.digest)
    let again = await Bench.governor(ledger).ask(Bench.prompt, of: model, for: Bench.digest)
    #expect(again.refusal?.rule == .attempts)
    #expect(server.requests.count == 1)
  }

  @Test("A charge above the bound is booked as it is and stops the run")
  func breach() async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in
      .reply(
        body: Bench.chat("{}", usage: #"{"prompt_tokens":60,"completion_tokens":2,"cost_in_usd_ticks":90000000000}"#))
    }
    let governor = Bench.governor(ledger)
    let model = try Bench.model("xai", "grok-4.20-non-reasoning", address: server.address)
    _ = await governor.ask(Bench.prompt, of: model, for: Bench.digest)
    #expect(ledger.settlements.map(\.actual) == [9 * Money.dollar])
    #expect(ledger.settlements.map(\.outcome) == [.breach])
    let next = await governor.ask(
      Bench.prompt, of: try Bench.model(at: server), for: Operation(id: "digest:b", cap: 99 * Money.dollar))
    #expect(next.refusal?.rule == .stopped)
  }

  @Test("A free server on this machine costs nothing, with or without usage")
  func free() async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in .reply(body: Bench.chat(#"{"text":"a"}"#, usage: "null")) }
    let model = try Bench.model("local", "any", address: server.address, isFree: true)
    let asked = await Bench.governor(ledger, caps: Caps(run: 0, day: 0, month: 0)).ask(
      Bench.prompt, of: model, for: Operation(id: "digest:x", cap: 0))
    #expect(asked.reply != nil)
    #expect(ledger.spent == 0)
    #expect(server.requests.first?.header("authorization") == nil)
  }

  @Test("The last month's rows count for their operation, not for this month")
  func months() async throws {
    let ledger = MemoryLedger()
    let server = try LoopbackServer { _ in .reply(body: Bench.chat(#"{"text":"a"}"#)) }
    let model = try Bench.model(at: server)
    let november = Instant(Day(number: 20_787), seconds: 86_399)
    _ = await Bench.governor(ledger, now: november).ask(Bench.prompt, of: model, for: Bench.digest)
    let december = Bench.governor(ledger, caps: Caps(run: 1, day: 1, month: 1), now: november.adding(seconds: 60))
    #expect(await december.spent(on: Bench.digest) == 60 * 125 + 20 * 500)
    #expect(await december.wasTried(Bench.digest))
  }

  @Test("A quote writes nothing and asks nobody")
  func quote() async throws {
    let ledger = MemoryLedger()
    let model = try Bench.model("openai", "gpt-6-luna")
    let quote = await Bench.governor(ledger).quote(Bench.prompt, of: model, for: Bench.digest)
    #expect(quote.bound == model.price.bound(bytes: quote.bytes, maxOutput: 400))
    #expect((quote.expected ?? 0) < (quote.bound ?? 0))
    #expect(quote.refusal == nil)
    #expect(ledger.lines.isEmpty)
  }
}
