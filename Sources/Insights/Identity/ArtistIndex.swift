/// Learns from all credits which stretches of them are one artist: "Tyler, The Creator" and "Simon & Garfunkel" never part.
struct ArtistIndex: Sendable {
  /// Two names side by side.
  private struct Pair: Hashable {
    let left: String
    let right: String
    let separator: String
  }

  private var seen: [String: Int] = [:]
  private var pairs: [Pair: Int] = [:]

  /// Learns from the groups of one credit.
  mutating func learn(_ groups: [ArtistCredit.Group]) {
    for group in groups {
      for name in group.names { seen[name.key, default: 0] += 1 }
      for (index, separator) in group.separators.enumerated() {
        pairs[pair(group, index, separator), default: 0] += 1
      }
    }
  }

  /// What a group of several names may be taken to begin with before its artists are known apart: the whole of it, or all before
  /// a comma.
  func undivided(_ group: ArtistCredit.Group) -> [ArtistCredit.Name] {
    guard group.names.count > 1 else { return [] }
    return [group.names.count - 1, group.separators.firstIndex(of: ",")].compactMap(\.self).map { last in
      ArtistCredit.Name(printed(group, 0...last))
    }
  }

  /// The artists of a group, in the order of the credit.
  func artists(of group: ArtistCredit.Group) -> [ArtistCredit.Name] {
    stretches(of: group).map { stretch in
      stretch.count == 1
        ? group.names[stretch.lowerBound] : ArtistCredit.Name(printed(group, stretch))
    }
  }

  /// The parts of a group that are taken for one artist though they join several names, and what they come apart into at
  /// their commas.
  func glued(in group: ArtistCredit.Group) -> [ArtistCredit.Group] {
    stretches(of: group).filter { $0.count > 1 }.flatMap { stretch in
      let commas = (stretch.lowerBound..<stretch.upperBound).filter { group.separators[$0] == "," }
      let between = zip([stretch.lowerBound] + commas.map { $0 + 1 }, commas + [stretch.upperBound])
      let runs = commas.isEmpty ? [] : between.filter { $0 < $1 }.map { $0...$1 }
      return ([stretch] + runs).map { part in
        ArtistCredit.Group(
          names: Array(group.names[part]), separators: Array(group.separators[part.lowerBound..<part.upperBound]))
      }
    }
  }

  /// Which names of a group are one artist each.
  private func stretches(of group: ArtistCredit.Group) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    var index = 0
    while index < group.names.count {
      var end = index
      while end < group.separators.count, isGlued(group, at: end) { end += 1 }
      stretches.append(index...end)
      index = end + 1
    }
    return stretches
  }

  /// Glued: the two are never seen apart, and what is between them looks like part of a name: `&`, `+`, `x`, `/`, or a comma
  /// before "The …" or inside "A, B & C".
  private func isGlued(_ group: ArtistCredit.Group, at index: Int) -> Bool {
    guard isBound(group, at: index) else { return false }
    guard group.separators[index] == "," else { return true }
    if group.names[index + 1].printed.lowercased().hasPrefix("the ") { return true }
    return index + 1 < group.separators.count && group.separators[index + 1] != "," && isBound(group, at: index + 1)
  }

  private func isBound(_ group: ArtistCredit.Group, at index: Int) -> Bool {
    let count = pairs[pair(group, index, group.separators[index])] ?? 0
    return count > 0 && seen[group.names[index].key] == count && seen[group.names[index + 1].key] == count
  }

  private func pair(_ group: ArtistCredit.Group, _ index: Int, _ separator: String) -> Pair {
    Pair(left: group.names[index].key, right: group.names[index + 1].key, separator: separator)
  }

  private func printed(_ group: ArtistCredit.Group, _ range: ClosedRange<Int>) -> String {
    range.dropFirst().reduce(group.names[range.lowerBound].printed) { text, index in
      let separator = group.separators[index - 1]
      return text + (separator == "," ? ", " : " \(separator) ") + group.names[index].printed
    }
  }
}
