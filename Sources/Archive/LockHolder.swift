import Glibc
import Records

/// Who holds the lock, as written in the lock file.
struct LockHolder: Hashable, JSONCodable {
  /// The process id.
  var pid: Int
  /// When the process began, in the system's clock ticks since it booted: process ids are used again.
  var start: Int
  /// The system's boot, for ticks of another one mean nothing.
  var boot: String
  /// When the lock was taken.
  var since: Instant

  /// This process.
  static func current(now: Instant) -> LockHolder {
    let pid = Int(getpid())
    return LockHolder(pid: pid, start: startTicks(of: pid) ?? 0, boot: currentBoot, since: now)
  }

  /// Whether the process that wrote this is still there.
  var isAlive: Bool {
    boot == Self.currentBoot && Self.startTicks(of: pid) == start
  }

  /// The 22nd field of `/proc/PID/stat`; nil when there is no such process.
  private static func startTicks(of pid: Int) -> Int? {
    guard let stat = text(of: "/proc/\(pid)/stat"), let end = stat.lastIndex(of: ")") else { return nil }
    // The second field is the program's name in brackets and may hold anything, so fields are counted behind it.
    let fields = stat[end...].dropFirst().split(separator: " ")
    return fields.count > 19 && fields[0] != "Z" ? Int(fields[19]) : nil
  }

  private static var currentBoot: String {
    text(of: "/proc/sys/kernel/random/boot_id").map { String($0.prefix { $0 != "\n" }) } ?? ""
  }

  private static func text(of path: String) -> String? {
    guard let bytes = try? FileAccess.live.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension LockHolder {
  init(json: inout JSONReader) throws(JSONError) {
    var pid: Int?
    var start: Int?
    var boot: String?
    var since: Instant?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "pid": pid = try json.readInt()
      case "start": start = try json.readInt()
      case "boot": boot = try json.readString()
      case "since": since = try json.readInstant()
      default: try json.skipValue()
      }
    }
    self.init(
      pid: try json.require(pid, "pid"), start: try json.require(start, "start"),
      boot: try json.require(boot, "boot"), since: try json.require(since, "since"))
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.field("pid", pid)
    json.field("start", start)
    json.field("boot", boot)
    json.field("since", since)
    json.endObject()
  }
}
