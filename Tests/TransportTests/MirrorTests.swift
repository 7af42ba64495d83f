import TestSupport
import Testing
import Transport

@Suite("Mirrors and recordings")
struct MirrorTests {
  @Test("A mirror is asked for host, path and query; the response speaks of the real address")
  func rewriting() async throws {
    let server = try LoopbackServer { _ in .reply(body: "x") }
    let client = HTTPClient.live().mirrored(base: server.address + "/")
    let response = try await client.send(HTTPRequest(url: "https://news.example:8443/feed/?page=2"))
    #expect(server.requests.map(\.target) == ["/news.example:8443/feed/?page=2"])
    #expect(response.url == "https://news.example:8443/feed/?page=2")
  }

  @Test("Each hop of a redirect is rewritten again")
  func hops() async throws {
    let server = try LoopbackServer { request in
      request.target == "/a.example/feed" ? .reply(301, [("Location", "https://b.example/rss")]) : .reply(body: "x")
    }
    let response = try await HTTPClient.live().mirrored(base: server.address)
      .send(HTTPRequest(url: "https://a.example/feed"))
    #expect(server.requests.map(\.target) == ["/a.example/feed", "/b.example/rss"])
    #expect(response.permanentURL == "https://b.example/rss")
  }

  @Test(
    "A hop is checked as the real address before the mirror is asked",
    arguments: ["http://10.1.2.3/", "http://localhost/", "ftp://b.example/"])
  func walls(target: String) async throws {
    let server = try LoopbackServer { _ in .reply(302, [("Location", target)]) }
    let error = await failure {
      try await HTTPClient.live().mirrored(base: server.address).send(HTTPRequest(url: "https://a.example/"))
    }
    #expect(error?.kind == .forbiddenAddress || error?.kind == .forbiddenScheme)
    #expect(server.requests.count == 1)
  }

  @Test("A redirect to the mirror itself is refused: the real web has no such address")
  func mirrorItself() async throws {
    let silent = try LoopbackServer.silentPort()
    let server = try LoopbackServer { _ in .reply(302, [("Location", "http://127.0.0.1:\(silent)/a.example/")]) }
    let error = await failure {
      try await HTTPClient.live().mirrored(base: server.address).send(HTTPRequest(url: "https://a.example/"))
    }
    #expect(error?.kind == .forbiddenAddress)
  }

  @Test("What was recorded is replayed without a network: fields, body, redirects")
  func roundTrip() async throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { request in
      request.target == "/a.example/"
        ? .reply(301, [("Location", "https://b.example/")])
        : .reply(200, [("ETag", "W/\"1\""), ("Content-Encoding", "gzip")], bytes: GzipSample.body("kept\n\nwhole"))
    }
    let live = HTTPClient.live().mirrored(base: server.address)
    _ = try await live.recording(in: folder.path).send(HTTPRequest(url: "https://a.example/"))
    let response = try await HTTPClient.replaying(from: folder.path).send(HTTPRequest(url: "https://a.example/"))
    #expect(response.body == Array("kept\n\nwhole".utf8))
    #expect(response.permanentURL == "https://b.example/")
    #expect(response.headers["etag"] == "W/\"1\"")
    #expect(server.requests.count == 2)
  }

  @Test("A replay answers a fitting validator with 304, and a 304 does not replace a recorded body")
  func replayedValidators() async throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { request in
      request.header("If-None-Match") == "\"1\"" ? .reply(304) : .reply(200, [("ETag", "\"1\"")], body: "body")
    }
    let recording = HTTPClient.live().mirrored(base: server.address).recording(in: folder.path)
    let plain = HTTPRequest(url: "https://a.example/")
    let conditional = HTTPRequest(url: "https://a.example/", headers: ["If-None-Match": "\"1\""])
    #expect(try await recording.send(plain).status == 200)
    #expect(try await recording.send(conditional).status == 304)
    let replay = HTTPClient.replaying(from: folder.path)
    #expect(try await replay.send(plain).body == Array("body".utf8))
    #expect(try await replay.send(conditional).status == 304)
  }

  @Test("Bodies of requests tell recordings apart")
  func bodies() async throws {
    let folder = try TemporaryFolder()
    let server = try LoopbackServer { request in .reply(bytes: request.body) }
    let recording = HTTPClient.live().mirrored(base: server.address).recording(in: folder.path)
    let replay = HTTPClient.replaying(from: folder.path)
    for byte: UInt8 in [65, 66] {
      let request = HTTPRequest(method: "POST", url: "https://a.example/", body: [byte])
      _ = try await recording.send(request)
      #expect(try await replay.send(request).body == [byte])
    }
  }

  @Test("What was not recorded is an error that says what to do")
  func absent() async throws {
    let folder = try TemporaryFolder()
    let error = await failure {
      try await HTTPClient.replaying(from: folder.path).send(HTTPRequest(url: "https://a.example/x"))
    }
    #expect(error?.kind == .notRecorded)
    #expect(error?.description.contains("https://a.example/x was not recorded") == true)
  }

  @Test("A client for --offline fails with its sentence")
  func offline() async {
    let error = await failure {
      try await HTTPClient.failing("the network is off").send(HTTPRequest(url: "https://a.example/"))
    }
    #expect(error?.description == "the network is off")
  }
}
