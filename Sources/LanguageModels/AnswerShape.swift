/// The shape of an answer, from which each provider's own subset of JSON Schema is written.
public indirect enum AnswerShape: Hashable, Sendable {
  /// An object with exactly these members, all required.
  case object([Property])
  /// An array of a number of elements.
  case list(AnswerShape, count: ClosedRange<Int>)
  /// A text of at most so many characters, with a note for the model.
  case text(limit: Int, note: String)
  /// One of some words.
  case choice([String])
  /// A whole number of a range.
  case integer(ClosedRange<Int>)

  /// A member of an object.
  public struct Property: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its shape.
    public var schema: AnswerShape

    /// A member.
    public init(_ name: String, _ schema: AnswerShape) {
      self.name = name
      self.schema = schema
    }
  }
}
