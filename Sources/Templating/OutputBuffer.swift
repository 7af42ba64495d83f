/// Bytes being written: raw storage that grows by doubling, without the checks of an array.
public struct OutputBuffer: ~Copyable {
  private var storage: UnsafeMutableRawPointer
  private var capacity: Int
  /// How many bytes were written.
  public private(set) var count = 0

  /// An empty buffer with room for so many bytes.
  public init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    storage = .allocate(byteCount: self.capacity, alignment: 16)
  }

  deinit {
    storage.deallocate()
  }

  /// Everything written so far, where it lies until something is added.
  public var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: storage, count: count)
  }

  /// Takes back what was written behind the first `length` bytes; the room stays.
  public mutating func truncate(to length: Int) {
    count = min(count, length)
  }

  /// Room for `extra` more bytes, and where they go.
  @inline(__always)
  mutating func reserve(_ extra: Int) -> UnsafeMutableRawPointer {
    if capacity - count < extra { grow(by: extra) }
    return storage + count
  }

  /// Keeps bytes that were written to reserved room.
  @inline(__always)
  mutating func advance(by written: Int) {
    count += written
  }

  @inline(never)
  private mutating func grow(by extra: Int) {
    let larger = max(capacity * 2, count + extra)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
    moved.copyMemory(from: storage, byteCount: count)
    storage.deallocate()
    storage = moved
    capacity = larger
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Adds a text as it is.
  public mutating func append(_ text: String) {
    withBytes(of: text) { buffer, bytes in buffer.append(bytes) }
  }

  /// The text's bytes, without a copy where the text lies in memory.
  @inline(__always)
  mutating func withBytes(of text: String, _ body: (inout OutputBuffer, UnsafeRawBufferPointer) -> Void) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { body(&self, UnsafeRawBufferPointer($0)) }
    if done == nil { Array(text.utf8).withUnsafeBytes { body(&self, $0) } }
  }
}
