import Foundation
import Records
import Site

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What was derived from files of `content/`, with the files that it was made of: `.pulse/FOLDER/NAME.json`.
///
/// It is used as far as those files are, by size, date and inode, the ones it was made of, and only while every byte is as it
/// was written, so it may be deleted at any time, and what a run keeps is the same with and without it.
struct DerivedCache<Value: JSONCodable> {
  /// A value with the files it was made of.
  struct Kept {
    var value: Value
    /// One line for each file.
    var marks: [String] = []
  }

  private let folder: String
  private let schema: String
  private let program: String

  /// The cache of a site; another build of the program makes its own, because the arithmetic may have changed.
  init(site: String, folder: String, schema: String, program: String) {
    self.folder = "\(site)/.pulse/\(folder)"
    self.schema = schema
    self.program = program
  }

  /// What is kept under a name; nil when there is nothing that this program can use.
  func load(_ name: String) -> Kept? {
    guard let data = FileManager.default.contents(atPath: path(name)) else { return nil }
    let bytes = Array(data)
    guard Self.isSound(bytes) else { return nil }
    var json = JSONReader(bytes)
    // Whatever is wrong with a cache, the stored files tell all of it again.
    return try? read(&json)
  }

  /// Keeps a value; where that fails the next run reads the files again.
  func store(_ kept: Kept, as name: String) {
    var json = JSONWriter()
    json.beginObject()
    json.field("schema", schema)
    json.field("program", program)
    json.field("marks", kept.marks)
    json.field("value", kept.value)
    json.endObject()
    let rest = json.bytes.dropFirst()
    let bytes = Array((Self.opening + Fingerprint(Array(rest)).hex + Self.closing).utf8) + rest
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(bytes).write(to: URL(filePath: path(name)), options: .atomic)
  }

  private static var opening: String { #"{"fingerprint":""# }
  private static var closing: String { "\"," }

  /// Whether a file's first member is the fingerprint of all that follows it.
  private static func isSound(_ bytes: [UInt8]) -> Bool {
    let digits = 32
    let rest = bytes.dropFirst(opening.utf8.count + digits + closing.utf8.count)
    return bytes.dropFirst(opening.utf8.count).prefix(digits).elementsEqual(Fingerprint(Array(rest)).hex.utf8)
  }

  /// Drops what is kept under names that are not among these.
  func drop(allBut names: Set<String>) {
    for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where file.hasSuffix(".json") && !names.contains(String(file.dropLast(5))) {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(file)")
    }
  }

  private func read(_ json: inout JSONReader) throws(JSONError) -> Kept? {
    var marks: [String] = []
    var value: Value?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "schema": guard try json.readString() == schema else { return nil }
      case "program": guard try json.readString() == program else { return nil }
      case "marks": marks = try json.readStrings()
      case "value": value = try json.read()
      default: try json.skipValue()
      }
    }
    return value.map { Kept(value: $0, marks: marks) }
  }

  private func path(_ name: String) -> String { "\(folder)/\(name).json" }
}

/// What tells a file from any other version of it.
enum FileMark {
  /// The mark of a file under a name of its own; nil when there is no such file.
  static func mark(_ name: some CustomStringConvertible, file: String) -> String? {
    var info = Foundation.stat()
    return stat(file, &info) == 0 ? line(name, info) : nil
  }

  /// The marks of days' files that lie in one folder, empty where there is none. The folder's path is looked up once: a chart
  /// has a thousand files after three years.
  static func marks(of days: [Day], in folder: String) -> [String] {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    return days.map { day in
      var info = Foundation.stat()
      return fstatat(descriptor, "\(day).json", &info, 0) == 0 ? line(day, info) : ""
    }
  }

  private static func line(_ name: some CustomStringConvertible, _ info: Foundation.stat) -> String {
    "\(name) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec) \(info.st_ino)"
  }
}
