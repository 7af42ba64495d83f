import TestSupport
import Testing
import Transport

@Suite("Servers that misbehave")
struct FaultTests {
  private static let head = LoopbackAnswer.head(200, [("Content-Length", "100")])

  @Test(
    "Each way to break an answer has its own kind of error",
    arguments: [
      ([.send(head + Array("short".utf8)), .close], TransportError.Kind.partial),
      ([.send(head + Array("short".utf8)), .pause(milliseconds: 30), .reset], .reset),
      ([.reset], .reset),
      ([.close], .reset),
      (
        [.send(LoopbackAnswer.head(200, [("Transfer-Encoding", "chunked")]) + Array("5\r\nabc".utf8)), .close], .partial
      ),
      ([.send(Array("nonsense\r\n\r\n".utf8)), .close], .malformed),
      (
        [.send(LoopbackAnswer.head(200, [("Content-Encoding", "gzip"), ("Content-Length", "3")]) + [1, 2, 3])],
        .malformed
      ),
      (
        [.send(Array("HTTP/1.1 200 OK\r\n".utf8)), .repeated(Array("X-A: aaaaaaaaaaaaaaaa\r\n".utf8), times: 30_000)],
        .tooLarge
      ),
    ] as [([LoopbackAnswer.Step], TransportError.Kind)])
  func broken(steps: [LoopbackAnswer.Step], kind: TransportError.Kind) async throws {
    let server = try LoopbackServer { _ in LoopbackAnswer(steps) }
    let error = await failure { try await get(server) }
    #expect(error?.kind == kind, "\(error?.description ?? "")")
    #expect(error?.description.hasPrefix(server.address) == true)
  }

  @Test("A server that never answers costs the total time and no more")
  func stalls() async throws {
    let server = try LoopbackServer { _ in LoopbackAnswer([.stall]) }
    let error = await failure { try await get(server, limits: HTTPRequest.Limits(totalMs: 80)) }
    #expect(error?.kind == .timeout)
    #expect(error?.description == "\(server.address)/: no complete answer within 80 ms")
  }

  @Test("A server that drips its answer is given up as too slow")
  func drips() async throws {
    let drip = [LoopbackAnswer.Step](repeating: .send([65]), count: 60).flatMap { [$0, .pause(milliseconds: 50)] }
    let server = try LoopbackServer { _ in LoopbackAnswer([.send(Self.head)] + drip) }
    let error = await failure {
      try await get(server, limits: HTTPRequest.Limits(totalMs: 20_000, lowSpeedBytes: 1000, lowSpeedSeconds: 1))
    }
    #expect(error?.kind == .timeout)
    #expect(error?.description.contains("slower than 1000 bytes a second") == true)
  }

  @Test("Nobody at the port is a connection that fails")
  func nobody() async throws {
    let port = try LoopbackServer.silentPort()
    let error = await failure {
      try await HTTPClient.live(allowPrivate: ["127.0.0.1"]).send(HTTPRequest(url: "http://127.0.0.1:\(port)/"))
    }
    #expect(error?.kind == .connect)
  }

  @Test("A name that cannot exist does not resolve")
  func noName() async {
    let error = await failure {
      try await HTTPClient.live().send(HTTPRequest(url: "http://no-such-host.invalid/", limits: quick))
    }
    // Where the machine's resolver is away itself, the time runs out first.
    #expect(error?.kind == .resolve || error?.kind == .timeout)
  }

  @Test("A gzip bomb stops at the limit, long before it is unpacked")
  func bomb() async throws {
    let server = try LoopbackServer { _ in GzipSample.bomb(megabytes: 4096) }
    let error = await failure {
      try await get(server, limits: HTTPRequest.Limits(totalMs: 20_000, maxBytes: 1 << 20))
    }
    #expect(error?.kind == .tooLarge)
    #expect(error?.description.contains("larger than 1048576 bytes") == true)
  }

  @Test("A body of exactly the limit is taken, one byte more is not")
  func limit() async throws {
    let server = try LoopbackServer { request in
      .reply(body: String(repeating: "x", count: request.target == "/" ? 10 : 11))
    }
    let limits = HTTPRequest.Limits(maxBytes: 10)
    #expect(try await get(server, "/", limits: limits).body.count == 10)
    #expect(await failure { try await get(server, "/more", limits: limits) }?.kind == .tooLarge)
  }

  @Test("An interim answer before the real one leaves no field behind")
  func interim() async throws {
    let early = Array("HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\n".utf8)
    let server = try LoopbackServer { _ in
      LoopbackAnswer([.send(early + LoopbackAnswer.head(200, [("Content-Length", "2")]) + Array("ok".utf8))])
    }
    let response = try await get(server)
    #expect(response.status == 200)
    #expect(response.headers["ETag"] == nil)
  }

  @Test("A plain server behind an https address gets no plain request")
  func tls() async throws {
    let server = try LoopbackServer { _ in .reply() }
    let error = await failure {
      try await HTTPClient.live(allowPrivate: ["127.0.0.1"])
        .send(HTTPRequest(url: "https://\(server.authority)/", limits: HTTPRequest.Limits(totalMs: 1000)))
    }
    #expect(error != nil)
    #expect(server.requests.isEmpty)
  }
}
