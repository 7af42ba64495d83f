/// A table from 64-bit keys that are random already to small numbers: no hashing, one array, a handful of nanoseconds.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var count = 0

  /// A table with room for `capacity` keys; it grows when there are more.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of a key; nil when it is not there.
  subscript(key: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: key) & mask
    while values[place] >= 0 {
      if keys[place] == key { return Int(values[place]) }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Adds a key that is not there yet; one that is keeps its number.
  mutating func add(_ key: UInt64, _ value: Int) {
    var place = Int(truncatingIfNeeded: key) & mask
    while values[place] >= 0 {
      if keys[place] == key { return }
      place = (place + 1) & mask
    }
    guard count * 2 < keys.count else {
      grow()
      return add(key, value)
    }
    keys[place] = key
    values[place] = Int32(truncatingIfNeeded: value)
    count += 1
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    for (key, value) in zip(keys, values) where value >= 0 { larger.add(key, Int(value)) }
    self = larger
  }

  /// All keys with their numbers, by number and key.
  var pairs: [(key: UInt64, value: Int)] {
    zip(keys, values).filter { $0.1 >= 0 }.map { (key: $0.0, value: Int($0.1)) }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
  }
}
