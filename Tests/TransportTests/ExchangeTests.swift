import TestSupport
import Testing
import Transport

@Suite("One exchange on libcurl")
struct ExchangeTests {
  @Test("An answer comes whole: status, fields, body, address and cost")
  func whole() async throws {
    let server = try LoopbackServer { _ in .reply(200, [("ETag", "\"a\""), ("X-Two", " b ")], body: "hello") }
    let response = try await get(server, "/feed?x=1#part")
    #expect(response.status == 200)
    #expect(response.headers["etag"] == "\"a\"")
    #expect(response.headers["x-two"] == "b")
    #expect(response.body == Array("hello".utf8))
    #expect(response.url == server.address + "/feed?x=1")
    #expect(response.bytesOnWire > 50)
    #expect(response.permanentURL == nil)
    #expect(server.requests.map(\.target) == ["/feed?x=1"])
  }

  @Test("Every status is an answer, not an error", arguments: [204, 304, 404, 410, 429, 500, 503])
  func statuses(status: Int) async throws {
    let server = try LoopbackServer { _ in .reply(status) }
    #expect(try await get(server).status == status)
  }

  @Test("Field values beyond ASCII keep their bytes on the way there and back")
  func latin1() async throws {
    let server = try LoopbackServer { request in
      .reply(200, [("ETag", "\"caf\u{e9}\""), ("X-Sent", request.header("If-None-Match") ?? "")])
    }
    let client = HTTPClient.live(allowPrivate: [server.authority])
    let first = try await client.send(HTTPRequest(url: server.address))
    let etag = try #require(first.headers["ETag"])
    let second = try await client.send(HTTPRequest(url: server.address, headers: ["If-None-Match": etag]))
    #expect(server.requests.last?.header("If-None-Match") == "\"caf\u{e9}\"")
    #expect(second.headers["X-Sent"] == etag)
  }

  @Test("A compressed body is unpacked, and compression is asked for")
  func compression() async throws {
    let server = try LoopbackServer { _ in
      .reply(200, [("Content-Encoding", "gzip")], bytes: GzipSample.body("unpacked"))
    }
    #expect(try await get(server).body == Array("unpacked".utf8))
    let accepted = try #require(server.requests.first?.header("Accept-Encoding"))
    #expect(accepted.contains("gzip") && accepted.contains("deflate"))
  }

  @Test("No cookie, no Referer, no added query, also when the server sets a cookie and redirects")
  func nothingPersonal() async throws {
    let server = try LoopbackServer { request in
      request.target == "/"
        ? .reply(302, [("Set-Cookie", "id=1; Path=/"), ("Location", "/next")])
        : .reply(200, [("Set-Cookie", "id=2; Path=/")])
    }
    let client = HTTPClient.live(allowPrivate: [server.authority])
    for _ in 0..<2 { _ = try await client.send(HTTPRequest(url: server.address)) }
    #expect(server.requests.map(\.target) == ["/", "/next", "/", "/next"])
    for request in server.requests {
      #expect(request.header("Cookie") == nil)
      #expect(request.header("Referer") == nil)
    }
  }

  @Test("One connection serves several requests to a host")
  func keepsConnection() async throws {
    // libcurl gives up a connection after two idle minutes, which a test can be kept waiting for on a loaded machine.
    var connections: [Int] = []
    while connections.last != 1, connections.count < 3 {
      let server = try LoopbackServer { _ in .reply(body: "x") }
      let client = HTTPClient.live(allowPrivate: [server.authority])
      for path in ["/1", "/2", "/3"] { _ = try await client.send(HTTPRequest(url: server.address + path)) }
      connections.append(server.connections)
    }
    #expect(connections.last == 1)
  }

  @Test("A HEAD has no body")
  func head() async throws {
    let server = try LoopbackServer { _ in .reply(200, [("ETag", "\"h\"")], body: "not sent") }
    let client = HTTPClient.live(allowPrivate: [server.authority])
    let response = try await client.send(HTTPRequest(method: "HEAD", url: server.address))
    #expect(response.body.isEmpty && response.headers["ETag"] == "\"h\"")
  }

  @Test("A secret part of the query reaches the server and nothing else")
  func secretQuery() async throws {
    let server = try LoopbackServer { _ in .reply(404) }
    let request = HTTPRequest(url: server.address + "/q?a=1", secretQuery: [("key", "s&cret")])
    let response = try await HTTPClient.live(allowPrivate: [server.authority]).send(request)
    #expect(server.requests.map(\.target) == ["/q?a=1&key=s%26cret"])
    #expect(!response.url.contains("cret"))
    let refused = await failure { try await HTTPClient.live().send(request) }
    #expect(refused?.description.contains("cret") == false)
  }

  @Test("A line break in a header field is refused before anything is sent")
  func headerInjection() async throws {
    let server = try LoopbackServer { _ in .reply() }
    let error = await failure {
      try await HTTPClient.live(allowPrivate: [server.authority])
        .send(HTTPRequest(url: server.address, headers: ["X-A": "b\r\nX-C: d"]))
    }
    #expect(error?.kind == .malformed)
    #expect(server.requests.isEmpty)
  }

  @Test("Cancelling the task ends the transfer at once")
  func cancellation() async throws {
    let server = try LoopbackServer { _ in LoopbackAnswer([.stall]) }
    let task = Task { await failure { try await get(server, limits: HTTPRequest.Limits(totalMs: 60_000)) } }
    while server.requests.isEmpty { await Task.yield() }
    task.cancel()
    #expect(await task.value?.kind == .cancelled)
  }

  @Test("A task that is already cancelled sends nothing")
  func cancelledBefore() async throws {
    let server = try LoopbackServer { _ in .reply() }
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await failure { try await get(server) }
    }
    task.cancel()
    #expect(await task.value?.kind == .cancelled)
    #expect(server.requests.isEmpty)
  }

  @Test("Many exchanges run side by side on the one thread")
  func manyAtOnce() async throws {
    let server = try LoopbackServer { request in .reply(body: request.target) }
    let client = HTTPClient.live(allowPrivate: [server.authority])
    let bodies = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<100 {
        group.addTask {
          let response = try await client.send(HTTPRequest(url: "\(server.address)/\(number)"))
          return String(decoding: response.body, as: UTF8.self)
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(bodies.count == 100)
  }
}
