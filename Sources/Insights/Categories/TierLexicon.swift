public import Records

/// The words that each tier's readers look for, and the categories that matter to them: a visible table.
public enum TierLexicon {
  /// Words and pairs of words, separated by commas.
  public static let words: [(tier: Tier, list: String)] = [
    (
      .creator,
      """
      songwriter, songwriters, songwriting, composer, producer, producers, studio, mixing, mastering, royalty, \
      royalties, payout, payouts, independent, indie, unsigned, self released, grassroots, venue, venues, gig, gigs, tour, \
      tours, touring, ticket, tickets, festival, residency, setlist, album, single, mixtape, ep, remix, collaboration, \
      vinyl, merch, fans, fan, streaming rates, playlist, playlists, distributor, distribution, copyright, sampling, \
      ai training, ai generated, voice cloning, training data, plugin, plugins, synth, guitar, drum machine, daw, \
      instrument, instruments, record deal, publishing deal, signs, manager, visa, grant, grants, mental health, \
      collective bargaining, union, credits, session musicians, open call, debut
      """
    ),
    (
      .developer,
      """
      api, apis, sdk, app, apps, platform, platforms, software, open source, developer, developers, plugin, plugins, vst, \
      midi, daw, ai, generative, model, models, machine learning, algorithm, algorithms, recommendation, recommendations, \
      dataset, training data, data, metadata, detection, watermark, deepfake, deepfakes, voice cloning, licensing, licensed, \
      patent, patents, startup, startups, funding, seed round, beta, launches, launch, feature, tool, tools, \
      integration, streaming service, lossless, spatial audio, dolby atmos, codec, hardware, firmware, update, privacy, \
      regulation, dmca, takedown, scraped, bots, fraud detection, stem separation, attribution, blockchain, vr, wearable
      """
    ),
    (
      .monetizer,
      """
      revenue, revenues, earnings, profit, profits, deal, deals, acquires, acquisition, catalog, catalogue, stake, funding, \
      investment, invests, investors, ipo, shares, stock, valuation, royalty, royalties, rights, licensing, licence, \
      publishing, label, labels, subscription, subscribers, price, prices, pricing, market, market share, growth, merger, \
      takeover, lawsuit, settlement, antitrust, ticketing, gross, grossing, box office, streams, sync, brand, partnership, \
      sponsor, sponsorship, advertising, merch, superfan, superfans, ceo, cfo, executive, layoffs, restructuring, \
      bankruptcy, quarter, forecast, report, fraud, streaming fraud, payout, payouts, tax, tariff, private equity, bonds, \
      distribution, joint venture
      """
    ),
  ]

  /// What a category alone is worth to a tier, 0–1.
  public static let interests: [(tier: Tier, categories: [(category: NewsCategory, interest: Double)])] = [
    (.creator, [(.releases, 0.6), (.live, 0.6), (.tech, 0.5), (.artists, 0.4), (.charts, 0.4), (.legal, 0.3)]),
    (.developer, [(.tech, 1), (.deals, 0.4), (.legal, 0.4), (.people, 0.2)]),
    (.monetizer, [(.deals, 1), (.legal, 0.7), (.people, 0.7), (.charts, 0.7), (.live, 0.4), (.tech, 0.4)]),
  ]

  /// A text's folded words with their stems.
  struct Text {
    let words: [String]
    let stems: [String]
    /// The terms of any tier in it, with the places of their words: pairs before single words.
    fileprivate let terms: [(term: String, place: Range<Int>)]

    init(title: String, excerpt: String?) {
      words = Folding.bytes(excerpt.map { "\(title) | \($0)" } ?? title).split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      let stems = words.map(Stemmer.stem)
      self.stems = stems
      terms = stems.indices.flatMap { place in
        let ends = pairOpenings.contains(stems[place]) ? [place + 2, place + 1] : [place + 1]
        return ends.filter { $0 <= stems.count }.compactMap { end in
          let term = end == place + 1 ? stems[place] : stems[place] + " " + stems[place + 1]
          return everyTerm.contains(term) ? (term, place..<end) : nil
        }
      }
    }
  }

  /// The most that category and words add up to.
  static let most = 3.0
  /// Words that a reason names.
  private static let named = 4

  /// What category and words say: at most one term for each, in their order; their points add up to no more than ``most``.
  static func terms(_ text: Text, category: NewsCategory, tier: Tier) -> [(points: Double, text: String)] {
    var terms: [(points: Double, text: String)] = []
    let interest = interest(of: tier, in: category)
    if interest > 0 { terms.append((interest, "it is about \(category.name)")) }
    let found = found(text, tier: tier)
    guard !found.isEmpty else { return terms }
    let points = min(most - interest, found.reduce(0) { $0 + $1.rarity } / 3)
    let names = found.prefix(named).map { "“\($0.word)”" }.joined(separator: ", ")
    terms.append((points, "speaks of \(names)"))
    return terms
  }

  static func stems(of name: String) -> [String] {
    Folding.fold(name).split(separator: " ").map { Stemmer.stem(String($0)) }
  }

  private static func interest(of tier: Tier, in category: NewsCategory) -> Double {
    interests.first { $0.tier == tier }?.categories.first { $0.category == category }?.interest ?? 0
  }

  /// The tier's words in a text, the rarest first, each stem once.
  private static func found(_ text: Text, tier: Tier) -> [(word: String, rarity: Double)] {
    let known = stemmed[tier] ?? []
    var met: Set<String> = []
    var found: [(word: String, rarity: Double)] = []
    for (term, place) in text.terms where known.contains(term) && met.insert(term).inserted {
      let words = text.words[place]
      found.append((words.joined(separator: " "), words.map(rarity).max() ?? 0))
    }
    return found.sorted { ($1.rarity, $0.word) < ($0.rarity, $1.word) }
  }

  /// `ln(headlines / headlines with the word)` in the background of usual days.
  private static func rarity(_ word: String) -> Double {
    let usual = HeadlineBackground.usual
    let count = usual[Stemmer.stem(word)] ?? StoryVocabulary.acts[word].flatMap { usual[$0] } ?? unusual
    return Logarithm.natural(HeadlineBackground.headlines / max(count, unusual))
  }

  /// The background leaves out terms of fewer headlines than this.
  private static let unusual = 8.0

  private static let stemmed: [Tier: Set<String>] = Dictionary(
    words.map { row in
      (row.tier, Set(row.list.split(separator: ",").map { stems(of: String($0)).joined(separator: " ") }))
    }, uniquingKeysWith: { first, _ in first })
  /// The first words of pairs.
  private static let pairOpenings = Set(everyTerm.filter { $0.contains(" ") }.map { String($0.prefix { $0 != " " }) })
  private static let everyTerm = stemmed.values.reduce(into: Set<String>()) { $0.formUnion($1) }
}
