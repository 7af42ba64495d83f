/// Something that a cache keeps in its compact form.
protocol PackedRecord: Sendable {
  /// What stands for one that cannot be read; a cache with such a one is thrown away before it is asked.
  static var none: Self { get }
  init(from pack: inout PackReader) throws(PackReader.Damage)
  func write(to pack: inout PackWriter)
}

/// Records of one kind as they lie in a cache, each made when it is asked for: there are tens of thousands, in a few texts
/// each, and a build asks for most of them once or never.
struct PackedRecords<Record: PackedRecord>: RandomAccessCollection, Sendable {
  /// Where each record ends.
  private let ends: PackedNumbers<UInt32>
  private let bytes: ArraySlice<UInt8>

  init(_ records: some Sequence<Record>) {
    var pack = PackWriter()
    var ends: [UInt32] = []
    for record in records {
      record.write(to: &pack)
      ends.append(UInt32(pack.bytes.count))
    }
    self.ends = PackedNumbers(ends)
    bytes = pack.exactBytes[...]
  }

  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(place: Int) -> Record {
    do throws(PackReader.Damage) {
      return try record(at: place)
    } catch {
      return .none
    }
  }

  /// Calls a closure with what is to be read of each: for those who need a part of all, which no record is made for.
  func read(
    _ body: (_ place: Int, _ pack: inout PackReader) throws(PackReader.Damage) -> Void
  ) throws(PackReader.Damage) {
    for place in indices {
      var reader = reader(at: place)
      try body(place, &reader)
    }
  }

  private func record(at place: Int) throws(PackReader.Damage) -> Record {
    var reader = reader(at: place)
    return try Record(from: &reader)
  }

  /// What is to be read of a record.
  func reader(at place: Int) -> PackReader { PackReader(bytes(at: place)) }

  /// The bytes of a record; none when they are not there.
  func bytes(at place: Int) -> ArraySlice<UInt8> {
    let (start, end) = (place > 0 ? Int(ends[place - 1]) : 0, Int(ends[place]))
    guard start <= end, end <= bytes.count else { return [] }
    return bytes[bytes.startIndex + start..<bytes.startIndex + end]
  }
}

extension PackedRecords {
  init(from pack: inout PackReader) throws(PackReader.Damage) {
    ends = try pack.numbers()
    bytes = try pack.slice()
  }

  /// What is read, in the same order.
  var slices: [ArraySlice<UInt8>] { [ends.bytes, bytes] }
}
