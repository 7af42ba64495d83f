/// Finds places by 64-bit keys that are random already and lie elsewhere: four bytes for a slot, where a ``KeyTable`` takes
/// twelve.
struct PlaceTable: Sendable {
  private var slots: [Int32]

  /// A table with room for `capacity` places.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The place of a key.
  ///
  /// - Parameter keyAt: the key of a place.
  func place(of key: UInt64, keyAt: (Int) -> UInt64?) -> Int? {
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot] >= 0 {
      if keyAt(Int(slots[slot])) == key { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds the place of a key; there must be room for it.
  mutating func add(_ place: Int, of key: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: place)
  }
}
