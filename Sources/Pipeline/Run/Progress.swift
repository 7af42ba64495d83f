import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells a person at a terminal how far a run is; silent elsewhere, where the log has a line for each step.
public struct Progress: Sendable {
  /// Whether anything is shown at all.
  public var isShown: Bool
  /// Says that a stage has begun.
  public var begin: @Sendable (_ number: Int, _ count: Int, _ stage: String) -> Void
  /// Shows counts and the thing being worked on.
  public var show: @Sendable (_ stage: String, _ done: Int, _ total: Int, _ current: String) -> Void
  /// Leaves a line about a stage that has ended.
  public var end: @Sendable (_ number: Int, _ count: Int, _ stage: String, _ ms: Int, _ note: String) -> Void
  /// Wipes the line before something else is printed.
  public var clear: @Sendable () -> Void

  /// Lines and a bar on standard error when that is a terminal.
  public static let live: Progress = isatty(STDERR_FILENO) == 1 ? .terminal : .silent

  /// Shows nothing.
  public static let silent = Progress(
    isShown: false, begin: { _, _, _ in }, show: { _, _, _, _ in }, end: { _, _, _, _, _ in }, clear: {})

  private static let terminal = Progress(
    isShown: true,
    begin: { write("\r\u{1B}[K\(beginning($0, $1, $2))") },
    show: { write("\r\u{1B}[K\(line(stage: $0, done: $1, total: $2, current: $3, width: columns))") },
    end: { write("\r\u{1B}[K\(ending($0, $1, $2, ms: $3, note: $4))\n") },
    clear: { write("\r\u{1B}[K") })

  /// `[3/7] analyse …`
  static func beginning(_ number: Int, _ count: Int, _ stage: String) -> String {
    "[\(number)/\(count)] \(stage) …"
  }

  /// `[1/7] fetch     2.4 s  45 addresses asked`
  static func ending(_ number: Int, _ count: Int, _ stage: String, ms: Int, note: String) -> String {
    let tenths = (ms + 50) / 100
    let seconds = "\(tenths / 10).\(tenths % 10) s"
    let name = stage.padding(toLength: max(9, stage.count), withPad: " ", startingAt: 0)
    let pad = String(repeating: " ", count: max(0, 7 - seconds.count))
    return "[\(number)/\(count)] \(name) \(pad)\(seconds)  \(note)"
  }

  /// `fetch [############............] 12/24 mbw`, never wider than the terminal, where it would leave its line behind.
  static func line(stage: String, done: Int, total: Int, current: String, width: Int = 80) -> String {
    let bar = 24
    let filled = total == 0 ? bar : done * bar / total
    let text = String(repeating: "#", count: filled) + String(repeating: ".", count: bar - filled)
    return String("\(stage) [\(text)] \(done)/\(total) \(current)".prefix(max(20, width - 1)))
  }

  /// The terminal's width.
  private static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
