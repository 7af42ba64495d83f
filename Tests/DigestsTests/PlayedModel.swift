import LanguageModels
import Records
import Synchronization
import TestSupport
import Transport

@testable import Digests

/// A model that a loopback server plays: one answer after another, the last one for ever.
final class PlayedModel: Sendable {
  let server: LoopbackServer
  private let ledger = Mutex<[String: [[UInt8]]]>([:])

  /// Answers are texts of a complete chat message.
  convenience init(_ answers: [String]) throws {
    let replies = answers.map { LoopbackAnswer.reply(body: Self.chat($0)) }
    try self.init(replies: replies)
  }

  init(replies: [LoopbackAnswer]) throws {
    let next = Mutex(0)
    server = try LoopbackServer { _ in
      next.withLock { next in
        defer { next += 1 }
        return replies[min(next, replies.count - 1)]
      }
    }
  }

  /// Requests so far.
  var asked: Int { server.requests.count }

  /// The user's part of a request.
  func prompt(_ number: Int) -> String {
    let body = try? JSONValue.parse(server.requests[number].body)
    return body?["messages"]?[1]?["content"]?.string ?? ""
  }

  func model(_ provider: String = "openai", _ name: String = "gpt-6-luna") throws -> Model {
    try Model(
      .init(provider: provider, model: name, baseURL: server.address), prices: .shipped, key: Secret("canary-key"),
      address: nil, today: Newsroom.day)
  }

  /// A governor over this model's ledger, which all of its governors share.
  func governor(cap: Int = Money.dollar, now: Instant = Newsroom.now) -> Governor {
    let store = LedgerStore(
      lines: { month in self.ledger.withLock { $0["\(month.description.dropLast(3))"] ?? [] } },
      append: { line, month in self.ledger.withLock { $0["\(month.description.dropLast(3))", default: []].append(line) }
      },
      answers: { day in self.ledger.withLock { $0["answers \(day)"] ?? [] } },
      keepAnswer: { line, day in self.ledger.withLock { $0["answers \(day)", default: []].append(line) } })
    return Governor(
      caps: Caps(run: cap, day: cap, month: cap), store: store, client: .live(allowPrivate: ["127.0.0.1"]),
      coolDowns: [:], clock: { now }, sleep: { _ in })
  }

  func writer(cap: Int = Money.dollar, models: [Model]? = nil, now: Instant = Newsroom.now) throws -> DigestWriter {
    DigestWriter(governor: governor(cap: cap, now: now), models: try models ?? [model()], cap: Money.dollar)
  }

  static func chat(_ text: String, finish: String = "stop") -> String {
    let content = String(decoding: JSONValue.string(text).serialized(), as: UTF8.self)
    return
      #"{"choices":[{"message":{"content":\#(content)},"finish_reason":"\#(finish)"}],"usage":{"prompt_tokens":900,"completion_tokens":300}}"#
  }
}

/// A digest as a model would write it, to be spoiled by tests.
struct Draft {
  struct Highlight {
    var tier: String
    var text: String
    var why = ""
    var cites: [String]
  }

  var headline = "Halcyon Group agrees to buy Tidewater Records"
  var lede = "Halcyon Group has agreed to buy Tidewater Records for $120 million."
  var highlights: [Highlight] = [
    .init(
      tier: "creator", text: "Vela Marsh has announced a new album with 9 songs.",
      why: "The first single is out today.", cites: [Newsroom.alias("album")]),
    .init(
      tier: "creator", text: "The studio plugin Loopway has added stem separation in version 4.2.",
      cites: [Newsroom.alias("stems")]),
    .init(
      tier: "developer", text: "Overtone will switch off its 30-second preview endpoint at the end of next quarter.",
      why: "Developers are told to use embedded players instead.", cites: [Newsroom.alias("endpoint")]),
    .init(
      tier: "developer", text: "The Nordic Rights Office has published an open file format for session credits.",
      cites: [Newsroom.alias("format")]),
    .init(
      tier: "monetizer", text: "Halcyon Group has agreed to buy Tidewater Records for $120 million.",
      why: "The sale needs the approval of regulators in Lisbon.", cites: [Newsroom.alias("deal")]),
    .init(
      tier: "monetizer",
      text: "The competition authority has opened a review of the fees that Brightyard adds at checkout.",
      cites: [Newsroom.alias("review")]),
  ]

  var json: String {
    let highlights = JSONValue.array(
      highlights.map {
        [
          "tier": .string($0.tier), "text": .string($0.text), "why": .string($0.why),
          "cites": .array($0.cites.map { .string($0) }),
        ]
      })
    let value: JSONValue = [
      "headline": .string(headline), "lede": ["text": .string(lede), "cites": [.string(Newsroom.alias("deal"))]],
      "highlights": highlights,
    ]
    return String(decoding: value.serialized(), as: UTF8.self)
  }

  /// The draft with the texts of its first highlights told falsely.
  func spoiled(_ count: Int) -> Draft {
    var draft = self
    for index in 0..<count {
      draft.highlights[index].text = "Orbital Kestrel has bought \(index + 40) studios in Quillon."
    }
    return draft
  }
}
