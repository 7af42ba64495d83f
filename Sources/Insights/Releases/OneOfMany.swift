/// Groups of records that mean one thing, by their places in a list whose first places are stored ones.
///
/// No two stored records are ever joined, because both have an address that was published.
struct OneOfMany {
  private let storedCount: Int
  private(set) var groupOf: [Int]
  private var members: [[Int]]

  init(stored: Int, new: Int) {
    storedCount = stored
    groupOf = Array(0..<(stored + new))
    members = groupOf.map { [$0] }
  }

  /// The places that no stored record's group holds.
  var open: [Int] { groupOf.indices.filter { groupOf[$0] >= storedCount } }

  /// Every group, with its stored place, if any, in front.
  var groups: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() } }

  /// Everything in the group of a place.
  func members(with place: Int) -> [Int] { members[groupOf[place]] }

  /// Makes the groups of two places one, unless both hold a stored record.
  mutating func join(_ left: Int, _ right: Int) {
    let (first, second) = (min(groupOf[left], groupOf[right]), max(groupOf[left], groupOf[right]))
    guard first != second, second >= storedCount else { return }
    for place in members[second] { groupOf[place] = first }
    members[first] += members[second]
    members[second] = []
  }
}
