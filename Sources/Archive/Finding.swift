/// Something that is wrong with a file of the archive.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The file's path, with the archive's root.
  public let file: String
  /// The line, counted from 1, where it can be told.
  public let line: Int?
  /// The column, counted from 1, where it can be told.
  public let column: Int?
  /// What is wrong, in words.
  public let sentence: String
  /// False for what does no harm, such as the leftovers of a run that was killed.
  public let isDamage: Bool

  /// `content/news/2026/2026-11-22.json:3:14: …`
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":") + ": " + sentence
  }
}
