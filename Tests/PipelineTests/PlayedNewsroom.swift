import Archive
import FoundationEssentials
import Pipeline
import Records
import TestSupport

/// A tiny site with invented news, and a service with OpenAI's chat that repeats the items' own words.
final class PlayedNewsroom: Sendable {
  static let key = "canary-key-5f0c9d7e21ab"

  let folder: TemporaryFolder
  let server: LoopbackServer
  private let zone: String

  /// A site of a time zone; with a key unless told otherwise. `answer` stands for the service's own.
  init(
    zone: String = "UTC", hasKey: Bool = true, models: String? = nil,
    answer: (@Sendable (LoopbackRequest) -> LoopbackAnswer)? = nil
  ) throws {
    folder = try TemporaryFolder()
    self.zone = zone
    server = try LoopbackServer { answer?($0) ?? .reply(body: Self.chat($0)) }
    try configure(models ?? "chain: [{provider: openai, model: gpt-6-luna}]")
    if hasKey { try put(".env", "OPENAI_API_KEY=\(Self.key)\nOPENAI_BASE_URL=\(server.address)\n") }
  }

  /// Writes the configuration with these lines under `models`.
  func configure(_ models: String) throws {
    try put(
      "content/pulse.yml",
      """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c", timeZone: \(zone)}
      models:
        \(models.split(separator: "\n").joined(separator: "\n  "))
      """)
  }

  func put(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  var archive: ContentArchive { ContentArchive(root: folder.path + "/content") }

  /// Adds news of an hour of a day (UTC).
  func publish(_ titles: [String], at moment: Instant) throws {
    let items = titles.map { title in
      NewsItem(
        id: StableID.make("news", title), url: "https://wire.example/\(StableID.make(title))", title: title,
        source: "wire", published: moment, firstSeen: moment,
        excerpt: "\(title), as was told in the evening. The rest of the plan is to follow in the spring of next year.")
    }
    let stored = try archive.news(on: moment.day)?.items ?? []
    _ = try archive.write(NewsDay(day: moment.day, items: stored + items))
  }

  /// Runs `pulse digest`; what it printed, and its warnings.
  @discardableResult
  func digest(at now: Instant, date: Day? = nil) async throws -> (lines: [String], warnings: [String]) {
    var lines: [String] = []
    var warnings: [String] = []
    _ = try await DigestRun(site: folder.path, clock: .fixed(now)).execute(
      date: date, out: { lines.append($0) }, problem: { warnings.append($0) })
    return (lines, warnings)
  }

  /// The titles that a model might have written about.
  static let titles = [
    "Overtone opens a hall in Lisbon", "Brightyard lowers its ticket fees",
    "Loopway adds stem separation to its plugin",
    "Halcyon agrees to buy the Tidewater catalogue", "Northgate publishes an open format for credits",
    "Vela Marsh announces an album about rivers",
  ]

  /// A chat answer whose statements are the titles of the prompt's items.
  private static func chat(_ request: LoopbackRequest) -> String {
    chat(text: String(decoding: draft(request).serialized(), as: UTF8.self))
  }

  /// A chat answer with this text.
  static func chat(text: String) -> String {
    let content = String(decoding: JSONValue.string(text).serialized(), as: UTF8.self)
    return
      #"{"choices":[{"message":{"content":\#(content)},"finish_reason":"stop"}],"usage":{"prompt_tokens":900,"completion_tokens":300}}"#
  }

  /// A digest of the items in a request, or their summaries where those are asked for.
  static func draft(_ request: LoopbackRequest, spoiling: String? = nil) -> JSONValue {
    let body = try? JSONValue.parse(request.body)
    let user = body?["messages"]?[1]?["content"]?.string ?? "{}"
    let items = (try? JSONValue.parse(Array(user.utf8)))?["items"]?.array ?? []
    let said = items.map { item in (id: item["id"] ?? .null, title: (item["title"]?.string ?? "") + ".") }
    if body?["response_format"]?["json_schema"]?["name"]?.string == "summaries" { return summaries(items) }
    let tiers = Tier.allCases.map(\.rawValue)
    let highlights = said.prefix(6).enumerated().map { place, item -> JSONValue in
      let text = place == 0 ? spoiling ?? item.title : item.title
      return [
        "tier": .string(tiers[place % 3]), "text": .string(text), "why": .string(""), "cites": .array([item.id]),
      ]
    }
    return [
      "headline": .string(String(said.first?.title.dropLast() ?? "")),
      "lede": ["text": .string(said.first?.title ?? ""), "cites": .array(said.prefix(1).map(\.id))],
      "highlights": .array(highlights),
    ]
  }

  private static func summaries(_ items: [JSONValue]) -> JSONValue {
    let news = items.map { item -> JSONValue in
      [
        "id": item["id"] ?? .null, "summary": item["text"] ?? .null, "category": .string("tech"),
        "impact": ["creator": .int(10), "developer": .int(20), "monetizer": .int(30)],
      ]
    }
    return ["news": .array(news)]
  }
}
