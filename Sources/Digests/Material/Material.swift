import Records

/// The day's most important stories under their aliases: the lead item of each, and what else tells of it.
struct Material: Sendable {
  /// At most this many go into a prompt.
  static let itemLimit = 40
  /// Items beside the lead that count as evidence of a story.
  private static let companionLimit = 4
  /// From this share of common words on two leads tell of one event, whatever their stories are: one event in two
  /// clusters makes a model repeat itself, and cost a digest elsewhere its place seven times out of eight.
  private static let sameEvent = 0.5

  /// In the order of their aliases.
  let items: [MaterialItem]
  /// What else belongs to a story, by its number.
  let companions: [Int: [MaterialItem]]
  /// What a citation of each item alone is checked against, by alias.
  private let evidence: [String: Evidence]
  /// Words that stand in lower case somewhere: ordinary words, not names.
  let ordinaryWords: Set<String>
  /// The rules that the model is given with them.
  let rules: PromptRules

  /// The leads of ranked stories.
  init(_ stories: [DigestStory], sources: [String: String], rules: PromptRules) {
    var items: [MaterialItem] = []
    var companions: [Int: [MaterialItem]] = [:]
    for story in stories {
      let entries = story.items.compactMap { item in
        MaterialItem(
          alias: "n\(items.count + 1)", story: items.count, item: item, source: sources[item.source] ?? item.source)
      }
      guard let lead = entries.first else { continue }
      if let same = items.first(where: { $0.isSameEvent(as: lead, from: Self.sameEvent) }) {
        companions[same.story, default: []] += entries.prefix(2)
      } else if items.count < Self.itemLimit {
        items.append(lead)
        companions[lead.story] = Array(entries.dropFirst().prefix(Self.companionLimit))
      }
    }
    self.init(items, companions: companions, rules: rules)
  }

  /// Items under their aliases.
  init(_ items: [MaterialItem], companions: [Int: [MaterialItem]] = [:], rules: PromptRules) {
    self.items = items
    self.companions = companions
    self.rules = rules
    let words = items.flatMap { Word.all(in: $0.text) }
    let ordinary = Set(words.filter { $0.text.allSatisfy(\.isLowercase) }.flatMap(\.parts))
    ordinaryWords = ordinary
    let single = items.map { item in
      let story = [item] + (companions[item.story] ?? [])
      return (item.alias, Evidence(cited: [item], story: story, ordinaryWords: ordinary, rules: rules))
    }
    evidence = Dictionary(single, uniquingKeysWith: { first, _ in first })
  }

  /// The item of an alias.
  func item(_ alias: String) -> MaterialItem? {
    items.first { $0.alias == alias }
  }

  /// What the checks of a statement look at; nil when it cites nothing that exists.
  func evidence(_ cites: [String]) -> Evidence? {
    let cited = cites.compactMap(item)
    guard cited.count > 1 else { return cited.first.flatMap { evidence[$0.alias] } }
    let story = cited + cited.flatMap { companions[$0.story] ?? [] }
    return Evidence(cited: cited, story: story, ordinaryWords: ordinaryWords, rules: rules)
  }

  /// The evidence that fits a text without citations best, story by story.
  func closestEvidence(to text: String) -> Evidence? {
    let stems = ContentWords.stems(Word.all(in: text))
    var best: (evidence: Evidence, shared: Int)?
    for item in items {
      guard let evidence = evidence[item.alias] else { continue }
      let shared = stems.intersection(evidence.cited.stems).count
      if shared > best?.shared ?? -1 { best = (evidence, shared) }
    }
    return best?.evidence
  }
}
