public import Records

extension Extract {
  /// A story offered to the digest.
  public struct Candidate: Sendable {
    /// The story's id (or the item's, when it stands alone).
    public var id: String
    /// Title and excerpts of its items, lead first: `(item id, title, excerpt)`.
    public var items: [(id: String, title: String, excerpt: String?)]
    /// How much it matters to each tier.
    public var impact: Impact
    /// Owners that report it.
    public var voices: Int
    /// When its newest item was published.
    public var latest: Instant
    /// Whether it names an artist or track that is on a chart.
    public var charted: Bool

    /// A candidate.
    public init(
      id: String, items: [(id: String, title: String, excerpt: String?)], impact: Impact, voices: Int,
      latest: Instant, charted: Bool
    ) {
      self.id = id
      self.items = items
      self.impact = impact
      self.voices = voices
      self.latest = latest
      self.charted = charted
    }
  }

  /// One story chosen for one tier, with one or two sentences of its own items.
  public struct Pick: Hashable, Sendable {
    /// For whom.
    public var tier: Tier
    /// The candidate's id.
    public var story: String
    /// Plain text, one or two sentences.
    public var text: String
    /// Ids of the items that the sentences stand in.
    public var cites: [String]
  }

  /// At most `quota` stories for each tier, in the order of the tiers, no story twice, different from each other.
  ///
  /// The tiers choose in turns, so that none takes all the best. A story's worth for a tier is
  /// `impact/100 · ln(1+voices) · ½^(age/24 h) · (1.25 when charted)`, set against its likeness to what is chosen already.
  public static func digest(_ candidates: [Candidate], now: Instant, quota: Int) -> [Pick] {
    let titles = SentenceVectors(candidates.map { $0.items.first?.title ?? "" }).vectors
    var chosen: [Tier: [Int]] = [:]
    var taken: [Int] = []
    for _ in 0..<quota {
      for tier in Tier.allCases {
        guard let next = best(candidates, titles, tier: tier, now: now, taken: taken) else { continue }
        chosen[tier, default: []].append(next)
        taken.append(next)
      }
    }
    return Tier.allCases.flatMap { tier in
      (chosen[tier] ?? []).compactMap { pick(candidates[$0], tier: tier) }
    }
  }

  private static func best(
    _ candidates: [Candidate], _ titles: [SparseVector], tier: Tier, now: Instant, taken: [Int]
  ) -> Int? {
    let worths = candidates.map { worth($0, tier: tier, now: now) }
    guard let most = worths.max(), most > 0 else { return nil }
    var best: (value: Double, index: Int)?
    for index in candidates.indices where !taken.contains(index) && worths[index] > 0 {
      let likeness = taken.map { titles[index].product(titles[$0]) }.max() ?? 0
      let value = relevance * worths[index] / most - (1 - relevance) * likeness
      if best.map({ value > $0.value }) ?? true { best = (value, index) }
    }
    return best?.index
  }

  private static func worth(_ candidate: Candidate, tier: Tier, now: Instant) -> Double {
    let freshness = ImpactScore.freshness(candidate.impact[tier].value, published: candidate.latest, now: now)
    return freshness / 100 * Logarithm.natural(1 + Double(candidate.voices)) * (candidate.charted ? 1.25 : 1)
  }

  /// The lead's title, and the sentence of the excerpts that adds most to it when there is a whole one.
  private static func pick(_ candidate: Candidate, tier: Tier) -> Pick? {
    guard let lead = candidate.items.first else { return nil }
    let title = ended(lead.title)
    var sentences = [title]
    var sources = [lead.id]
    for item in candidate.items {
      for sentence in Sentences.split(item.excerpt ?? "") where isWhole(sentence) && !sentences.contains(sentence) {
        sentences.append(sentence)
        sources.append(item.id)
      }
    }
    let weighed = SentenceVectors(sentences)
    let centroid = SparseVector.sum(weighed.vectors).unit
    let second = sentences.indices.dropFirst().filter { index in
      weighed.lengths[index] >= leastWords && weighed.vectors[index].product(weighed.vectors[0]) < 0.6
    }
    .max { left, right in
      weighed.vectors[left].product(centroid) < weighed.vectors[right].product(centroid)
    }
    let shown = [0] + (second.map { [$0] } ?? [])
    var cites: [String] = []
    for index in shown where !cites.contains(sources[index]) { cites.append(sources[index]) }
    return Pick(
      tier: tier, story: candidate.id, text: shown.map { sentences[$0] }.joined(separator: " "), cites: cites)
  }

  /// A title reads as a sentence when it ends like one.
  private static func ended(_ title: String) -> String {
    guard let last = title.last, !".!?…".contains(last) else { return title }
    return title + "."
  }

  /// Excerpts are cut somewhere: what does not end like a sentence is left out.
  private static func isWhole(_ sentence: String) -> Bool {
    guard let last = sentence.last, sentence.count <= 240 else { return false }
    return ".!?”\"’)".contains(last) && !sentence.hasSuffix("...") && !sentence.hasSuffix("[…]")
  }
}
