import Foundation
import Insights
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What charts' pasts were after the editions that are on disk: `.pulse/histories/CHART.json`.
///
/// Without it a new edition costs reading every edition before it. It is used as far as the stored files are, by size, date and
/// inode, the ones it was made of, so it may be deleted at any time, and what a run keeps is the same with and without it.
struct HistoryCache {
  /// A past with the files it was made of.
  struct Kept {
    var history = ChartHistory()
    /// One line for each edition: its day and the stamp of its file.
    var marks: [String] = []
  }

  private let folder: String
  private let program: String
  private static let schema = "pulse.chart-history/1"

  /// The cache of a site; another build of the program makes its own, because the arithmetic may have changed.
  init(site: String, program: String) {
    folder = site + "/.pulse/histories"
    self.program = program
  }

  /// What is kept of a chart; nil when there is nothing that this program can use.
  func load(_ chart: String) -> Kept? {
    guard let data = FileManager.default.contents(atPath: path(chart)) else { return nil }
    var json = JSONReader(Array(data))
    // Whatever is wrong with a cache, the stored editions tell all of it again.
    return try? read(&json)
  }

  /// Keeps a chart's past; where that fails the next run reads the editions again.
  func store(_ kept: Kept, of chart: String) {
    var json = JSONWriter()
    json.beginObject()
    json.field("schema", Self.schema)
    json.field("program", program)
    json.field("marks", kept.marks)
    json.field("history", kept.history)
    json.endObject()
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(json.bytes).write(to: URL(filePath: path(chart)), options: .atomic)
  }

  /// The line of an edition's file; nil when there is no such file.
  static func mark(_ day: Day, file: String) -> String? {
    var info = Foundation.stat()
    guard stat(file, &info) == 0 else { return nil }
    return "\(day) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec) \(info.st_ino)"
  }

  private func read(_ json: inout JSONReader) throws(JSONError) -> Kept? {
    var kept = Kept()
    var isMine = true
    try json.beginObject()
    while isMine, let key = try json.nextKey() {
      switch key {
      case "schema": isMine = try json.readString() == Self.schema
      case "program": isMine = try json.readString() == program
      case "marks": kept.marks = try json.readStrings()
      case "history": kept.history = try json.read()
      default: try json.skipValue()
      }
    }
    return isMine && kept.marks.count == kept.history.count ? kept : nil
  }

  private func path(_ chart: String) -> String { "\(folder)/\(chart).json" }
}
