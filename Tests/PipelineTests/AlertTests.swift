import Archive
import Foundation
import Records
import Synchronization
import TestSupport
import Testing

@testable import Pipeline

/// Alerts, against loopback servers that stand for the internet and for the webhook.
@Suite("Alerts")
struct AlertTests {
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  /// A server whose sources are well or not, and that keeps what was posted to `/hook`.
  private final class Net: Sendable {
    private final class Health: Sendable {
      let bad = Mutex<Set<String>>([])
      let hook: Mutex<Int>

      init(hook: Int) { self.hook = Mutex(hook) }
    }

    private let health: Health
    let server: LoopbackServer

    init(hook: Int = 204) throws {
      let health = Health(hook: hook)
      self.health = health
      server = try LoopbackServer { request in
        if request.method == "POST" { return .reply(health.hook.withLock { $0 }) }
        if request.target.hasSuffix("/robots.txt") { return .reply(404) }
        if health.bad.withLock({ $0.contains(request.host) }) { return .reply(503) }
        let item =
          "<item><title>A</title><link>https://\(request.host)/a</link><pubDate>Fri, 04 Sep 2026 10:00:00 GMT</pubDate></item>"
        return .reply(
          200, [("Content-Type", "application/rss+xml")],
          body: "<rss version=\"2.0\"><channel><title>F</title>\(item)</channel></rss>")
      }
    }

    func set(hook status: Int) { health.hook.withLock { $0 = status } }
    func set(bad hosts: Set<String>) { health.bad.withLock { $0 = hosts } }

    var posts: [JSONValue] {
      server.requests.filter { $0.method == "POST" }.compactMap { try? JSONValue.parse($0.body) }
    }
  }

  private func site(_ more: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/content", withIntermediateDirectories: true)
    try Data(
      """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 2}
      \(more)
      sources:
        - {id: wire, name: The Wire, kind: news, url: "https://wire.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
        - {id: post, name: The Post, kind: news, url: "https://post.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
      """.utf8
    ).write(to: URL(filePath: folder.path + "/content/pulse.yml"))
    return folder
  }

  private func run(
    _ folder: TemporaryFolder, _ net: Net, hours: Int, variables: [String: String] = [:], record: String? = nil
  ) async throws -> (status: RunStatus, lines: [String]) {
    var options = RunOptions(site: folder.path)
    options.mirror = net.server.address
    options.record = record
    options.force = true
    var lines: [String] = []
    let status = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(noon.adding(seconds: hours * 3600)), variables: variables,
      progress: .silent
    ).execute { lines.append($0) }
    return (status, lines)
  }

  @Test("One message when a source turns bad, none while it stays so, one when it recovers")
  func transitions() async throws {
    let net = try Net()
    let folder = try site("alerts: {webhook: \"https://hooks.example/hook\"}")
    _ = try await run(folder, net, hours: 0)
    #expect(net.posts.isEmpty)
    net.set(bad: ["wire.example", "post.example"])
    _ = try await run(folder, net, hours: 24)
    #expect(net.posts.count == 1)
    let message = try #require(net.posts.last)
    #expect(message["turnedBad"]?[0]?["id"]?.string == "wire" && message["turnedBad"]?[1]?["id"]?.string == "post")
    #expect(message["text"]?.string?.hasPrefix("Tiny: The Wire is failed: ") == true)
    #expect(message["page"]?.string == "https://tiny.example/sources/")
    _ = try await run(folder, net, hours: 48)
    #expect(net.posts.count == 1, "what stays bad was told")
    net.set(bad: ["post.example"])
    _ = try await run(folder, net, hours: 96)
    #expect(net.posts.count == 2)
    let second = try #require(net.posts.last)
    #expect(second["recovered"]?[0]?["id"]?.string == "wire" && second["recovered"]?[1] == nil)
    #expect(second["turnedBad"]?[0] == nil && second["stillBad"]?.int == 1)
  }

  @Test("What the webhook could not be told is told by the next run")
  func again() async throws {
    let net = try Net(hook: 503)
    let folder = try site("alerts: {webhook: \"https://hooks.example/hook\"}")
    _ = try await run(folder, net, hours: 0)
    net.set(bad: ["wire.example"])
    _ = try await run(folder, net, hours: 24)
    net.set(hook: 204)
    _ = try await run(folder, net, hours: 48)
    _ = try await run(folder, net, hours: 96)
    #expect(net.posts.map { $0["turnedBad"]?[0]?["id"]?.string } == ["wire", "wire"])
  }

  @Test("The environment's address is used, and stands nowhere: not in lines, content or recordings")
  func secret() async throws {
    let net = try Net(hook: 500)
    let folder = try site()
    let canary = "canary-hook-81b2"
    let variables = ["PULSE_ALERT_WEBHOOK": "https://hooks.example/\(canary)"]
    net.set(bad: ["wire.example"])
    let result = try await run(folder, net, hours: 0, variables: variables, record: folder.path + "/recorded")
    #expect(net.server.requests.contains { $0.method == "POST" && $0.target.contains(canary) })
    #expect(result.status == .done)
    #expect(result.lines.contains { $0.contains("the webhook for alerts answered HTTP 500") }, "\(result.lines)")
    #expect(!result.lines.joined().contains(canary))
    for path in FileManager.default.subpaths(atPath: folder.path) ?? [] {
      #expect(!path.contains(canary))
      let text = String(
        decoding: FileManager.default.contents(atPath: folder.path + "/" + path) ?? Data(), as: UTF8.self)
      #expect(!text.contains(canary), "\(path)")
    }
  }

  @Test(
    "A webhook that cannot be told, or must not be, costs a note and no run",
    arguments: ["http://127.0.0.1:1/hook", "http://169.254.169.254/hook", "http://localhost/hook"])
  func refused(address: String) async throws {
    let net = try Net()
    let folder = try site("alerts: {webhook: \"\(address)\"}")
    net.set(bad: ["wire.example"])
    let result = try await run(folder, net, hours: 0)
    #expect(result.status == .done)
    #expect(net.posts.isEmpty)
    #expect(result.lines.contains { $0.contains("the webhook for alerts could not be told (forbiddenAddress)") })
  }
}
