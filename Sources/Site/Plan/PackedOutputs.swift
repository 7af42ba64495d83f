/// Files of the built site where they lie in the cache, without a copy of any: each build looks at tens of thousands of
/// them, and most have nothing to tell but that they are still there.
struct PackedOutputs: Sendable {
  /// One of the files, to be looked at and not to be kept.
  struct Entry {
    fileprivate let start: UnsafeRawPointer

    var stamp: FileStamp {
      FileStamp(size: number(0), modified: number(1), inode: UInt64(bitPattern: Int64(number(2))))
    }
    /// See ``Output/modified``.
    var modified: Int? {
      let seconds = number(3)
      return seconds == .min ? nil : seconds
    }
    var role: Output.Role { Output.Role(rawValue: start.load(fromByteOffset: 32, as: UInt8.self)) ?? .file }
    /// The path for the system, which ends with a zero.
    var name: UnsafePointer<CChar> { (start + PackedOutputs.head).assumingMemoryBound(to: CChar.self) }
    /// The path's bytes.
    var path: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(start: start + PackedOutputs.head, count: Self.length(start))
    }
    var output: Output {
      Output(path: String(decoding: path, as: UTF8.self), role: role, modified: modified, stamp: stamp)
    }

    /// How many bytes it takes.
    fileprivate var size: Int { PackedOutputs.head + Self.length(start) + 1 }

    fileprivate static func length(_ start: UnsafeRawPointer) -> Int {
      Int(UInt16(littleEndian: start.loadUnaligned(fromByteOffset: 33, as: UInt16.self)))
    }

    private func number(_ place: Int) -> Int {
      Int(Int64(littleEndian: start.loadUnaligned(fromByteOffset: place * 8, as: Int64.self)))
    }
  }

  /// Size, date, inode, the date of what it shows, the role, and the path's length; the path and a zero follow.
  fileprivate static let head = 35

  private(set) var count = 0
  private var bytes: ArraySlice<UInt8> = []

  init() {}

  init(_ outputs: some Sequence<Output>) {
    for output in outputs { append(output) }
  }

  mutating func append(_ output: Output) {
    let path = output.path.utf8
    for number in [output.stamp.size, output.stamp.modified, Int(bitPattern: UInt(output.stamp.inode))] {
      add(Int64(number))
    }
    add(Int64(output.modified ?? .min))
    bytes.append(output.role.rawValue)
    add(UInt16(clamping: path.count))
    bytes += path
    bytes.append(0)
    count += 1
  }

  /// Whether all of them pass, up to the first that does not.
  func allSatisfy(_ test: (Entry) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard var place = bytes.baseAddress else { return true }
      for _ in 0..<count {
        let entry = Entry(start: place)
        guard test(entry) else { return false }
        place += entry.size
      }
      return true
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

  private mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

extension PackedOutputs {
  init(from pack: inout PackReader) throws(PackReader.Damage) {
    count = try pack.count()
    bytes = try pack.slice()
    guard isWhole else { throw PackReader.Damage() }
  }

  func write(to pack: inout PackWriter) {
    pack.add(count)
    pack.add(bytes)
  }

  /// Whether the bytes hold as many files as they should, each to its end: what the other functions rely on.
  private var isWhole: Bool {
    bytes.withUnsafeBytes { bytes in
      var place = 0
      for _ in 0..<count {
        guard let start = bytes.baseAddress, place + Self.head < bytes.count else { return false }
        place += Self.head + Entry.length(start + place) + 1
        guard place <= bytes.count, bytes[place - 1] == 0 else { return false }
      }
      return place == bytes.count
    }
  }
}
