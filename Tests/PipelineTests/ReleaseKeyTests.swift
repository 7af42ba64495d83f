import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// A source of releases that wants to see an app's id and secret, against a loopback server that stands for the internet.
@Suite("Keys of release sources")
struct ReleaseKeyTests {
  private static let keys = ["SPOTIFY_CLIENT_ID": "app-id-71", "SPOTIFY_CLIENT_SECRET": "s3cret/that&stays=hidden"]
  private static let token = "t0ken-that-stays-hidden"
  private let folder: TemporaryFolder
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/content", withIntermediateDirectories: true)
    let text = """
      site: {title: Tiny, description: D, url: "https://tiny.example", contact: "https://tiny.example/c"}
      network: {hostSpacing: 0, totalTimeout: 2}
      sources:
        - {id: spotify, name: Spotify, kind: releases, adapter: spotify-releases, url: "https://api.spotify.example/v1/browse/new-releases"}
      """
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/content/pulse.yml"))
  }

  private static let body = """
    {"albums":{"items":[{"id":"1","name":"Low Season","album_type":"album","release_date":"2026-09-03","artists":[{"name":"Ida Marrow"}]}]}}
    """

  /// A service that answers whoever shows the token, with a status; and the office that gives the token.
  private func service(
    status: Int = 200, tokens: Bool = true, body: String = body
  ) throws -> LoopbackServer {
    try LoopbackServer { request in
      if request.target.hasSuffix("/robots.txt") { return .reply(404) }
      if request.host == "accounts.spotify.com" {
        let said = String(decoding: request.body, as: UTF8.self)
        guard tokens else {
          return .reply(400, body: "{\"error\":\"invalid_client\",\"error_description\":\"bad \(said)\"}")
        }
        return .reply(200, body: "{\"access_token\":\"\(Self.token)\",\"token_type\":\"Bearer\"}")
      }
      guard request.header("Authorization") == "Bearer \(Self.token)" else { return .reply(401) }
      return .reply(status, [("Content-Type", "application/json")], body: status == 200 ? body : "")
    }
  }

  private func run(_ server: LoopbackServer, keys: [String: String] = keys, record: Bool = false) async throws
    -> RunReport.Source
  {
    var options = RunOptions(site: folder.path)
    options.mirror = server.address
    options.report = folder.path + "/report.json"
    if record { options.record = folder.path + "/record" }
    _ = try await PulseRun(
      plan: .fetch, options: options, clock: .fixed(noon), variables: keys, progress: .silent
    ).execute { _ in }
    let runs = try ContentArchive(root: folder.path + "/content").runs(on: noon.day)?.runs
    return try #require(runs?.last?.sources.first { $0.id == "spotify" })
  }

  private func expectNoKeys() throws {
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path).map { name in
      name + String(decoding: FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data(), as: UTF8.self)
    }.joined(separator: "\n")
    for key in [Self.token] + Self.keys.values { #expect(!all.contains(key)) }
  }

  @Test("With id and secret the releases are read, and neither they nor the token are kept anywhere")
  func withKeys() async throws {
    let line = try await run(try service())
    #expect(line.outcome == .new && line.items == 1)
    try expectNoKeys()
  }

  @Test(
    "Releases dated more than a year ahead are left out with a word; where they are many, nothing of the answer is kept",
    arguments: [(1, 20, 20), (3, 20, 0)])
  func farDates(wrong: Int, right: Int, kept: Int) async throws {
    let albums = (0..<(wrong + right)).map { number in
      "{\"id\":\"\(number)\",\"name\":\"Low Season \(number)\",\"album_type\":\"album\",\"release_date\":\"\(number < wrong ? "2028" : "2026")-09-03\",\"artists\":[{\"name\":\"Ida Marrow\"}]}"
    }
    let line = try await run(try service(body: "{\"albums\":{\"items\":[\(albums.joined(separator: ","))]}}"))
    #expect(line.outcome == (kept > 0 ? .new : .failed))
    #expect(
      line.problem?.contains("\(wrong) of its \(wrong + right) releases are dated more than a year ahead") == true)
    let archive = ContentArchive(root: folder.path + "/content")
    #expect(try archive.releases(on: #require(Day("2026-09-03")))?.releases.count ?? 0 == kept)
    #expect(try archive.releases(on: #require(Day("2028-09-03"))) == nil)
  }

  @Test("Without them the source is skipped, and the report names both variables")
  func withoutKeys() async throws {
    let line = try await run(try service(), keys: [:])
    #expect(line.outcome == .skipped)
    #expect(line.problem?.contains("SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET") == true)
  }

  @Test("A 403 is explained: apps in development mode need Extended Quota")
  func forbidden() async throws {
    let line = try await run(try service(status: 403))
    #expect(line.outcome == .failed && line.http == 403)
    #expect(line.problem?.contains("Extended Quota") == true)
    try expectNoKeys()
  }

  @Test("A refused token is told in the service's words without what they repeat of the keys")
  func refusedToken() async throws {
    let line = try await run(try service(tokens: false))
    #expect(line.outcome == .failed && line.problem?.contains("HTTP 400") == true)
    try expectNoKeys()
  }

  @Test("While answers are recorded it is not asked, because the recording would hold the token")
  func recording() async throws {
    let line = try await run(try service(), record: true)
    #expect(line.outcome == .skipped)
    try expectNoKeys()
  }
}
