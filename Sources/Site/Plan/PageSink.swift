/// Takes the files that a unit renders and puts them into the output folder.
struct PageSink: ~Copyable {
  private let tree: OutputTree
  private(set) var outputs = PackedOutputs()
  /// How many files were written, and the feeds among them.
  private(set) var written = 0
  private(set) var changedFeeds: [String] = []
  /// Rendering appends here; ``finish(_:role:modified:)`` empties it and keeps its storage for the next file.
  var buffer: [UInt8] = []

  init(tree: OutputTree) {
    self.tree = tree
    buffer.reserveCapacity(1 << 16)
  }

  /// Puts a file.
  mutating func put(
    _ path: String, _ bytes: [UInt8], role: Output.Role = .file, modified: Int? = nil
  ) throws(SiteError) {
    let (stamp, fresh) = try tree.put(path, bytes)
    outputs.append(Output(path: path, role: role, modified: modified, stamp: stamp))
    guard fresh else { return }
    written += 1
    if role == .feed { changedFeeds.append(path) }
  }

  /// Puts what was rendered into ``buffer``.
  mutating func finish(_ path: String, role: Output.Role, modified: Int? = nil) throws(SiteError) {
    try put(path, buffer, role: role, modified: modified)
    buffer.removeAll(keepingCapacity: true)
  }
}
