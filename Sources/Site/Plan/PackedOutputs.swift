/// Files of the built site as they lie in the cache: each build looks at tens of thousands of them, and most have nothing to
/// tell but that they are still there.
///
/// The files of a unit are alike, so each is written as its difference to the one before: the length of the path that both
/// begin with, and numbers that are small.
struct PackedOutputs: Sendable {
  /// One of the files, to be looked at and not to be kept.
  struct Entry {
    let role: Output.Role
    /// Whether it lies below ``Endpoint/root``.
    let isEndpoint: Bool
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
  /// How many of them are pages, whether listed or hidden.
  let pages: Int
  let bytes: ArraySlice<UInt8>

  init(_ outputs: some Collection<Output>) {
    count = outputs.count
    pages = outputs.count { $0.role == .page || $0.role == .hidden }
    var pack = PackWriter()
    var last = LastWritten()
    for output in outputs { last.write(output, to: &pack) }
    bytes = pack.bytes[...]
  }

  /// Whether all of them pass, up to the first that does not, and nothing is left behind the last one.
  func allSatisfy(_ test: (Entry) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      withUnsafeTemporaryAllocation(byteCount: LastRead.room, alignment: 1) { room in
        var reader = RawPackReader(bytes)
        var last = LastRead(room)
        do throws(PackReader.Damage) {
          for _ in 0..<count {
            guard try last.read(from: &reader, test) else { return false }
          }
          return reader.isAtEnd
        } catch {
          return false
        }
      }
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
}

extension PackedOutputs {
  init(from pack: inout PackReader) throws(PackReader.Damage) {
    count = try pack.count()
    pages = try pack.natural()
    bytes = try pack.slice()
  }

  func write(to pack: inout PackWriter) {
    pack.add(count)
    pack.add(natural: pages)
    pack.add(bytes)
  }

  /// Those that were written at a place among some bytes.
  init(at start: Int, in bytes: [UInt8]) {
    var reader = PackReader(bytes[start...])
    self = (try? PackedOutputs(from: &reader)) ?? PackedOutputs([])
  }

  /// At most how many bytes ``write(to:)`` adds.
  var packedCount: Int { bytes.count + 30 }
}

/// What the first byte of a file says beside its role.
private enum Mark {
  static let root: UInt8 = 1 << 7
  static let index: UInt8 = 1 << 6
  static let date: UInt8 = 1 << 5
  /// The name begins with that of its folder, as a table's does.
  static let folder: UInt8 = 1 << 4
  static let role: UInt8 = 0b111
}

/// What most paths begin or end with, which takes a bit.
private enum Common {
  static let root = Array((Endpoint.root + "/").utf8)
  static let index = Array("index.html".utf8)
}

/// The file before, which the next one is written against: by its path below ``Endpoint/root``, for a page and its JSON file
/// have one name.
private struct LastWritten {
  /// The path without the root.
  private var path: ArraySlice<UInt8> = []
  private var modified = 0
  private var stamp = FileStamp(size: 0, modified: 0, inode: 0)

  /// The name of the folder that a path ends with; empty when it ends otherwise.
  private static func folder(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let slash = UInt8(ascii: "/")
    guard path.last == slash else { return [] }
    let name = path.dropLast()
    return name.lastIndex(of: slash).map { name[($0 + 1)...] } ?? name
  }

  mutating func write(_ output: Output, to pack: inout PackWriter) {
    var own = Array(output.path.utf8)[...]
    var form = output.role.rawValue
    if output.modified != nil { form |= Mark.date }
    if own.starts(with: Common.root) {
      form |= Mark.root
      own = own.dropFirst(Common.root.count)
    }
    let shared = zip(own, path).prefix { $0 == $1 }.count
    var rest = own.dropFirst(shared)
    let folder = Self.folder(own.prefix(shared))
    if !folder.isEmpty, rest.starts(with: folder) {
      form |= Mark.folder
      rest = rest.dropFirst(folder.count)
    }
    if rest.suffix(Common.index.count).elementsEqual(Common.index) {
      form |= Mark.index
      rest = rest.dropLast(Common.index.count)
    }
    pack.add(byte: form)
    pack.add(natural: shared)
    pack.add(rest)
    if let date = output.modified {
      pack.add(date &- modified)
      modified = date
    }
    pack.add(output.stamp.size)
    pack.add(output.stamp.modified &- stamp.modified)
    pack.add(Int(bitPattern: UInt(output.stamp.inode &- stamp.inode)))
    (path, stamp) = (own, output.stamp)
  }
}

/// The file before, which the next one is read against; its path lies behind the root in a room of its own.
private struct LastRead {
  /// What a path may take: the system's longest, with the zero at its end.
  static let room = 4096
  private let room: UnsafeMutableRawBufferPointer
  /// Where the path begins, and where it ends.
  private let root: Int
  private var end: Int
  private var modified = 0
  private var stamp = FileStamp(size: 0, modified: 0, inode: 0)

  init(_ room: UnsafeMutableRawBufferPointer) {
    self.room = room
    room.copyBytes(from: Common.root)
    root = Common.root.count
    end = root
  }

  @inline(__always)
  mutating func read(
    from pack: inout RawPackReader, _ body: (PackedOutputs.Entry) -> Bool
  ) throws(PackReader.Damage) -> Bool {
    let form = try pack.byte()
    let shared = try pack.natural()
    guard let role = Output.Role(rawValue: form & Mark.role), (0...end - root).contains(shared) else {
      throw PackReader.Damage()
    }
    end = root + shared
    if form & Mark.folder != 0 { append(folder) }
    append(try pack.slice())
    if form & Mark.index != 0 { Common.index.withUnsafeBytes { append($0) } }
    guard end < room.count else { throw PackReader.Damage() }
    if form & Mark.date != 0 { modified = modified &+ (try pack.int()) }
    stamp = FileStamp(
      size: try pack.int(), modified: stamp.modified &+ (try pack.int()),
      inode: stamp.inode &+ UInt64(UInt(bitPattern: try pack.int())))
    room[end] = 0
    let path = UnsafeRawBufferPointer(rebasing: room[(form & Mark.root != 0 ? 0 : root)..<end])
    guard let start = path.baseAddress else { return false }
    return body(
      PackedOutputs.Entry(
        role: role, isEndpoint: form & Mark.root != 0, modified: form & Mark.date != 0 ? modified : nil, stamp: stamp,
        path: path, name: start.assumingMemoryBound(to: CChar.self)))
  }

  /// As ``LastWritten``'s.
  private var folder: UnsafeRawBufferPointer {
    let slash = UInt8(ascii: "/")
    var start = end - 1
    guard start > root, room[start] == slash else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    while start > root, room[start - 1] != slash { start -= 1 }
    return UnsafeRawBufferPointer(rebasing: room[start..<end - 1])
  }

  /// Adds bytes to the path; one that is too long for the system ends at the end of the room.
  private mutating func append(_ bytes: UnsafeRawBufferPointer) {
    let fitting = bytes.prefix(room.count - end)
    UnsafeMutableRawBufferPointer(rebasing: room[end...]).copyMemory(from: UnsafeRawBufferPointer(rebasing: fitting))
    end += fitting.count
  }
}
