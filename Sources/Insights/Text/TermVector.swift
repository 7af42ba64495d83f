/// A text as weighted terms, of unit length.
public struct TermVector: Sendable, Equatable {
  /// Terms by number, ascending.
  public let terms: [Int]
  /// The weight of each term.
  public let weights: [Double]

  /// A vector of unit length from weighted terms; equal terms add up.
  public init(_ weighted: [(term: Int, weight: Double)]) {
    var sums: [Int: Double] = [:]
    for (term, weight) in weighted { sums[term, default: 0] += weight }
    let sorted = sums.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    terms = sorted.map(\.key)
    weights = sorted.map { length > 0 ? $0.value / length : 0 }
  }

  /// The cosine of the angle to another vector, 0–1.
  public func cosine(_ other: TermVector) -> Double {
    var (left, right, sum) = (0, 0, 0.0)
    while left < terms.count, right < other.terms.count {
      if terms[left] == other.terms[right] {
        sum += weights[left] * other.weights[right]
        left += 1
        right += 1
      } else if terms[left] < other.terms[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return sum
  }
}
