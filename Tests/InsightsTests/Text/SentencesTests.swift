import Testing

@testable import Insights

@Suite("Sentences and words")
struct SentencesTests {
  @Test(
    "Text is cut behind sentences, not behind abbreviations, initials and figures",
    arguments: [
      ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
      ("Dr. Quill paid 3.5 million. He left.", ["Dr. Quill paid 3.5 million.", "He left."]),
      ("J. R. Marlowe sings. She tours.", ["J. R. Marlowe sings.", "She tours."]),
      ("“It is over.” He went home.", ["“It is over.”", "He went home."]),
      ("  ", []),
    ])
  func sentences(text: String, expected: [String]) {
    #expect(Sentences.split(text) == expected)
  }

  @Test("Words keep what their writing says: capitals, quotations, openings; possessives fall away")
  func words() {
    let words = WordSplitter.words("Marlowe’s album “Glass Harbour” sells 15,000")
    #expect(words.map(\.text) == ["marlowe", "album", "glass", "harbour", "sells", "15000"])
    #expect(words.map(\.isLowercase) == [false, true, false, false, true, false])
    #expect(words.map(\.quotation) == [0, 0, 1, 1, 0, 0])
    #expect(words.map(\.opensSentence) == [true, false, true, false, false, false])
  }

  @Test("Apostrophes inside words and initials do not split them")
  func apostrophes() {
    #expect(WordSplitter.words("Don't stop, the U.S. o'clock").map(\.text) == ["dont", "stop", "the", "us", "oclock"])
  }

  @Test("The exponential undoes the logarithm")
  func exponential() {
    for value in [0.25, 1, 3.5, 100] {
      #expect(abs(Exponential.natural(Logarithm.natural(value)) - value) < 1e-9 * value)
    }
    #expect(Exponential.natural(0) == 1)
  }

  @Test("Sparse vectors add, scale and multiply like long ones")
  func vectors() {
    let left = SparseVector(terms: [1, 4], weights: [3, 4])
    let right = SparseVector(terms: [2, 4], weights: [1, 2])
    #expect(left.length == 5)
    #expect(left.product(right) == 8)
    #expect(left.adding(right).terms == [1, 2, 4])
    #expect(left.adding(right).weights == [3, 1, 6])
    #expect(abs(left.unit.length - 1) < 1e-12)
    #expect(SparseVector.sum([]).terms.isEmpty)
    #expect(SparseVector(terms: [], weights: []).unit.length == 0)
  }
}
