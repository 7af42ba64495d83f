/// Files of the built site as they lie in the cache: each build looks at tens of thousands of them, and most have nothing to
/// tell but that they are still there.
///
/// The files of a unit are alike, so each is written as its difference to the one before: the length of the path that both
/// begin with, and numbers that are small.
struct PackedOutputs: Sendable {
  /// One of the files, to be looked at and not to be kept.
  struct Entry {
    let role: Output.Role
    /// See ``Output/modified``.
    let modified: Int?
    let stamp: FileStamp
    /// The path's bytes.
    let path: UnsafeRawBufferPointer
    /// The path for the system, which ends with a zero.
    let name: UnsafePointer<CChar>

    var output: Output {
      Output(path: String(decoding: path, as: UTF8.self), role: role, modified: modified, stamp: stamp)
    }
  }

  let count: Int
  let bytes: ArraySlice<UInt8>

  /// Those that some bytes hold.
  init(count: Int, bytes: ArraySlice<UInt8>) {
    (self.count, self.bytes) = (count, bytes)
  }

  init(_ outputs: some Collection<Output>) {
    count = outputs.count
    var pack = PackWriter()
    var last = Last()
    for output in outputs { last.write(output, to: &pack) }
    bytes = pack.bytes[...]
  }

  /// Whether all of them pass, up to the first that does not.
  func allSatisfy(_ test: (Entry) -> Bool) -> Bool {
    do throws(PackReader.Damage) {
      return try isWhole(test)
    } catch {
      return false
    }
  }

  func forEach(_ body: (Entry) -> Void) {
    _ = allSatisfy { entry in
      body(entry)
      return true
    }
  }

  /// All of them.
  var outputs: [Output] {
    var all: [Output] = []
    forEach { all.append($0.output) }
    return all
  }

  /// The paths of all of them.
  var paths: [String] { outputs.map(\.path) }

  /// Whether all pass and nothing is left behind the last one.
  private func isWhole(_ test: (Entry) -> Bool) throws(PackReader.Damage) -> Bool {
    var reader = PackReader(bytes)
    var last = Last()
    for _ in 0..<count {
      guard try last.read(from: &reader, test) else { return false }
    }
    return reader.isAtEnd
  }
}

extension PackedOutputs {
  init(from pack: inout PackReader) throws(PackReader.Damage) {
    count = try pack.count()
    bytes = try pack.slice()
    guard try isWhole({ _ in true }) else { throw PackReader.Damage() }
  }

  func write(to pack: inout PackWriter) {
    pack.add(count)
    pack.add(bytes)
  }
}

/// The file before, which the next one is written and read against.
private struct Last {
  /// What the first byte of a file says beside its role.
  private enum Mark {
    static let root: UInt8 = 1 << 7
    static let index: UInt8 = 1 << 6
    static let date: UInt8 = 1 << 5
    static let role: UInt8 = 0b111
  }

  // What most paths begin or end with takes a bit.
  private static let root = Array((Endpoint.root + "/").utf8)
  private static let index = Array("index.html".utf8)

  private var path: [UInt8] = []
  private var modified = 0
  private var stamp = FileStamp(size: 0, modified: 0, inode: 0)

  mutating func write(_ output: Output, to pack: inout PackWriter) {
    let whole = Array(output.path.utf8)
    let shared = zip(whole, path).prefix { $0 == $1 }.count
    var rest = whole[shared...]
    var form = output.role.rawValue
    if output.modified != nil { form |= Mark.date }
    if rest.starts(with: Self.root) {
      form |= Mark.root
      rest = rest.dropFirst(Self.root.count)
    }
    if rest.suffix(Self.index.count).elementsEqual(Self.index) {
      form |= Mark.index
      rest = rest.dropLast(Self.index.count)
    }
    pack.add(byte: form)
    pack.add(shared)
    pack.add(rest)
    if let date = output.modified {
      pack.add(date &- modified)
      modified = date
    }
    pack.add(output.stamp.size)
    pack.add(output.stamp.modified &- stamp.modified)
    pack.add(Int(bitPattern: UInt(output.stamp.inode &- stamp.inode)))
    (path, stamp) = (whole, output.stamp)
  }

  mutating func read(
    from pack: inout PackReader, _ body: (PackedOutputs.Entry) -> Bool
  ) throws(PackReader.Damage) -> Bool {
    let form = try pack.byte()
    let shared = try pack.int()
    guard let role = Output.Role(rawValue: form & Mark.role), (0...path.count).contains(shared) else {
      throw PackReader.Damage()
    }
    path.removeLast(path.count - shared)
    if form & Mark.root != 0 { path += Self.root }
    path += try pack.slice()
    if form & Mark.index != 0 { path += Self.index }
    if form & Mark.date != 0 { modified = modified &+ (try pack.int()) }
    stamp = FileStamp(
      size: try pack.int(), modified: stamp.modified &+ (try pack.int()),
      inode: stamp.inode &+ UInt64(UInt(bitPattern: try pack.int())))
    path.append(0)
    defer { path.removeLast() }
    return path.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return body(
        PackedOutputs.Entry(
          role: role, modified: form & Mark.date != 0 ? modified : nil, stamp: stamp,
          path: UnsafeRawBufferPointer(rebasing: bytes.dropLast()), name: start.assumingMemoryBound(to: CChar.self)))
    }
  }
}
