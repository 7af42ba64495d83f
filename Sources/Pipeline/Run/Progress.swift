import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells a person at a terminal how far a stage is; silent elsewhere.
public struct Progress: Sendable {
  /// Shows counts and the thing being worked on.
  public var show: @Sendable (_ stage: String, _ done: Int, _ total: Int, _ current: String) -> Void
  /// Wipes the line before something else is printed.
  public var clear: @Sendable () -> Void

  /// A bar on standard error when that is a terminal.
  public static let live: Progress = isatty(STDERR_FILENO) == 1 ? .terminal : .silent

  /// Shows nothing.
  public static let silent = Progress(show: { _, _, _, _ in }, clear: {})

  private static let terminal = Progress(
    show: { stage, done, total, current in
      write("\r\u{1B}[K\(line(stage: stage, done: done, total: total, current: current))")
    },
    clear: { write("\r\u{1B}[K") })

  /// `fetch    [##########..........] 12/24 mbw`.
  static func line(stage: String, done: Int, total: Int, current: String) -> String {
    let width = 24
    let filled = total == 0 ? width : done * width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "\(stage) [\(bar)] \(done)/\(total) \(current.prefix(40))"
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
