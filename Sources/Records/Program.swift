/// What this program calls itself: the one place for its version.
public enum Program {
  /// The version, as `pulse --version`, the User-Agent and every page name it; `.github/CHANGELOG.md` says what it brings.
  public static let version = "1.0.0"

  /// How requests name us: the product token that robots.txt files know, and where a publisher can reach the site's owner.
  public static func userAgent(contact: String) -> String {
    "IndustryPulse/\(version) (+\(contact))"
  }
}
