import Archive
import Foundation
import Pipeline
import Records
import Synchronization
import TestSupport
import Testing

/// Whole runs over a tiny site, against a loopback server that stands for the internet.
@Suite("Runs")
struct PulseRunTests {
  private let folder: TemporaryFolder
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  init() throws {
    folder = try TemporaryFolder()
    try put(
      "content/pulse.yml",
      """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 2}
      sources:
        - {id: wire, name: The Wire, kind: news, url: "https://wire.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
        - {id: post, name: The Post, kind: news, url: "https://post.example/feed", frequentWithoutValidators: true, staleAfterHours: 8760}
        - {id: off, name: Off, kind: gear, url: "https://off.example/feed", enabled: false, why: "It asked us to stay away."}
      """)
  }

  private func put(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func feed(_ titles: [String], host: String, dated day: String = "04 Sep 2026") -> String {
    let items = titles.map { title in
      "<item><title>\(title)</title><link>https://\(host)/\(title.lowercased())/</link><pubDate>\(day) 10:00:00 GMT</pubDate></item>"
    }
    return "<rss version=\"2.0\"><channel><title>F</title>\(items.joined())</channel></rss>"
  }

  /// A server that answers for each host; hosts that are not named answer 503.
  private func internet(_ bodies: [String: String]) throws -> LoopbackServer {
    try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      guard let body = bodies[request.host] else { return .reply(503) }
      if request.header("If-None-Match") == "\"1\"" { return .reply(304, [("ETag", "\"1\"")]) }
      return .reply(200, [("Content-Type", "application/rss+xml"), ("ETag", "\"1\"")], body: body)
    }
  }

