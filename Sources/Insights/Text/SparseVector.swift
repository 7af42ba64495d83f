/// Weighted terms, ascending by number.
struct SparseVector {
  private(set) var terms: [Int]
  private(set) var weights: [Double]

  /// Terms with their weights in ascending order.
  init(terms: [Int], weights: [Double]) {
    self.terms = terms
    self.weights = weights
  }

  /// The length.
  var length: Double {
    weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The same direction with the length 1.
  var unit: SparseVector {
    let length = length
    return SparseVector(terms: terms, weights: length > 0 ? weights.map { $0 / length } : weights)
  }

  /// The vector with every weight times a number.
  func scaled(by factor: Double) -> SparseVector {
    SparseVector(terms: terms, weights: weights.map { $0 * factor })
  }

  /// The inner product.
  func product(_ other: SparseVector) -> Double {
    var (left, right, sum) = (0, 0, 0.0)
    while left < terms.count, right < other.terms.count {
      let (own, theirs) = (terms[left], other.terms[right])
      if own == theirs { sum += weights[left] * other.weights[right] }
      left += own <= theirs ? 1 : 0
      right += theirs <= own ? 1 : 0
    }
    return sum
  }

  /// The sum of two vectors.
  func adding(_ other: SparseVector) -> SparseVector {
    var sum = SparseVector(terms: [], weights: [])
    var (left, right) = (0, 0)
    while left < terms.count || right < other.terms.count {
      let own = left < terms.count ? terms[left] : Int.max
      let theirs = right < other.terms.count ? other.terms[right] : Int.max
      sum.terms.append(min(own, theirs))
      sum.weights.append((own <= theirs ? weights[left] : 0) + (theirs <= own ? other.weights[right] : 0))
      left += own <= theirs ? 1 : 0
      right += theirs <= own ? 1 : 0
    }
    return sum
  }

  /// The sum of vectors.
  static func sum(_ vectors: [SparseVector]) -> SparseVector {
    vectors.dropFirst().reduce(vectors.first ?? SparseVector(terms: [], weights: [])) { $0.adding($1) }
  }
}
