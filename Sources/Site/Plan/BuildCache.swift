/// What the build before knew, so that this one does only what is new: `.pulse/site.cache`, compact and deletable.
///
/// Content files are known by path with their stamp, fingerprint and rollup; units of work by key with the fingerprint
/// of their inputs and the files that came of them. A cache of another version or another program, and a damaged one,
/// count as none.
struct BuildCache: Sendable {
  /// A content file as it was read.
  struct Content: Sendable {
    let stamp: FileStamp
    let fingerprint: Fingerprint
    let rollup: ArraySlice<UInt8>
  }

  /// A unit as it was rendered.
  struct Unit: Sendable {
    let inputs: Fingerprint
    let outputs: Range<Int>
  }

  /// The identity index.
  struct Names: Sendable {
    /// Of the editions that it is made of.
    let inputs: Fingerprint
    let index: ArraySlice<UInt8>
    /// The printed names that it is made of.
    let texts: ArraySlice<UInt8>
  }

  /// Grows when the form of the cache or of a rollup changes.
  static let version = 1

  var content: [Fingerprint: Content] = [:]
  var units: [Fingerprint: Unit] = [:]
  var outputs: [Output] = []
  var names: Names?

  init() {}

  /// The cache in these bytes, if this program wrote it.
  init?(_ bytes: [UInt8], program: Fingerprint) {
    var reader = PackReader(bytes[...])
    do throws(PackReader.Damage) {
      guard try reader.string() == "pulse site cache", try reader.int() == Self.version,
        try reader.fingerprint() == program
      else { return nil }
      try readContent(&reader)
      try readOutputs(&reader)
      try readUnits(&reader)
      if try reader.bool() {
        names = Names(inputs: try reader.fingerprint(), index: try reader.slice(), texts: try reader.slice())
      }
    } catch {
      return nil
    }
  }

  private mutating func readContent(_ reader: inout PackReader) throws(PackReader.Damage) {
    let count = try reader.count()
    content.reserveCapacity(count)
    for _ in 0..<count {
      content[try reader.fingerprint()] = Content(
        stamp: try reader.stamp(), fingerprint: try reader.fingerprint(), rollup: try reader.slice())
    }
  }

  private mutating func readOutputs(_ reader: inout PackReader) throws(PackReader.Damage) {
    let count = try reader.count()
    outputs.reserveCapacity(count)
    for _ in 0..<count {
      let path = try reader.string()
      guard let role = Output.Role(rawValue: try reader.int()) else { throw PackReader.Damage() }
      let modified = try reader.bool() ? try reader.int() : nil
      outputs.append(Output(path: path, role: role, modified: modified, stamp: try reader.stamp()))
    }
  }

  private mutating func readUnits(_ reader: inout PackReader) throws(PackReader.Damage) {
    let count = try reader.count()
    units.reserveCapacity(count)
    var start = 0
    for _ in 0..<count {
      let key = try reader.fingerprint()
      let inputs = try reader.fingerprint()
      let end = start + (try reader.int())
      guard end >= start, end <= outputs.count else { throw PackReader.Damage() }
      units[key] = Unit(inputs: inputs, outputs: start..<end)
      start = end
    }
  }

  /// The bytes of a cache with these parts.
  static func bytes(
    program: Fingerprint, content: [ContentFile], units: [(unit: PageUnit, outputs: [Output])], names: Names?
  ) -> [UInt8] {
    var pack = PackWriter()
    pack.add("pulse site cache")
    pack.add(version)
    pack.add(program)
    pack.add(content.count)
    for file in content {
      pack.add(Fingerprint(file.path))
      pack.add(file.stamp)
      pack.add(file.fingerprint)
      pack.add(file.rollup)
    }
    pack.add(units.reduce(0) { $0 + $1.outputs.count })
    for output in units.lazy.flatMap(\.outputs) {
      pack.add(output.path)
      pack.add(output.role.rawValue)
      pack.add(output.modified != nil)
      if let modified = output.modified { pack.add(modified) }
      pack.add(output.stamp)
    }
    pack.add(units.count)
    for (unit, outputs) in units {
      pack.add(Fingerprint(unit.key))
      pack.add(unit.inputs)
      pack.add(outputs.count)
    }
    pack.add(names != nil)
    if let names {
      pack.add(names.inputs)
      pack.add(names.index)
      pack.add(names.texts)
    }
    return pack.bytes
  }
}
