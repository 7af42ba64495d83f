import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// Charts whose services want a key, against a loopback server that stands for the internet.
@Suite("Chart keys and fallbacks")
struct ChartKeyTests {
  private let folder: TemporaryFolder
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)
  private let key = "k3y-that/must&stay=hidden"

  init() throws {
    folder = try TemporaryFolder()
    try write(
      """
        - {id: plays, title: Plays, platform: lastfm, region: global, cadence: daily, size: 3, code: LFM, providers: [{adapter: lastfm, url: "https://plays.example/2.0/?method=top"}]}
      """)
  }

  private func write(_ charts: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/content", withIntermediateDirectories: true)
    let text = """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 2}
      charts:
      \(charts)
      """
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/content/pulse.yml"))
  }

  private func run(
    _ server: LoopbackServer, key: String?, at now: Instant? = nil
  ) async throws -> (report: RunReport, text: String) {
    var options = RunOptions(site: folder.path)
    options.mirror = server.address
    options.record = folder.path + "/record"
    options.report = folder.path + "/report.json"
    var lines: [String] = []
    _ = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(now ?? noon),
      variables: key.map { ["LASTFM_API_KEY": $0] } ?? [:], progress: .silent
    ).execute { lines.append($0) }
    let archive = ContentArchive(root: folder.path + "/content")
    let report = try #require(try archive.runs(on: (now ?? noon).day)?.runs.last)
    return (report, lines.joined(separator: "\n"))
  }

  /// Everything that a run left behind.
  private func remains() throws -> String {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).map { name in
      name + String(decoding: FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data(), as: UTF8.self)
    }.joined(separator: "\n")
  }

  private static let tracks = """
    {"tracks":{"track":[
    {"name":"Paper Harbour","artist":{"name":"The Lanterns"},"url":"https://plays.example/1"},
    {"name":"Slow Comet","artist":{"name":"Ada Quill"},"url":"https://plays.example/2"},
    {"name":"Nine Rivers","artist":{"name":"Moss & Wire"},"url":"https://plays.example/3"}]}}
    """

  @Test("A key goes over the wire as part of the query and is left nowhere")
  func keyed() async throws {
    let server = try LoopbackServer { request in
      request.target.contains("robots.txt") ? .reply(404) : .reply(200, [], body: Self.tracks)
    }
    let done = try await run(server, key: key)
    let asked = try #require(server.requests.map(\.target).first { $0.contains("method=top") })
    #expect(asked.hasSuffix("?method=top&api_key=k3y-that%2Fmust%26stay%3Dhidden"), "\(asked)")
    #expect(done.report.sources.map(\.outcome) == [.new])
    let edition = try #require(try ContentArchive(root: folder.path + "/content").edition(of: "plays", on: noon.day))
    #expect(edition.entries.map(\.title) == ["Paper Harbour", "Slow Comet", "Nine Rivers"])
    let left = try remains() + done.text
    #expect(!left.contains("k3y-that") && !left.contains("stay%3Dhidden"))
  }

  @Test(
    "A service that repeats the key in its complaint does not bring it into the report", arguments: [200, 403, 301])
  func repeated(status: Int) async throws {
    let key = key
    let server = try LoopbackServer { request in
      if request.target.contains("robots.txt") { return .reply(404) }
      let fields = status == 301 ? [("Location", "https://elsewhere.example/?api_key=\(key)")] : []
      return .reply(status, fields, body: #"{"error":10,"message":"the key \#(key) is not valid"}"#)
    }
    let done = try await run(server, key: key)
    #expect(done.report.sources.map(\.outcome) == [.failed])
    #expect(!server.requests.contains { $0.target.contains("elsewhere") })
    // What the service said is kept by `--record` alone, in the folder that the caller named.
    let recorded = folder.path + "/record"
    if FileManager.default.fileExists(atPath: recorded) { try FileManager.default.removeItem(atPath: recorded) }
    let left = try remains() + done.text
    #expect(!left.contains("k3y-that"), "\(done.report.sources)")
  }

  @Test("Without its key a chart is not asked, and the report says which name is missing")
  func keyless() async throws {
    let server = try LoopbackServer { _ in .reply(200, [], body: Self.tracks) }
    let done = try await run(server, key: nil)
    #expect(server.requests.isEmpty)
    #expect(done.report.sources.map(\.outcome) == [.skipped])
    #expect(done.report.sources[0].problem?.contains("LASTFM_API_KEY") == true)
  }

  @Test(
    "A chart that cannot be read without a licence, and a fallback that is another list, are mistakes with their place")
  func mixed() async throws {
    let server = try LoopbackServer { _ in .reply(404) }
    let common = "title: S, platform: p, region: gb, cadence: daily, size: 3, code: S"
    for (providers, words) in [
      (#"[{adapter: official-charts, url: "https://a.example/"}]"#, "claim database rights"),
      (
        #"[{adapter: apple-most-played, url: "https://a.example/"}, {adapter: itunes, url: "https://b.example/"}]"#,
        "only for the same chart"
      ), (#"[{adapter: kworp, url: "https://a.example/"}]"#, "there are apple-most-played"),
    ] {
      try write("  - {id: s, \(common), providers: \(providers)}")
      let error = await #expect(throws: PipelineError.self) { _ = try await run(server, key: nil) }
      #expect(error?.description.contains("content/pulse.yml:4:") == true, "\(String(describing: error))")
      #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    }
  }

  /// A chart of three rows with two providers, of which the first answers with an error.
  private func failing(_ status: Int, edition: Day) throws -> LoopbackServer {
    try write(
      """
        - {id: hits, title: Hits, platform: billboard, region: us, cadence: weekly, size: 3, code: H, providers: [{adapter: billboard, url: "https://first.example/"}, {adapter: billboard-mirror, url: "https://second.example/"}]}
      """)
    return try LoopbackServer { request in
      if request.target.contains("robots.txt") { return .reply(404) }
      guard request.host == "second.example" else { return .reply(status) }
      return .reply(
        200, [],
        body: """
          {"date":"\(edition)","data":[
          {"song":"Paper Harbour \(edition.number)","artist":"The Lanterns","this_week":1,"last_week":null,"peak_position":1,"weeks_on_chart":1},
          {"song":"Slow Comet","artist":"Ada Quill","this_week":2,"last_week":1,"peak_position":1,"weeks_on_chart":4},
          {"song":"Nine Rivers","artist":"Moss & Wire","this_week":3,"last_week":3,"peak_position":2,"weeks_on_chart":9}]}
          """)
    }
  }

  @Test("A fallback is asked again where the first provider is gone for good")
  func goneForGood() async throws {
    let first = Day(number: 20_701)
    for week in 0..<2 {
      let edition = first.adding(7 * week)
      let server = try failing(410, edition: edition)
      let line = try #require(
        try await run(server, key: nil, at: Instant(edition, seconds: 43_200)).report.sources.first)
      #expect(line.outcome == .new && line.problem?.contains("another provider answered instead") == true, "\(line)")
    }
  }

  @Test("A fallback answers where the first provider fails, and the report keeps the first one's trouble")
  func fallback() async throws {
    let server = try failing(500, edition: Day(number: 20_701))
    let done = try await run(server, key: nil)
    let line = try #require(done.report.sources.first)
    #expect(line.outcome == .new && line.problem?.contains("500") == true, "\(line)")
    let stored = try #require(try ContentArchive(root: folder.path + "/content").latestEdition(of: "hits"))
    #expect(stored.provider == "billboard-mirror" && stored.url == "https://second.example/")
  }
}
