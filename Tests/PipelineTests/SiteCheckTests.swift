import Archive
import FoundationEssentials
import Pipeline
import Records
import TestSupport
import Testing

@Suite("What `pulse check` says of keys and models")
struct SiteCheckTests {
  private let now = Instant(Day(number: 20_700), seconds: 12 * 3600)

  private func online(_ room: PlayedNewsroom) async throws -> (isWell: Bool, lines: [String]) {
    var lines: [String] = []
    let isWell = try await SiteCheck(site: room.folder.path, clock: .fixed(now)).executeOnline { lines.append($0) }
    return (isWell, lines)
  }

  @Test("Each key is seen or not, with the place it was seen in, and never shown")
  func keys() throws {
    let room = try PlayedNewsroom()
    var lines: [String] = []
    _ = try SiteCheck(site: room.folder.path, clock: .fixed(now)).execute { lines.append($0) }
    #expect(lines.contains("OPENAI_API_KEY: seen in .env, •••"))
    #expect(lines.contains("PERPLEXITY_API_KEY: not seen"))
    #expect(!lines.joined().contains(PlayedNewsroom.key))
  }

  @Test("The environment stands before systemd's credentials, and those before .env")
  func origins() throws {
    let room = try PlayedNewsroom()
    try room.put("credentials/OPENAI_API_KEY", "another-key\n")
    try room.put("credentials/GOOGLE_API_KEY", "third-key\n")
    let folder = room.folder.path + "/credentials"
    let environment = Environment(
      site: room.folder.path, variables: ["CREDENTIALS_DIRECTORY": folder, "GOOGLE_API_KEY": "k"])
    #expect(environment.origin(of: "OPENAI_API_KEY") == .credentials)
    #expect(environment.origin(of: "GOOGLE_API_KEY") == .environment)
    #expect(environment.keyLines.contains("OPENAI_API_KEY: seen in systemd's credentials, •••"))
  }

  @Test("Online, each model is asked for one word, and the money goes through the ledger")
  func answers() async throws {
    let room = try PlayedNewsroom()
    let (isWell, lines) = try await online(room)
    #expect(isWell && lines.count == 1 && lines[0].hasPrefix("openai/gpt-6-luna: answers ($"))
    let request = try #require(room.server.requests.first)
    #expect(request.body.count < 1000 && String(decoding: request.body, as: UTF8.self).contains(":16"))
    let ledger = try #require(try room.archive.lines(at: .ledger(now.day)))
    #expect(ledger.whole.count == 2)
    var report: [String] = []
    _ = try SiteCheck(site: room.folder.path, clock: .fixed(now)).execute { report.append($0) }
    #expect(report.contains { $0.hasPrefix("spent in 2026-09: $0.000") })
  }

  @Test("A refused key fails the check, and one that was put right ends the provider's pause")
  func refused() async throws {
    let body = #"{"error":{"message":"Incorrect API key provided: \#(PlayedNewsroom.key)","code":"invalid_api_key"}}"#
    let bad = try PlayedNewsroom { _ in .reply(401, [("Content-Type", "application/json")], body: body) }
    let (isWell, lines) = try await online(bad)
    #expect(!isWell && lines == ["openai/gpt-6-luna: refused the key (HTTP 401); check the key ($0.0000)"])
    #expect(try bad.archive.state().providers["openai"] != nil)
    let good = try PlayedNewsroom()
    var state = try good.archive.state()
    state.providers["openai"] = State.CoolDown(until: now.adding(seconds: 3600), reason: "refused the key")
    _ = try good.archive.write(state)
    #expect(try await online(good).isWell)
    #expect(try good.archive.state().providers["openai"] == nil)
  }
}
