import TestSupport
import Testing
import Transport

/// Short limits, so that no test waits.
let quick = HTTPRequest.Limits(connectMs: 2000, totalMs: 5000)

/// Sends one request to a loopback server through the real client.
func get(
  _ server: LoopbackServer, _ path: String = "/", limits: HTTPRequest.Limits = quick
) async throws -> HTTPResponse {
  try await HTTPClient.live(allowPrivate: [server.authority])
    .send(HTTPRequest(url: server.address + path, limits: limits))
}

/// The error of a request that must fail.
func failure(_ work: () async throws -> HTTPResponse) async -> TransportError? {
  do {
    let response = try await work()
    Issue.record("answered with \(response.status) though it had to fail")
    return nil
  } catch {
    return error as? TransportError
  }
}
