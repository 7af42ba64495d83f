/// What the archive asks of the disk; tests replace single closures to inject faults.
struct FileAccess: Sendable {
  /// An entry of a folder.
  struct Entry: Hashable, Sendable {
    var name: String
    var isFolder: Bool
  }

  /// The whole file; nil when there is none.
  var read: @Sendable (_ path: String) throws(FileProblem) -> [UInt8]?
  /// Makes a file, or replaces its content, and returns when it is on the disk.
  var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
  /// Cuts a file to `length`, writes behind it, and returns when all is on the disk; makes the file if need be.
  var append: @Sendable (_ path: String, _ length: Int, _ bytes: [UInt8]) throws(FileProblem) -> Void
  /// Puts a file in another's place, in one step.
  var rename: @Sendable (_ from: String, _ to: String) throws(FileProblem) -> Void
  /// Removes a file and answers whether there was one.
  var remove: @Sendable (_ path: String) throws(FileProblem) -> Bool
  /// Makes one folder and answers true, or answers false when it is there already.
  var makeFolder: @Sendable (_ path: String) throws(FileProblem) -> Bool
  /// Returns when the folder's entries are on the disk.
  var syncFolder: @Sendable (_ path: String) throws(FileProblem) -> Void
  /// A folder's entries by name; nil when there is no such folder.
  var list: @Sendable (_ path: String) throws(FileProblem) -> [Entry]?
}
