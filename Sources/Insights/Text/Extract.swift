/// Picks the sentences that say most: centroid, position, and maximal marginal relevance against repetition.
public enum Extract {
  /// What relevance counts against repetition, in maximal marginal relevance.
  static let relevance = 0.7
  /// What the place of a sentence counts against its closeness to the centroid.
  static let position = 0.6
  /// Shorter sentences are captions, datelines and fragments.
  static let leastWords = 6

  /// Numbers of `count` sentences (all, when there are fewer) in reading order.
  ///
  /// Relevance is `.4·cos(sentence, centroid) + .6/√(1+i)` for the i-th sentence; the centroid itself weighs the i-th by `1/√(1+i)`,
  /// because news begins with its news.
  public static func sentences(_ sentences: [String], count: Int) -> [Int] {
    guard sentences.count > count else { return Array(sentences.indices) }
    let weighed = SentenceVectors(sentences)
    let places = sentences.indices.map { 1 / Double(1 + $0).squareRoot() }
    let centroid = SparseVector.sum(zip(weighed.vectors, places).map { $0.scaled(by: $1) }).unit
    let relevances = sentences.indices.map { index -> Double in
      guard weighed.lengths[index] >= leastWords else { return 0 }
      return (1 - position) * weighed.vectors[index].product(centroid) + position * places[index]
    }
    return diverse(weighed.vectors, relevances: relevances, count: count).sorted()
  }

  /// Maximal marginal relevance: each next pick is the most relevant one that is least like those picked before; of equal ones the
  /// earliest.
  static func diverse(_ vectors: [SparseVector], relevances: [Double], count: Int) -> [Int] {
    var picked: [Int] = []
    var likeness = [Double](repeating: 0, count: vectors.count)
    while picked.count < min(count, vectors.count) {
      var best: (value: Double, index: Int)?
      for index in vectors.indices where !picked.contains(index) {
        let value = relevance * relevances[index] - (1 - relevance) * likeness[index]
        if best.map({ value > $0.value }) ?? true { best = (value, index) }
      }
      guard let chosen = best?.index else { break }
      picked.append(chosen)
      for index in vectors.indices {
        likeness[index] = max(likeness[index], vectors[index].product(vectors[chosen]))
      }
    }
    return picked
  }
}
