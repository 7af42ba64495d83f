/// Sentences as vectors of unit length, weighted by the rarity of their terms among them.
struct SentenceVectors {
  /// In the order of the sentences.
  let vectors: [SparseVector]
  /// Words of each sentence.
  let lengths: [Int]

  /// Reads and weighs sentences; stop words do not count.
  init(_ sentences: [String]) {
    var numbers: [String: Int] = [:]
    var holders: [Double] = []
    var counted: [[Int: Double]] = []
    var lengths: [Int] = []
    for sentence in sentences {
      let words = Folding.fold(sentence).split(separator: " ")
      lengths.append(words.count)
      var counts: [Int: Double] = [:]
      for word in words.map(String.init) where !StopWords.english.contains(word) {
        let number = numbers[Stemmer.stem(word), default: holders.count]
        if number == holders.count {
          numbers[Stemmer.stem(word)] = number
          holders.append(0)
        }
        if counts[number] == nil { holders[number] += 1 }
        counts[number, default: 0] += 1
      }
      counted.append(counts)
    }
    self.lengths = lengths
    let total = Double(sentences.count)
    vectors = counted.map { counts in
      let sorted = counts.sorted { $0.key < $1.key }
      let weights = sorted.map { (1 + Logarithm.natural($0.value)) * Logarithm.natural(1 + total / holders[$0.key]) }
      return SparseVector(terms: sorted.map(\.key), weights: weights).unit
    }
  }
}
