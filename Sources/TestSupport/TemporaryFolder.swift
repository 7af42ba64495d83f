import FoundationEssentials
import Glibc

/// A folder of its own that is deleted with its last reference.
public final class TemporaryFolder: Sendable {
  /// Its absolute path.
  public let path: String

  /// Makes an empty folder.
  public init() throws(TestSupportError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/pulse-test.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestSupportError("no temporary folder in \(parent)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
