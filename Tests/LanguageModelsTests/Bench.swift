import Records
import Synchronization
import TestSupport
import Transport

@testable import LanguageModels

/// What the tests of this module share: a prompt, models, a governor with a clock that stands still.
enum Bench {
  static let now = Instant(Day(number: 20_779), seconds: 8 * 3600)

  static let prompt = Prompt(
    system: "Answer with care.", user: #"{"items":[{"id":"n1","title":"A title of some length"}]}"#,
    shape: .object([.init("text", .text(limit: 90, note: "one line"))]), name: "answer", maxOutput: 400)

  /// A model of a provider at an address, with the key `key-of-PROVIDER`.
  static func model(
    _ provider: String, _ name: String, address: String? = nil, effort: String? = nil, isFree: Bool = false
  ) throws -> Model {
    try Model(
      .init(provider: provider, model: name, baseURL: address, effort: effort, free: isFree), prices: .shipped,
      key: isFree ? nil : Secret("key-of-\(provider)"), address: nil, today: now.day)
  }

  /// A model that the loopback server plays.
  static func model(at server: LoopbackServer) throws -> Model {
    try model("openai", "gpt-6-luna", address: server.address)
  }

  /// A governor; every wait is noted and takes no time.
  static func governor(
    _ ledger: MemoryLedger, caps: Caps = Caps(run: Money.dollar, day: Money.dollar, month: Money.dollar),
    client: HTTPClient = .live(allowPrivate: ["127.0.0.1"]), coolDowns: [String: State.CoolDown] = [:],
    now: Instant = now, log: PromptLog = .none, waits: Waits = Waits()
  ) -> Governor {
    Governor(
      caps: caps, store: ledger.store, client: client, coolDowns: coolDowns, clock: { now },
      sleep: { waits.note($0) }, log: log)
  }

  static let digest = Operation(id: "digest:2026-11-22:test", cap: Money.dollar / 5)

  /// An answer of OpenAI's chat.
  static func chat(_ text: String, usage: String = #"{"prompt_tokens":60,"completion_tokens":20}"#) -> String {
    let content = String(decoding: JSONValue.string(text).serialized(), as: UTF8.self)
    return """
      {"choices":[{"index":0,"message":{"role":"assistant","content":\(content)},"finish_reason":"stop"}],"usage":\(usage)}
      """
  }
}

/// Seconds that a governor was told to wait.
final class Waits: Sendable {
  private let seconds = Mutex<[Int]>([])
  var all: [Int] { seconds.withLock { $0 } }
  func note(_ second: Int) { seconds.withLock { $0.append(second) } }
}

extension Asked {
  var reply: Reply? { if case .reply(let reply) = result { reply } else { nil } }
  var failure: Failure? { if case .failure(let failure) = result { failure } else { nil } }
  var refusal: Refusal? { if case .notAsked(let refusal) = result { refusal } else { nil } }
}
