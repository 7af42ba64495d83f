import FlyingFox
import FlyingSocks
import Foundation

/// The built site on a free port of 127.0.0.1 for as long as something is done with it: pages address their files from the
/// root, so a browser cannot open them from the disk.
enum SiteOnLoopback {
  /// Serves a folder while `work` runs with the site's address.
  static func serve(_ folder: String, while work: @escaping @Sendable (String) throws -> Void) async throws {
    guard FileManager.default.fileExists(atPath: folder + "/index.html") else {
      throw PipelineError("there is no built site in \(folder); run 'pulse build' first.")
    }
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
    await server.appendRoute("*") { request in PreviewFiles(folder: folder, version: nil).respond(to: request) }
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening()
    guard let port = await PreviewServer.port(of: server) else {
      throw PipelineError("no port of 127.0.0.1 is free to show the site to the browser.")
    }
    // The browser is waited for on a thread of its own, so that the server goes on answering.
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread {
        continuation.resume(with: Result { try work("http://127.0.0.1:\(port)") })
      }
    }
  }
}
