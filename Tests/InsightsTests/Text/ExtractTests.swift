import Testing

@testable import Insights

@Suite("Extracts")
struct ExtractTests {
  private let article = [
    "Harbor and Quill have sued Brightstone Records over unpaid streaming royalties.",
    "By Our Reporter",
    "The suit asks the court for nine million in royalties that Brightstone is said to have kept.",
    "Harbor and Quill have sued Brightstone Records over streaming royalties that were unpaid.",
    "Outside the court it rained for most of the morning, as it often does in March.",
    "Brightstone Records said that it had paid every royalty and would defend the suit.",
    "A cat crossed the road.",
  ]

  @Test("As many sentences as asked, in reading order, each once")
  func count() {
    for count in 1...6 {
      let picks = Extract.sentences(article, count: count)
      #expect(picks.count == count)
      #expect(picks == picks.sorted())
      #expect(Set(picks).count == count)
    }
  }

  @Test("Fewer sentences than asked are all taken")
  func few() {
    #expect(Extract.sentences([], count: 3).isEmpty)
    #expect(Extract.sentences(["One.", "Two."], count: 3) == [0, 1])
    #expect(Extract.sentences(article, count: 0).isEmpty)
  }

  @Test("The first sentence is taken, its repetition and bylines are not")
  func relevant() {
    let picks = Extract.sentences(article, count: 3)
    #expect(picks.contains(0))
    #expect(!picks.contains(1))
    #expect(!picks.contains(3))
  }

  @Test("Of equal candidates the earliest comes first")
  func ties() {
    let vectors = (0..<3).map { SparseVector(terms: [$0], weights: [1]) }
    #expect(Extract.diverse(vectors, relevances: [1, 1, 1], count: 2) == [0, 1])
  }

  @Test("What is like a pick already made gives way to something else")
  func diverse() {
    let same = SparseVector(terms: [1], weights: [1])
    let other = SparseVector(terms: [2], weights: [1])
    #expect(Extract.diverse([same, same, other], relevances: [1, 0.9, 0.6], count: 2) == [0, 2])
  }

  @Test("Sentences without a word that counts are no reason to fail")
  func empty() {
    #expect(Extract.sentences(["", "!", "the of and", "…"], count: 2).count == 2)
  }
}
