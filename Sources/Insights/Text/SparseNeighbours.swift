/// Finds the vectors that share terms with another one.
struct SparseNeighbours {
  private var postings: [Int: [(number: Int, weight: Double)]] = [:]

  /// Adds a vector under a number.
  mutating func add(_ vector: SparseVector, number: Int) {
    for (term, weight) in zip(vector.terms, vector.weights) {
      postings[term, default: []].append((number, weight))
    }
  }

  /// Inner products with the vectors added so far, by their numbers; those without a shared term are left out.
  func products(with vector: SparseVector) -> [(number: Int, product: Double)] {
    var sums: [Int: Double] = [:]
    for (term, weight) in zip(vector.terms, vector.weights) {
      for posting in postings[term] ?? [] { sums[posting.number, default: 0] += weight * posting.weight }
    }
    return sums.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }
}
