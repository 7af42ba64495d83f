import FlyingFox
import FlyingSocks
import Foundation
import Records
import Site

/// `pulse serve`: shows the built site on 127.0.0.1, rebuilds it when a record, a template or a file changes, and has open
/// pages reload themselves.
public struct PreviewServer: Sendable {
  private let site: String
  private let port: UInt16
  private let clock: Clock

  /// A server for the site in a folder; port 0 takes a free one.
  public init(site: String, port: UInt16, clock: Clock) {
    self.site = site
    self.port = port
    self.clock = clock
  }

  /// Builds, serves and watches until the task is cancelled.
  public func run(out: @escaping @Sendable (String) -> Void) async throws {
    let folder = SiteBuild(site: site).folders.output
    let builds = BuildCounter()
    out(try build())
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
    await server.appendRoute("*") { request in
      await PreviewFiles(folder: folder, version: builds.count).respond(to: request)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await server.run()
        } catch SocketError.failed(_, _, let message) {
          throw PipelineError("cannot serve on port \(port) of 127.0.0.1: \(message); name another with --port.")
        }
      }
      group.addTask {
        try await server.waitUntilListening()
        out("serving \(folder) on http://127.0.0.1:\(await Self.port(of: server) ?? port)/ (stop with control-C)")
        try await watch(builds, out: out)
      }
      try await group.next()
      group.cancelAll()
    }
  }

  static func port(of server: HTTPServer) async -> UInt16? {
    guard case .ip4(_, let port) = await server.listeningAddress else { return nil }
    return port
  }

  private func build() throws -> String {
    SiteBuild.summary(
      try SiteBuild(site: site).run(try Configuration.load(siteFolder: site), now: clock.now()))
  }

  /// Looks twice a second whether a file has changed. A mistake in a template is shown and does not end the preview.
  private func watch(_ builds: BuildCounter, out: @Sendable (String) -> Void) async throws {
    let folders = try watched()
    var seen = Self.stamp(folders)
    while !Task.isCancelled {
      try await Task.sleep(for: .milliseconds(500))
      let now = Self.stamp(folders)
      guard now != seen else { continue }
      seen = now
      do {
        out(try build())
        await builds.increment()
      } catch {
        out("\(error)")
      }
    }
  }

  /// The folders that the site is made of, those that it builds on among them.
  private func watched() throws -> [String] {
    let base = SiteBuild(site: site).base(try Configuration.load(siteFolder: site))
    return [site + "/content"] + ([site] + (base.map { [$0] } ?? [])).flatMap { [$0 + "/Templates", $0 + "/Public"] }
  }

  /// The newest change and the number of files below folders.
  private static func stamp(_ folders: [String]) -> [String] {
    folders.map { folder in
      let base = URL(filePath: folder)
      let keys: [URLResourceKey] = [.contentModificationDateKey]
      guard let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: keys) else {
        return folder
      }
      var newest = 0.0
      var count = 0
      for case let file as URL in files where !file.lastPathComponent.hasPrefix(".") {
        count += 1
        let date = (try? file.resourceValues(forKeys: Set(keys)))?.contentModificationDate
        newest = max(newest, date?.timeIntervalSince1970 ?? 0)
      }
      return "\(folder) \(count) \(newest)"
    }
  }
}

/// Counts builds, so that open pages see that there was one.
private actor BuildCounter {
  private(set) var count = 1

  func increment() { count += 1 }
}
