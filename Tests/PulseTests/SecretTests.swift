import Foundation
import TestSupport
import Testing

/// The program itself, with a key of every name that it knows, against services that repeat keys wherever they can.
@Suite("Keys of the real program")
struct SecretTests {
  /// Names of keys (see `Environment.keyNames`), each with a value that shows when it was encoded.
  private static let keys = Dictionary(
    uniqueKeysWithValues: [
      "ANTHROPIC_API_KEY", "OPENAI_API_KEY", "DEEPSEEK_API_KEY", "XAI_API_KEY", "PERPLEXITY_API_KEY", "GOOGLE_API_KEY",
      "SPOTIFY_CLIENT_ID", "SPOTIFY_CLIENT_SECRET", "YOUTUBE_API_KEY", "LASTFM_API_KEY",
    ].enumerated().map { ($1, "cAnary\($0)-/+=&%9f3e7d/\($1.lowercased().prefix(5))~key") })
  private static let models = [
    "{provider: anthropic, model: claude-haiku-5-5}", "{provider: openai, model: gpt-6-luna}",
    "{provider: deepseek, model: deepseek-flash}", "{provider: xai, model: grok-4.3}",
    "{provider: perplexity, model: perplexity/sonar}", "{provider: google, model: gemini-3.8-flash}",
  ]
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Templates", "Public"] {
      try FileManager.default.copyItem(atPath: Self.root.path + "/" + name, toPath: folder.path + "/" + name)
    }
    try put(
      "content/pulse.yml",
      """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 5}
      models:
        chain: [\(Self.models.joined(separator: ", "))]
        caps: {digest: 5, summary: 1, run: 20, day: 20, month: 20}
        logPrompts: true
      sources:
        - {id: wire, name: Wire, kind: news, url: "https://wire.example/feed", frequentWithoutValidators: true}
        - {id: spotify, name: Spotify, kind: releases, adapter: spotify-releases, url: "https://api.spotify.example/v1/new"}
      charts:
        - {id: plays, title: Plays, platform: lastfm, region: global, cadence: daily, size: 3, code: LFM, providers: [{adapter: lastfm, url: "https://plays.example/2.0/?method=top"}]}
        - {id: views, title: Views, platform: youtube, region: us, cadence: daily, size: 3, code: YT, providers: [{adapter: youtube, url: "https://views.example/v3/videos?part=snippet"}]}
      """)
    // Half of the keys come from the environment, half from the file.
    try put(".env", Self.names(from: 1).map { "\($0)='\(Self.keys[$0] ?? "")'\n" }.joined())
  }

  private static func names(from first: Int) -> [String] {
    stride(from: first, to: keys.count, by: 2).map { keys.keys.sorted()[$0] }
  }

  private func put(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private static let feed = """
    <rss version="2.0"><channel><title>Wire</title>\((1...6).map { "<item><title>Halcyon agrees to buy catalogue number \($0)</title><link>https://wire.example/\($0)</link><pubDate>Fri, 04 Sep 2026 0\($0):00:00 GMT</pubDate><description>Halcyon has agreed to buy catalogue number \($0), as was told in the evening.</description></item>" }.joined())</channel></rss>
    """

  /// Repeats everything that could hold a key, in every place of an answer.
  private static func echo(_ status: Int, _ request: LoopbackRequest) -> LoopbackAnswer {
    let fields = request.headers.map { "\($0.name): \($0.value)" }.joined(separator: " ")
    // Of its own key a service knows what it was sent, and how that reads.
    let own = keys.values.filter { key in forms(of: key).contains { "\(request.target) \(fields)".contains($0) } }
    let body = String(decoding: request.body, as: UTF8.self)
    let said = "\(request.target) \(fields) \(body) \(own.joined(separator: " "))"
    let text = (try? JSONEncoder().encode(said)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    return .reply(
      status, [("Content-Type", "application/json"), ("X-Echo", fields), ("ETag", "\"\(own.joined())\"")],
      body:
        #"{"error":{"message":\#(text),"type":\#(text),"code":\#(text),"status":\#(text)},"message":\#(text),"error_description":\#(text)}"#
    )
  }

  private func run(_ arguments: [String], _ server: LoopbackServer) throws -> String {
    let process = Process()
    // The program lies beside the program of the tests.
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(filePath: own).deletingLastPathComponent().appending(path: "pulse")
    process.arguments = arguments + ["--site", folder.path]
    var environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path]
    for name in Self.names(from: 0) { environment[name] = Self.keys[name] }
    for name in ["ANTHROPIC", "OPENAI", "DEEPSEEK", "XAI", "PERPLEXITY", "GOOGLE"] {
      environment["\(name)_BASE_URL"] = server.address
    }
    process.environment = environment
    let said = Pipe()
    (process.standardOutput, process.standardError) = (said, said)
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus != 64, "\(text)")
    return text
  }

  /// The forms in which a key may lie somewhere: as it is, percent-encoded, escaped in JSON and HTML, in base64 at any
  /// of its three places, and its middle alone.
  private static func forms(of key: String) -> [String] {
    let plain = CharacterSet(charactersIn: "-._~").union(.alphanumerics)
    let encoded = key.addingPercentEncoding(withAllowedCharacters: plain) ?? key
    let base64 = (0..<3).map { offset in
      let text = Data((String(repeating: "x", count: offset) + key).utf8).base64EncodedString()
      return String(text.dropFirst(4).dropLast(4))
    }
    let escaped = key.replacing("/", with: "\\/")
    return [key, encoded, encoded.lowercased(), key.replacing("&", with: "&amp;"), escaped, "9f3e7d/"] + base64
  }

  private static func leaks(in text: String) -> [String] {
    keys.flatMap { name, key in forms(of: key).filter { text.contains($0) }.map { "\(name) as \($0)" } }.sorted()
  }

  @Test(
    "No key stands in any file or line that the program leaves, however it is encoded", arguments: [200, 401])
  func canaries(status: Int) throws {
    let server = try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      if request.host == "wire.example" {
        return .reply(200, [("Content-Type", "application/rss+xml")], body: Self.feed)
      }
      return Self.echo(status, request)
    }
    var said = ""
    for arguments in [
      ["run", "--mirror", server.address, "--now", "2026-09-04T12:00:00Z", "--report", folder.path + "/report.json"],
      ["digest", "--now", "2026-09-04T12:00:00Z", "--dry-run"], ["check"], ["check", "--online"],
    ] { said += try run(arguments, server) }
    #expect(Self.leaks(in: said) == [])

    var files = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path != ".env" {
      #expect(Self.leaks(in: path) == [])
      guard let data = FileManager.default.contents(atPath: folder.path + "/" + path) else { continue }
      files += 1
      #expect(Self.leaks(in: String(decoding: data, as: UTF8.self)) == [], "\(path)")
    }
    #expect(files > 60)
    let folders = try Set(FileManager.default.contentsOfDirectory(atPath: folder.path))
    #expect(folders.isSuperset(of: ["content", "_site", ".pulse", "logs", "report.json"]), "\(folders)")

    // The test would say nothing if the keys had never been used.
    let asked = server.requests.map { request in
      "\(request.target) \(request.headers.map(\.value)) \(String(decoding: request.body, as: UTF8.self))"
    }.joined(separator: "\n")
    for (name, key) in Self.keys {
      #expect(Self.forms(of: key).contains { asked.contains($0) }, "\(name) was not sent: \(said.suffix(3000))")
    }
  }

  @Test("The search for a key finds it in each form")
  func search() {
    for key in Self.keys.values {
      let encoded = Data("id:\(key):".utf8).base64EncodedString()
      for text in ["a\(key)b", encoded, key.replacing("&", with: "&amp;"), "9f3e7d/"] {
        #expect(!Self.leaks(in: text).isEmpty, "\(text)")
      }
    }
  }
}
