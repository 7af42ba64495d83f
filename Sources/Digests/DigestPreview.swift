public import LanguageModels

/// What a digest would cost, for `pulse digest --dry-run`.
public struct DigestPreview: Sendable {
  /// What one model would be sent.
  public struct Offer: Sendable {
    /// `anthropic/claude-haiku-5-5`.
    public var model: String
    /// Bytes, bound, expected cost, and why it would not be sent.
    public var quote: Quote
  }

  /// The rules.
  public var system: String
  /// The material.
  public var user: String
  /// Stories of the day.
  public var stories: Int
  /// Items in the prompt.
  public var items: Int
  /// The models in the order in which they would be asked.
  public var offers: [Offer]
  /// Models that cannot be asked, and why.
  public var unusable: [String]
}
