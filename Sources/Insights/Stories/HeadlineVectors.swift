import Records

/// Headlines as vectors of unit length, weighted by the rarity of their terms among them.
struct HeadlineVectors {
  /// In the order of the items.
  let vectors: [SparseVector]

  /// Reads and weighs the titles of items.
  init(_ items: [NewsItem]) {
    var table = HeadlineTerms()
    let headlines = items.map { Headline($0, terms: &table) }
    var holders = [Double](repeating: 0, count: table.traits.count)
    for headline in headlines {
      for term in headline.terms { holders[term] += 1 }
    }
    let count = Double(items.count)
    vectors = headlines.map { headline in
      let weights = headline.terms.map { Logarithm.natural(1 + count / holders[$0]) }
      return SparseVector(terms: headline.terms, weights: weights).unit
    }
  }
}
