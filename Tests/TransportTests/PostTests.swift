import TestSupport
import Testing
import Transport

@Suite("Requests with a body")
struct PostTests {
  private func post(
    _ server: LoopbackServer, _ body: [UInt8], limits: HTTPRequest.Limits = quick
  ) async throws -> HTTPResponse {
    try await HTTPClient.live(allowPrivate: [server.authority]).send(
      HTTPRequest(
        method: "POST", url: server.address, headers: ["Content-Type": "application/json"], body: body, limits: limits))
  }

  @Test("A body arrives byte for byte and is counted", arguments: [0, 2, 70_000, 3_000_000])
  func arrives(count: Int) async throws {
    let server = try LoopbackServer { _ in .reply(body: "{}") }
    let body = [UInt8](repeating: 7, count: count)
    let response = try await post(server, body)
    #expect(response.bodyBytesSent == count)
    #expect(server.requests.first?.body == body)
    #expect(server.requests.first?.header("Content-Type") == "application/json")
    #expect(server.requests.first?.header("Expect") == nil)
  }

  @Test("A redirect of a POST is an answer and is never followed", arguments: [301, 302, 303, 307, 308])
  func redirects(status: Int) async throws {
    let server = try LoopbackServer { _ in .reply(status, [("Location", "/elsewhere")]) }
    #expect(try await post(server, [1]).status == status)
    #expect(server.requests.count == 1)
  }

  @Test("When nobody answers the phone, certainly no byte of the body was sent")
  func unsent() async throws {
    let port = try LoopbackServer.silentPort()
    let error = await failure {
      try await HTTPClient.live(allowPrivate: ["127.0.0.1"])
        .send(HTTPRequest(method: "POST", url: "http://127.0.0.1:\(port)/", body: [1, 2, 3]))
    }
    #expect(error?.kind == .connect)
    #expect(error?.bodyBytesSent == 0)
  }

  @Test("When the connection breaks after the body, the error says that it was sent")
  func sentInVain() async throws {
    let server = try LoopbackServer { _ in LoopbackAnswer([.reset]) }
    let error = await failure { try await post(server, [1, 2, 3]) }
    #expect(error?.bodyBytesSent == 3)
    #expect(server.requests.count == 1)
  }

  @Test("A timeout and a cancellation after the body say that it was sent")
  func sentAndLate() async throws {
    let server = try LoopbackServer { _ in LoopbackAnswer([.stall]) }
    let late = await failure { try await post(server, [1, 2, 3], limits: HTTPRequest.Limits(totalMs: 80)) }
    #expect(late?.kind == .timeout && late?.bodyBytesSent == 3)
    let task = Task { await failure { try await post(server, [1, 2, 3]) } }
    while server.requests.count < 2 { await Task.yield() }
    task.cancel()
    let cancelled = await task.value
    #expect(cancelled?.kind == .cancelled && cancelled?.bodyBytesSent == 3)
  }

  @Test("A POST on a kept connection that has died is not sent twice")
  func neverTwice() async throws {
    let server = try LoopbackServer { request in
      request.method == "GET" ? .reply(body: "warm") : LoopbackAnswer([.close])
    }
    let client = HTTPClient.live(allowPrivate: [server.authority])
    _ = try await client.send(HTTPRequest(url: server.address))
    let error = await failure { try await client.send(HTTPRequest(method: "POST", url: server.address, body: [1])) }
    #expect(error?.kind == .reset)
    #expect(server.requests.filter { $0.method == "POST" }.count == 1)
  }

  @Test("A body that goes by PUT is refused with a sentence")
  func otherMethods() async {
    let error = await failure {
      try await HTTPClient.live().send(HTTPRequest(method: "PUT", url: "https://pulse.example/", body: [1]))
    }
    #expect(error?.kind == .malformed)
  }
}