  private func run(
    _ server: LoopbackServer, at now: Instant, strict: Bool = false, only: [String] = []
  ) async throws -> (status: RunStatus, lines: [String]) {
    var options = RunOptions(site: folder.path)
    options.mirror = server.address
    options.strict = strict
    options.only = only
    var lines: [String] = []
    let status = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(now), variables: [:], progress: .silent
    ).execute { lines.append($0) }
    return (status, lines)
  }

  private func snapshots() throws -> [String: Data] {
    let content = folder.path + "/content"
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: content) where name.hasSuffix(".json") {
      files[name] = FileManager.default.contents(atPath: content + "/" + name)
    }
    return files
  }

  @Test("A site's address is enough: the feed that its page announces is read, and asked directly from then on")
  func announcedFeed() async throws {
    let page =
      "<html><head><link rel=alternate type='application/rss+xml' href='/news.xml'></head><body>Hello</body></html>"
    let body = feed(["Alpha", "Beta"], host: "wire.example")
    let server = try LoopbackServer { request in
      if request.host != "wire.example" || request.target.hasSuffix("/robots.txt") { return .reply(404) }
      guard request.target.hasSuffix("/news.xml") else {
        return .reply(200, [("Content-Type", "text/html; charset=utf-8"), ("ETag", "\"page\"")], body: page)
      }
      if request.header("If-None-Match") == "\"feed\"" { return .reply(304) }
      return .reply(200, [("Content-Type", "application/rss+xml"), ("ETag", "\"feed\"")], body: body)
    }
    let first = try await run(server, at: noon)
    #expect(first.lines.contains { $0.contains("2 new items") })
    let targets = {
      server.requests.filter { $0.host == "wire.example" && !$0.target.hasSuffix("robots.txt") }.map(\.target)
    }
    #expect(targets().count == 2)
    _ = try await run(server, at: noon.adding(seconds: 4 * 3600))
    #expect(targets().count == 3 && targets().last?.hasSuffix("/news.xml") == true)
    let state = try ContentArchive(root: folder.path + "/content").state()
    #expect(state.sources["wire"]?.failures == 0 && state.sources["wire"]?.lastStatus == 304)
  }

  @Test(
    "A page that comes once in place of a feed is a fault, and one of another site announces nothing",
    arguments: [("/comments.xml", 1), ("https://evil.example/feed", 1), ("https://evil.example/feed", 0)])
  func pageInsteadOfFeed(announced: String, before: Int) async throws {
    let page =
      "<html><head><link rel=alternate type='application/rss+xml' href='\(announced)'></head><body>Closed</body></html>"
    let good = feed(["Alpha"], host: "wire.example")
    let stranger = feed(["Beta"], host: "evil.example")
    let answers = Mutex(0)
    let server = try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") || request.host == "post.example" { return .reply(404) }
      if !request.target.hasSuffix("wire.example/feed") { return .reply(200, body: stranger) }
      let count = answers.withLock { count in
        count += 1
        return count
      }
      if count == before + 1 { return .reply(200, [("Content-Type", "text/html; charset=utf-8")], body: page) }
      return .reply(200, [("Content-Type", "application/rss+xml")], body: good)
    }
    for number in 0..<3 { _ = try await run(server, at: noon.adding(seconds: number * 4 * 3600)) }
    let archive = ContentArchive(root: folder.path + "/content")
    let lines = try #require(try archive.runs(on: noon.day)?.runs).compactMap { $0.sources.first { $0.id == "wire" } }
    #expect(lines.map { $0.outcome == .failed } == (0..<3).map { $0 == before })
    #expect(server.requests.allSatisfy { $0.host != "evil.example" && !$0.target.hasSuffix("/comments.xml") })
    #expect(try archive.state().sources["wire"]?.movedTo == nil)
  }

  @Test("A run keeps what is new; a second run at the same time asks nobody and changes no file")
  func secondRun() async throws {
    let server = try internet([
      "wire.example": feed(["Alpha", "Beta"], host: "wire.example"),
      "post.example": feed(["Gamma"], host: "post.example"),
    ])
    let first = try await run(server, at: noon)
    #expect(first.status == .done)
    #expect(first.lines.first?.contains("3 new items") == true, "\(first.lines)")
    let before = try snapshots()
    let asked = server.requests.count
    _ = try await run(server, at: noon)
    #expect(server.requests.count == asked)
    #expect(try snapshots() == before)
  }

  @Test(
    "An article that its outlet dates anew stays on its first day, with and without a cache", arguments: [false, true])
  func datedAnew(forgetful: Bool) async throws {
    let archive = ContentArchive(root: folder.path + "/content")
    let titles = ["Guide"]
    let first = try internet(["wire.example": feed(titles, host: "wire.example")])
    _ = try await run(first, at: noon)
    let later = [("30 Sep 2026", 26, "News"), ("04 Mar 2027", 181, "More"), ("30 Aug 2027", 360, "Rest")]
    for (number, (day, after, other)) in later.enumerated() {
      let body = feed(titles + [other], host: "wire.example", dated: day)
      let server = try LoopbackServer { request in
        if request.target.hasSuffix("/robots.txt") { return .reply(404) }
        return .reply(200, [("Content-Type", "application/rss+xml"), ("ETag", "\"\(number + 2)\"")], body: body)
      }
      if forgetful { try FileManager.default.removeItem(atPath: folder.path + "/.pulse") }
      _ = try await run(server, at: noon.adding(seconds: after * 86_400))
      #expect(try archive.news(on: noon.day.adding(after))?.items.map(\.title) == [other])
    }
    #expect(try archive.news(on: noon.day)?.items.map(\.title) == ["Guide"])
    #expect(archive.verify().filter(\.isDamage) == [])
  }

  @Test("An article that comes again under its address with a slash at the end, or without one, is kept once")
  func slashAtTheEnd() async throws {
    let archive = ContentArchive(root: folder.path + "/content")
    func bodies(bare: String, _ day: String = "04 Sep 2026") -> [String: String] {
      let hosts = ["wire.example": "Alpha", "post.example": "Beta"]
      return Dictionary(
        uniqueKeysWithValues: hosts.map { host, title in
          let body = feed([title], host: host, dated: day)
          return (host, host == bare ? body.replacing("/</link>", with: "</link>") : body)
        })
    }
    _ = try await run(try internet(bodies(bare: "wire.example")), at: noon)
    let before = try #require(try archive.news(on: noon.day)).items
    #expect(Set(before.map(\.title)) == ["Alpha", "Beta"])
    let anew = bodies(bare: "post.example", "30 Oct 2026")
    let server = try LoopbackServer { request in
      guard let body = anew[request.host], !request.target.hasSuffix("/robots.txt") else { return .reply(404) }
      return .reply(200, [("Content-Type", "application/rss+xml"), ("ETag", "\"2\"")], body: body)
    }
    _ = try await run(server, at: noon.adding(seconds: 86 * 86_400))
    #expect(try archive.news(on: noon.day)?.items.map(\.id) == before.map(\.id))
    #expect(try archive.days(.news) == [noon.day])
  }

  @Test("Four hours later an unchanged feed answers 304, and only run report and state change")
  func notModified() async throws {
    let server = try internet([
      "wire.example": feed(["Alpha"], host: "wire.example"), "post.example": feed(["Gamma"], host: "post.example"),
    ])
    _ = try await run(server, at: noon)
    let before = try snapshots()
    _ = try await run(server, at: noon.adding(seconds: 4 * 3600))
    let after = try snapshots()
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(changed.allSatisfy { $0 == "state.json" || $0.hasPrefix("runs/") }, "\(changed)")
    let report = try #require(try ContentArchive(root: folder.path + "/content").runs(on: noon.day)?.runs.last)
    #expect(report.sources.filter { $0.outcome == .notModified }.count == 2)
  }

  @Test("A dead source is named with its reason and does not end the run; --strict answers 2")
  func deadSource() async throws {
    let server = try internet(["wire.example": feed(["Alpha"], host: "wire.example")])
    let result = try await run(server, at: noon, strict: true)
    #expect(result.status == .strict)
    #expect(result.lines.contains { $0.contains("The Post") && $0.contains("503") }, "\(result.lines)")
    let report = try #require(try ContentArchive(root: folder.path + "/content").runs(on: noon.day)?.runs.last)
    #expect(report.sources.map(\.id) == ["wire", "post", "off"])
    #expect(report.sources.map(\.outcome) == [.new, .failed, .skipped])
    #expect(report.sources.last?.problem == "It asked us to stay away.")
  }

  @Test(
    "A source that failed is bad for --strict as long as it is left alone, and no longer once it is switched off",
    arguments: [(410, 0), (503, 86_400)])
  func leftAlone(status: Int, pause: Int) async throws {
    let server = try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      guard request.host == "wire.example" else { return .reply(status, [("Retry-After", "\(pause)")]) }
      return .reply(200, [], body: self.feed(["Alpha"], host: request.host))
    }
    for hours in [0, 4, 8] {
      let result = try await run(server, at: noon.adding(seconds: hours * 3600), strict: true)
      #expect(result.status == .strict)
      let told = result.lines.contains { $0.hasPrefix("  still bad The Post: ") && $0.contains("\(status)") }
      #expect(told == (hours > 0))
    }
    #expect(server.requests.count { $0.host == "post.example" && !$0.target.hasSuffix("robots.txt") } == 1)
    let later = noon.adding(seconds: 12 * 3600)
    #expect(try await run(server, at: later, strict: true, only: ["wire"]).status == .done)
    let configuration = folder.path + "/content/pulse.yml"
    let text = try String(contentsOfFile: configuration, encoding: .utf8)
    try put("content/pulse.yml", text.replacing("name: The Post,", with: "name: The Post, enabled: false, why: Gone.,"))
    #expect(try await run(server, at: later, strict: true).status == .done)
  }

  @Test("A source that has gone silent is bad for --strict, when it answers and as long as it is left alone")
  func silent() async throws {
    let server = try internet([
      "wire.example": feed(["Alpha"], host: "wire.example"),
      "post.example": feed(["Beta"], host: "post.example"),
    ])
    #expect(try await run(server, at: noon, strict: true).status == .done)
    let later = noon.adding(seconds: 400 * 86_400)
    let first = try await run(server, at: later, strict: true)
    #expect(first.status == .strict)
    #expect(first.lines.contains { $0.contains("The Post") && $0.contains("8760 hours that its rhythm allows") })
    let again = try await run(server, at: later.adding(seconds: 60), strict: true)
    #expect(again.status == .strict)
    #expect(again.lines.contains { $0.hasPrefix("  still bad The Post: its newest item is of") })
  }

  @Test("Addresses that were left alone do not count as asked")
  func asked() async throws {
    let server = try internet(["wire.example": feed(["Alpha"], host: "wire.example")])
    func line(_ hours: Int) async throws -> String? {
      try await run(server, at: noon.adding(seconds: hours * 3600)).lines.first { $0.hasPrefix("  fetch: ") }
    }
    #expect(try await line(0)?.hasPrefix("  fetch: 2 addresses asked") == true)
    #expect(try await line(0)?.hasPrefix("  fetch: 0 addresses asked") == true)
  }

  @Test("An id that the site does not have is an error with the likely one, and nobody is asked")
  func unknownID() async throws {
    let server = try internet([:])
    let error = await #expect(throws: UsageError.self) { _ = try await run(server, at: noon, only: ["wir"]) }
    #expect(error?.description == "content/pulse.yml has no source or chart 'wir'; did you mean 'wire'?")
    #expect(server.requests.isEmpty)
  }

  @Test("A feed without a single item is a failure, never an empty success")
  func emptyFeed() async throws {
    let server = try internet([
      "wire.example": feed([], host: "wire.example"), "post.example": feed(["Gamma"], host: "post.example"),
    ])
    let result = try await run(server, at: noon)
    #expect(result.lines.contains { $0.contains("failed The Wire") && $0.contains("0 items") }, "\(result.lines)")
    let state = try ContentArchive(root: folder.path + "/content").state()
    #expect(state.sources["wire"]?.etag == nil)
    #expect(state.sources["post"]?.etag == "\"1\"")
  }

  @Test("A page instead of a feed is named as such")
  func page() async throws {
    let server = try internet([
      "wire.example": "<!doctype html><html><body><p>Checking your browser</p></body></html>",
      "post.example": feed(["Gamma"], host: "post.example"),
    ])
    let report = try await run(server, at: noon)
    #expect(report.lines.contains { $0.contains("failed The Wire") }, "\(report.lines)")
  }

  @Test("A feed that was overtaken between two runs says that items may be lost")
  func possibleLoss() async throws {
    let early = try internet([
      "wire.example": feed(["Alpha"], host: "wire.example"), "post.example": feed(["Gamma"], host: "post.example"),
    ])
    _ = try await run(early, at: noon.adding(seconds: -30 * 86_400))
    let late = try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      return .reply(200, [], body: self.feed(["Delta", "Omega"], host: request.host))
    }
    _ = try await run(late, at: noon)
    let report = try #require(try ContentArchive(root: folder.path + "/content").runs(on: noon.day)?.runs.last)
    #expect(report.sources.first?.possibleLoss == true)
  }

  @Test("A broken configuration ends the run with its place")
  func brokenConfiguration() async throws {
    try put("content/pulse.yml", "site: {title: T, description: D, url: 'https://t.example', contact: c}\nsorces: []\n")
    let server = try internet([:])
    let error = await #expect(throws: PipelineError.self) { _ = try await run(server, at: noon) }
    #expect(error?.description.contains("content/pulse.yml:2:1: the configuration has no setting 'sorces'") == true)
  }

  @Test("A second run at the same moment is refused in words")
  func locked() async throws {
    let server = try internet([:])
    let lock = try ContentArchive(root: folder.path + "/content").lock(now: noon)
    defer { lock.release() }
    let error = await #expect(throws: (any Error).self) { _ = try await run(server, at: noon) }
    #expect(error.map { "\($0)" }?.isEmpty == false)
  }
}
