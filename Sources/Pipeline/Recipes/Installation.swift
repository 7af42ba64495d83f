import Foundation

/// Where the program's own templates, files and first configuration lie: found from the binary's place at every start, so
/// that an installed program works wherever it was unpacked, and one in a checkout's build folder works from there.
struct Installation: Sendable {
  /// The folder that holds `Templates`, `Public` and `content/pulse.yml`; nil for a binary that was copied away alone.
  let shared: String?

  /// The installation that a binary belongs to; the running one unless given.
  init(program: String? = Bundle.main.executablePath) {
    shared = Self.candidates(program).first { FileManager.default.fileExists(atPath: $0 + "/Templates") }
  }

  /// An installation in a folder.
  init(shared: String) {
    self.shared = shared
  }

  /// `PREFIX/share/pulse` for `PREFIX/bin/pulse`, the checkout for a binary in its `.build`, then the system's folders.
  static func candidates(_ program: String?) -> [String] {
    let system = ["/usr/local/share/pulse", "/usr/share/pulse"]
    guard let program else { return system }
    let folder = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = folder.deletingLastPathComponent().appending(path: "share/pulse").path
    return [beside] + (checkout(folder).map { [$0] } ?? []) + system
  }

  private static func checkout(_ folder: URL) -> String? {
    let parts = folder.pathComponents
    guard let build = parts.lastIndex(where: { $0.hasPrefix(".build") }) else { return nil }
    return "/" + parts[..<build].dropFirst().joined(separator: "/")
  }

  /// Which folders were looked at, for errors.
  static var lookedAt: String { candidates(Bundle.main.executablePath).joined(separator: ", ") }
}
