/// The three kinds of reader that the site serves.
public enum Tier: String, CaseIterable, Sendable {
  /// People who make music.
  case creator
  /// People who build music technology.
  case developer
  /// People who earn with music: labels, publishers, managers, investors.
  case monetizer
}
