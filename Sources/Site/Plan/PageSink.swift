import Templating

/// Takes the files that units render, one unit after the other, and puts them into the output folder.
struct PageSink: ~Copyable {
  private let tree: OutputTree
  /// The files of this unit.
  private(set) var outputs: [Output] = []
  /// How many of them were written, and the feeds among those.
  private(set) var written = 0
  private(set) var changedFeeds: [String] = []
  /// Rendering appends here; ``finish(_:role:modified:)`` empties it and keeps its storage for the next file.
  var buffer = OutputBuffer(capacity: 1 << 16)

  init(tree: OutputTree) {
    self.tree = tree
  }

  /// Begins a unit; nothing is left of the one before, which may have failed.
  mutating func begin() {
    outputs = []
    written = 0
    changedFeeds = []
    buffer.truncate(to: 0)
  }

  /// Puts a file.
  mutating func put(
    _ path: String, _ bytes: [UInt8], role: Output.Role = .file, modified: Int? = nil
  ) throws(SiteError) {
    let put = try bytes.withUnsafeBufferPointer { bytes throws(SiteError) in
      try tree.put(path, UnsafeRawBufferPointer(bytes))
    }
    add(Output(path: path, role: role, modified: modified, stamp: put.stamp), isFresh: put.fresh)
  }

  /// Puts what was rendered into ``buffer``.
  mutating func finish(_ path: String, role: Output.Role, modified: Int? = nil) throws(SiteError) {
    let put = try tree.put(path, buffer.bytes)
    add(Output(path: path, role: role, modified: modified, stamp: put.stamp), isFresh: put.fresh)
    buffer.truncate(to: 0)
  }

  private mutating func add(_ output: Output, isFresh: Bool) {
    outputs.append(output)
    guard isFresh else { return }
    written += 1
    if output.role == .feed { changedFeeds.append(output.path) }
  }
}
