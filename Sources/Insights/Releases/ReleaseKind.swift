/// Which kinds two services can give one release.
enum ReleaseKind {
  /// What a service says that does not tell.
  static let unknown = "other"

  /// Secondary types, which many services do not know: they call a live album an album and a remix a single.
  private static let special: Set<String> = ["live", "compilation", "remix", "soundtrack"]
  private static let lengths = ["single", "ep", "album"]

  /// Equal kinds, an unknown one beside any, a special one beside a length, and lengths next to each other: the border
  /// between single and EP, and between EP and album, is drawn differently everywhere. A single and an album are two.
  static func areCompatible(_ left: String, _ right: String) -> Bool {
    if left == right || left == unknown || right == unknown { return true }
    if special.contains(left) || special.contains(right) { return !(special.contains(left) && special.contains(right)) }
    guard let first = lengths.firstIndex(of: left), let second = lengths.firstIndex(of: right) else { return false }
    return abs(first - second) <= 1
  }

  /// The one that says most: a special one, else a length, else unknown; the first of equals.
  static func best(_ kinds: [String]) -> String {
    kinds.first { special.contains($0) } ?? kinds.first { $0 != unknown } ?? unknown
  }
}
