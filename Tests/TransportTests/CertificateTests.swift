import Foundation
import TestSupport
import Testing
import Transport

@Suite("TLS")
struct CertificateTests {
  private static let openssl = "/usr/bin/openssl"

  @Test("A certificate that nobody signed is refused", .enabled(if: access(openssl, X_OK) == 0))
  func selfSigned() async throws {
    let folder = try TemporaryFolder()
    let files = ["-keyout", "\(folder.path)/key", "-out", "\(folder.path)/cert"]
    let make = try Self.run(
      ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "1"] + files)
    make.waitUntilExit()
    let port = try LoopbackServer.silentPort()
    let server = try Self.run(
      [
        "s_server", "-accept", "127.0.0.1:\(port)", "-key", "\(folder.path)/key", "-cert", "\(folder.path)/cert",
        "-www",
      ])
    defer { server.terminate() }
    let client = HTTPClient.live(allowPrivate: ["localhost"])
    var error: TransportError?
    repeat {
      error = await failure { try await client.send(HTTPRequest(url: "https://localhost:\(port)/", limits: quick)) }
    } while error?.kind == .connect && server.isRunning
    #expect(error?.kind == .tls)
    #expect(error?.description.contains("certificate") == true, "\(error?.description ?? "")")
  }

  private static func run(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: openssl)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
