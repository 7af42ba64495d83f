import Records

/// The item whose headline stands for a story.
enum StoryLead {
  /// The rule: the headline that has most in common with the others; of equal ones the earliest, so that of two items the first
  /// leads. What it has in common is the sum over its words of their rarity in usual days times the other items that hold them,
  /// divided by the root of its own length, so that the longest headline does not win by its length.
  static func choose(_ items: [NewsItem]) -> NewsItem {
    // Most items stand alone.
    if items.count == 1 { return items[0] }
    var table = HeadlineTerms()
    let headlines = items.map { Headline($0, terms: &table) }
    var holders: [Int: Int] = [:]
    for headline in headlines {
      for term in headline.terms { holders[term, default: 0] += 1 }
    }
    let scores = headlines.map { headline -> Double in
      let shared = headline.terms.reduce(0.0) { sum, term in
        let rarity = Logarithm.natural(1 + HeadlineBackground.headlines / table.traits[term].usual)
        return sum + rarity * Double((holders[term] ?? 1) - 1)
      }
      return shared / Double(max(1, headline.terms.count)).squareRoot()
    }
    var best = 0
    for index in items.indices where scores[index] > scores[best] + 1e-9 { best = index }
    return items[best]
  }
}
