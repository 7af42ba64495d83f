import Glibc

/// How files are named that are not yet in their place: `.2026-11-22.json.4242.tmp` beside `2026-11-22.json`.
enum TemporaryName {
  /// The path of the file that will replace the one at `path`.
  static func beside(_ path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash]).\(path[slash...]).\(getpid()).tmp"
  }

  /// Whether a file's name is that of a file on its way to its place.
  static func matches(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].isEmpty, parts[parts.count - 1] == "tmp" else { return false }
    return Int(parts[parts.count - 2]) != nil
  }
}
