import Records

/// Addresses of pages: letters, digits and hyphens of ASCII.
enum Slug {
  /// The words joined by hyphens; words of other scripts are replaced by one short hash, so that the address stays typeable.
  static func make(_ words: [String]) -> String {
    let plain = words.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    guard plain.count < words.count || plain.isEmpty else { return plain.joined(separator: "-") }
    return (plain + [String(StableID.make(words.joined(separator: " ")).prefix(8))]).joined(separator: "-")
  }
}
