/// The name and version that every file in `content/` begins with, such as `pulse.news/1`.
public struct Schema: Hashable, Sendable, CustomStringConvertible {
  /// What the file holds.
  public let name: String
  /// Counted from 1; it grows when a reader of the former version would misread the file.
  public let version: Int

  /// A schema.
  public init(name: String, version: Int) {
    self.name = name
    self.version = version
  }

  /// The schema written as `name/version`, or nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let version = Int(parts[1]), version > 0 else { return nil }
    self.init(name: String(parts[0]), version: version)
  }

  /// `pulse.news/1`
  public var description: String { "\(name)/\(version)" }
}
