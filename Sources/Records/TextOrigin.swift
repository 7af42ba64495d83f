/// Who wrote a sentence of a digest or a summary.
public enum TextOrigin: String, Sendable {
  /// A language model, checked against the items it cites.
  case llm
  /// Sentences of the sources themselves.
  case extract
}
