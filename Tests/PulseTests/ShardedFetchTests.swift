import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// Four machines fetch a share each into clones of one repository, at the same time, and git joins what they committed.
@Suite("Fetching in shares")
struct ShardedFetchTests {
  private static let hosts = 12
  private let folder: TemporaryFolder
  private let server: LoopbackServer
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  init() throws {
    folder = try TemporaryFolder()
    server = try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(200, body: "User-agent: *\nDisallow: /private/\n") }
      let round = request.header("If-None-Match") == nil ? 1 : 2
      let items = (0..<5 * round).map { number in
        let hour = String(format: "%02d", number)
        return "<item><title>\(request.host) \(number)</title><link>https://\(request.host)/\(number)</link>"
          + "<pubDate>Fri, 04 Sep 2026 \(hour):00:00 GMT</pubDate></item>"
      }
      return .reply(
        200, [("Content-Type", "application/rss+xml"), ("ETag", "\"\(round)\"")],
        body: "<rss version=\"2.0\"><channel><title>F</title>\(items.joined())</channel></rss>")
    }
  }

  private func configuration() -> String {
    let sources = (0..<Self.hosts).map {
      "  - {id: s\($0), name: S\($0), kind: news, url: \"https://host\($0).example/feed\", frequentWithoutValidators: true, staleAfterHours: 8760}"
    }
    return """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 5}
      sources:
      \(sources.joined(separator: "\n"))

      """
  }

  /// Runs git in a folder and answers with its status and what it said.
  @discardableResult
  private func git(_ words: [String], in place: String) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=t", "-c", "user.email=t@t.example", "-C", place] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  private func fetch(_ site: String, _ shard: String?, at now: Instant) async throws {
    var options = RunOptions(site: site)
    options.mirror = server.address
    options.force = true
    options.shard = try shard.map { try #require(Shard($0)) }
    let status = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(now), variables: [:], progress: .silent
    ).execute { _ in }
    #expect(status == .done)
  }

  private func site(_ name: String) throws -> String {
    let place = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: place + "/content", withIntermediateDirectories: true)
    try Data(configuration().utf8).write(to: URL(filePath: place + "/content/pulse.yml"))
    return place
  }

  @Test(
    "Commits of four shares, two rounds of them, merge without a conflict and hold what one machine would have fetched")
  func fourShares() async throws {
    let program = URL(filePath: try #require(Bundle.main.executablePath)).resolvingSymlinksInPath()
    let pulse = try #require(
      [program.deletingLastPathComponent(), URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
        .map { $0.appending(path: "pulse").path }.first { FileManager.default.isExecutableFile(atPath: $0) },
      "the program lies beside the tests")
    let hub = try site("hub")
    try Data("content/**/*.json merge=pulse\n".utf8).write(to: URL(filePath: hub + "/.gitattributes"))
    try Data("_site/\n.pulse/\n".utf8).write(to: URL(filePath: hub + "/.gitignore"))
    try git(["init", "-q", "-b", "main"], in: hub)
    try git(["config", "merge.pulse.driver", "\(pulse) merge %O %A %B --name %P"], in: hub)
    try git(["add", "-A"], in: hub)
    try git(["commit", "-qm", "a site"], in: hub)
    let alone = try site("alone")
    for round in 0..<2 {
      let now = noon.adding(seconds: round * 4 * 3600)
      for share in 1...4 {
        let clone = folder.path + "/clone-\(round)-\(share)"
        try git(["clone", "-q", hub, clone], in: folder.path)
        try await fetch(clone, "\(share)/4", at: now)
        try git(["add", "-A"], in: clone)
        try git(["commit", "-qm", "share \(share)"], in: clone)
      }
      for share in 1...4 {
        try git(["fetch", "-q", folder.path + "/clone-\(round)-\(share)", "main"], in: hub)
        let merge = try git(["merge", "-q", "--no-edit", "FETCH_HEAD"], in: hub)
        #expect(merge.status == 0, "round \(round), share \(share): \(merge.said)")
      }
      try await fetch(alone, nil, at: now)
    }
    let (merged, whole) = (ContentArchive(root: hub + "/content"), ContentArchive(root: alone + "/content"))
    #expect(merged.verify() == [])
    let day = Day(number: 20_700)
    let days = try merged.days(.news)
    #expect(try days == whole.days(.news) && !days.isEmpty)
    for day in days {
      let ids = try merged.news(on: day)?.items.map(\.id)
      #expect(try ids == whole.news(on: day)?.items.map(\.id))
      #expect(ids?.count == Self.hosts * 10)
    }
    #expect(try merged.state().sources == whole.state().sources)
    #expect(try merged.state().robots == whole.state().robots)
    #expect(try merged.runs(on: day)?.runs.count == 8)
    let asked = Set(try merged.runs(on: day)?.runs.flatMap(\.sources).map(\.id) ?? [])
    #expect(asked.count == Self.hosts)
  }
}
