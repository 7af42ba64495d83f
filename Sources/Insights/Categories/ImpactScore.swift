public import Records

/// How much a piece of news matters to each tier: `round(100·(1 − exp(−x)))` with
/// `x = .35·ln(1+voices) + .25·burst/3 + .25·lexicon + .15·name`.
public enum ImpactScore {
  /// What is known of an item or a story beside its words.
  public struct Evidence: Hashable, Sendable {
    /// How many owners report it.
    public var voices: Int
    /// The burst that it belongs to, 0–3: twofold is 1, fourfold 2, eightfold 3; with the trend's label.
    public var burst: Double
    /// The label of that trend.
    public var burstLabel: String?
    /// The weightiest artist or company it names, 0–1.
    public var nameWeight: Double
    /// That name.
    public var name: String?

    /// The evidence; by default one voice and nothing else.
    public init(
      voices: Int = 1, burst: Double = 0, burstLabel: String? = nil, nameWeight: Double = 0, name: String? = nil
    ) {
      self.voices = voices
      self.burst = burst
      self.burstLabel = burstLabel
      self.nameWeight = nameWeight
      self.name = name
    }
  }

  /// The scores of a text, with every term of the formula as a reason.
  public static func impact(
    title: String, excerpt: String?, category: NewsCategory, evidence: Evidence = Evidence()
  ) -> Impact { .none }

  /// For ordering only: a score halves every 24 hours.
  public static func freshness(_ value: Int, published: Instant, now: Instant) -> Double {
    let days = Double(max(0, published.seconds(until: now))) / 86_400
    return Double(value) * Exponential.natural(-days * 0.693_147_180_559_945_3)
  }
}
