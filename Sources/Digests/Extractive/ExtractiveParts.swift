import Records

/// What extraction finds in a day: the default digest, and the store of replacements for a model's.
struct ExtractiveParts: Sendable {
  /// At most 90 characters.
  var headline: String
  /// The opening.
  var lede: [Digest.Statement]
  /// By tier, in the order of the tiers.
  var highlights: [Digest.Highlight]
}
