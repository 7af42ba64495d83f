public import Records

/// How much a piece of news matters to each tier: `round(100·(1 − exp(−x)))` with
/// `x = .35·ln(1+voices) + .25·burst/3 + .25·lexicon + .15·name`.
///
/// The lexicon term is the tier's interest in the category plus a third of the rarity of each of the tier's words in title
/// and excerpt, at most 3.
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

  /// One term of the formula with its words.
  private struct Term {
    var points: Double
    var text: String
  }

  /// The scores of a text, with every term of the formula as a reason.
  public static func impact(
    title: String, excerpt: String?, category: NewsCategory, evidence: Evidence = Evidence()
  ) -> Impact {
    let text = TierLexicon.Text(title: title, excerpt: excerpt)
    let shared = [voices(evidence.voices), burst(evidence), name(evidence, in: text)].compactMap(\.self)
    func score(_ tier: Tier) -> Impact.Score {
      let words = TierLexicon.terms(text, category: category, tier: tier)
      return Self.score(shared + words.map { Term(points: 0.25 * $0.points, text: $0.text) })
    }
    return Impact(creator: score(.creator), developer: score(.developer), monetizer: score(.monetizer))
  }

  /// For ordering only: a score halves every 24 hours.
  public static func freshness(_ value: Int, published: Instant, now: Instant) -> Double {
    let days = Double(max(0, published.seconds(until: now))) / 86_400
    return Double(value) * Exponential.natural(-days * 0.693_147_180_559_945_3)
  }

  private static func voices(_ count: Int) -> Term? {
    guard count > 0 else { return nil }
    let text = count == 1 ? "one outlet reports it" : "\(count) independent outlets report it"
    return Term(points: 0.35 * Logarithm.natural(1 + Double(count)), text: text)
  }

  private static func burst(_ evidence: Evidence) -> Term? {
    guard evidence.burst > 0 else { return nil }
    let label = evidence.burstLabel.map { " “\($0)”" } ?? ""
    return Term(points: 0.25 * min(3, evidence.burst) / 3, text: "part of the trend\(label)")
  }

  private static func name(_ evidence: Evidence, in text: TierLexicon.Text) -> Term? {
    let company = CompanyWeight.heaviest(in: text.stems)
    let artist = min(1, evidence.nameWeight)
    if artist > 0, artist >= company?.weight ?? 0 {
      return Term(points: 0.15 * artist, text: "names \(evidence.name ?? "an artist on the charts")")
    }
    return company.map { Term(points: 0.15 * $0.weight, text: "names \($0.name)") }
  }

  private static func score(_ terms: [Term]) -> Impact.Score {
    let sum = terms.reduce(0) { $0 + $1.points }
    let sorted = terms.sorted { ($1.points, $0.text) < ($0.points, $1.text) }
    return Impact.Score(
      value: Int((100 * (1 - Exponential.natural(-sum))).rounded()),
      reasons: sorted.map { "\($0.text) (+\(hundredths($0.points)))" })
  }

  private static func hundredths(_ points: Double) -> String {
    let whole = Int((points * 100).rounded())
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }
}
