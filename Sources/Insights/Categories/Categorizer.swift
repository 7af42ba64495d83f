public import Records

/// Finds a headline's category by a visible keyword table and learned word weights, with reasons in words.
///
/// A category's score is the weight of its phrases in ``CategoryKeywords`` times a factor, plus the learned weights
/// of the headline's words, neighbouring words, first and last word and marks: a multinomial logistic regression with the
/// table's sums as one of its features. Trained on headlines labelled by hand by the rules of the labelling guide; near
/// duplicates share a fold, and folds are blocks of time, so that a figure is what later months can expect. Nothing
/// depends on the outlet: a source that was added yesterday is judged like any other.
public struct Categorizer: Sendable {
  /// A category with the evidence for it.
  public struct Verdict: Hashable, Sendable {
    /// The category.
    public var category: NewsCategory
    /// Scores of all categories in the order of `NewsCategory.allCases`; only their differences mean something.
    public var scores: [Double]
    /// Why, in words, strongest first.
    public var reasons: [String]
  }

  private let table: KeywordTable
  private let learned: LearnedTerms

  /// Reasons that a verdict names.
  private static let reasonLimit = 3

  /// The categorizer with the tables that ship.
  public init() {
    table = .shipped
    learned = .shipped
  }

  /// The category of a headline. The excerpt is asked only when no phrase of the table is in the title.
  public func verdict(title: String, excerpt: String? = nil) -> Verdict {
    var evidence = evidence(in: title)
    if !evidence.contains(where: \.isFromTable), let excerpt { evidence += phrases(in: excerpt) }
    guard !evidence.isEmpty else {
      return Verdict(category: .other, scores: [], reasons: ["nothing in the title points to another category"])
    }
    var scores = learned.start
    for piece in evidence { scores += piece.scores }
    let category = Self.best(scores)
    return Verdict(
      category: category, scores: scores.all.map { Double($0) / CategoryScores.scale },
      reasons: Self.reasons(evidence, for: category))
  }

  /// The category with most points; of equals the first of the labelling guide.
  private static func best(_ scores: CategoryScores) -> NewsCategory {
    var best = NewsCategory.other
    for category in NewsCategory.allCases.reversed() where scores[category] >= scores[best] { best = category }
    return best
  }

  private func evidence(in title: String) -> [CategoryEvidence] {
    let words = Folding.fold(title).split(separator: " ").map(String.init)
    let marks = HeadlineMark.marks(of: title)
    let stems = words.map(Stemmer.stem)
    var pieces = phrases(table.hits(words, marks: marks))
    func learn(_ term: String, _ text: @autoclosure () -> String) {
      guard let scores = learned[term] else { return }
      pieces.append(CategoryEvidence(text: text(), scores: scores, isFromTable: false))
    }
    var met: Set<String> = []
    for (place, stem) in stems.enumerated() {
      if met.insert(stem).inserted { learn(stem, "“\(words[place])”") }
      guard place + 1 < stems.count, met.insert("\(stem) \(stems[place + 1])").inserted else { continue }
      learn("\(stem) \(stems[place + 1])", "“\(words[place]) \(words[place + 1])”")
    }
    if let first = stems.first, let last = stems.last {
      learn("^\(first)", "“\(words[0])” at the beginning")
      learn("\(last)$", "“\(words[words.count - 1])” at the end")
    }
    for mark in marks { learn("<\(mark.rawValue)>", mark.name) }
    return pieces
  }

  private func phrases(in excerpt: String) -> [CategoryEvidence] {
    phrases(table.hits(Folding.fold(excerpt).split(separator: " ").map(String.init), marks: []))
  }

  private func phrases(_ hits: [KeywordTable.Hit]) -> [CategoryEvidence] {
    var counted: [Int: Int] = [:]
    return hits.compactMap { hit in
      counted[hit.row, default: 0] += 1
      guard counted[hit.row, default: 0] <= 2 else { return nil }
      var scores = CategoryScores()
      scores[hit.category] = Int32(hit.weight) * learned.keyword[hit.category]
      return CategoryEvidence(text: hit.text, scores: scores, isFromTable: true)
    }
  }

  /// The pieces that say most for a category; each word once, and none that every text is made of.
  private static func reasons(_ evidence: [CategoryEvidence], for category: NewsCategory) -> [String] {
    let own = evidence.map { (lead: $0.scores.lead(of: category), piece: $0) }.filter { $0.lead > 2 }
    let sorted = own.sorted { ($1.lead, $0.piece.text) < ($0.lead, $1.piece.text) }
    var named: Set<String> = []
    let distinct = sorted.filter { found in
      let word = found.piece.text.split(separator: "”")[0].dropFirst()
      return !StopWords.english.contains(String(word)) && named.insert(found.piece.text).inserted
    }
    guard !distinct.isEmpty else { return ["its words together are usual in headlines of \(category.name)"] }
    return distinct.prefix(reasonLimit).map { $0.piece.reason(for: category) }
  }
}
