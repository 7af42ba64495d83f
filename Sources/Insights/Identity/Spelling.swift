/// Whether two titles by the same artist differ by a slip of the pen.
enum Spelling {
  /// True when exactly one word differs, by one letter more or less, or by one other letter in a long word.
  ///
  /// Numbers and first letters must agree: "Part 1" is not "Part 2", "Night" is not "Light", and "Love" is not "Live".
  static func isClose(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == right.count else { return false }
    let differing = zip(left, right).filter { $0 != $1 }
    guard differing.count == 1, let (one, other) = differing.first else { return false }
    return isSlip(Array(one.utf8), Array(other.utf8))
  }

  /// True when two words in UTF-8 differ by one letter more or less, or by one other letter in a long word.
  static func isSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.first == other.first, min(one.count, other.count) >= 4 else { return false }
    guard !(one + other).contains(where: { (0x30...0x39).contains($0) }) else { return false }
    if one.count == other.count {
      return one.count >= 7 && zip(one, other).count { $0 != $1 } == 1
    }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard long.count - short.count == 1 else { return false }
    let common = zip(short, long).prefix { $0 == $1 }.count
    return short[common...].elementsEqual(long[(common + 1)...])
  }
}
