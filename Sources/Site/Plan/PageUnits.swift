/// Pieces of work in a stable order, each made when it is its turn: there are tens of thousands, and a build does not have to
/// hold them all.
struct PageUnits: Sendable {
  let count: Int
  private let make: @Sendable (Int) -> PageUnit

  /// - Parameter make: the unit of a number below `count`.
  init(count: Int, make: @escaping @Sendable (Int) -> PageUnit) {
    self.count = count
    self.make = make
  }

  init(_ units: [PageUnit]) {
    self.init(count: units.count) { units[$0] }
  }

  /// All units of some parts, one part behind the other.
  init(parts: [PageUnits]) {
    var ends: [Int] = []
    for part in parts { ends.append((ends.last ?? 0) + part.count) }
    self.init(count: ends.last ?? 0) { [ends] number in
      let place = ends.firstIndex { number < $0 } ?? 0
      return parts[place][number - (place > 0 ? ends[place - 1] : 0)]
    }
  }

  subscript(number: Int) -> PageUnit { make(number) }
}
