import Records

/// The day's most important items under their aliases.
struct Material: Sendable {
  /// At most this many items go into a prompt.
  static let itemLimit = 40
  /// At most this many of one story.
  private static let itemsPerStory = 3

  /// In the order of their aliases.
  let items: [MaterialItem]
  /// Words that stand in lower case somewhere: ordinary words, not names.
  let ordinaryWords: Set<String>
  /// The rules that the model is given with them.
  let rules: PromptRules

  /// The items of ranked stories.
  init(_ stories: [DigestStory], sources: [String: String], rules: PromptRules) {
    var items: [MaterialItem] = []
    for (number, story) in stories.enumerated() {
      for item in Self.different(story.items) where items.count < Self.itemLimit {
        let alias = "n\(items.count + 1)"
        let source = sources[item.source] ?? item.source
        guard let entry = MaterialItem(alias: alias, story: number, item: item, source: source) else { continue }
        items.append(entry)
      }
    }
    self.init(items, rules: rules)
  }

  /// Items under their aliases.
  init(_ items: [MaterialItem], rules: PromptRules) {
    self.items = items
    self.rules = rules
    let words = items.flatMap { Word.all(in: $0.text) }
    ordinaryWords = Set(words.filter { $0.text.allSatisfy(\.isLowercase) }.flatMap(\.parts))
  }

  /// The item of an alias.
  func item(_ alias: String) -> MaterialItem? {
    items.first { $0.alias == alias }
  }

  /// What the checks of a statement look at; nil when it cites nothing that exists.
  func evidence(_ cites: [String]) -> Evidence? {
    let cited = cites.compactMap(item)
    guard !cited.isEmpty else { return nil }
    let stories = Set(cited.map(\.story))
    return evidence(cited, story: items.filter { stories.contains($0.story) })
  }

  /// The evidence that fits a text without citations best, story by story.
  func closestEvidence(to text: String) -> Evidence? {
    let stems = ContentWords.stems(Word.all(in: text))
    var best: (evidence: Evidence, shared: Int)?
    for story in Set(items.map(\.story)).sorted() {
      let members = items.filter { $0.story == story }
      let evidence = evidence(members, story: members)
      let shared = stems.intersection(evidence.cited.stems).count
      if shared > best?.shared ?? -1 { best = (evidence, shared) }
    }
    return best?.evidence
  }

  private func evidence(_ cited: [MaterialItem], story: [MaterialItem]) -> Evidence {
    Evidence(cited: cited, story: story, ordinaryWords: ordinaryWords, rules: rules)
  }

  /// A story's items from different sources first, without repeated titles.
  private static func different(_ items: [NewsItem]) -> [NewsItem] {
    var titles: Set<String> = []
    var sources: Set<String> = []
    let unique = items.filter { titles.insert($0.title).inserted }
    let first = unique.filter { sources.insert($0.source).inserted }
    let rest = unique.filter { !first.contains($0) }
    return Array((first + rest).prefix(itemsPerStory))
  }
}
