import Insights

/// The words by which a text is found; `search.js` cuts queries the same way.
///
/// Chinese, Japanese and Korean run on without spaces or with endings, so their runs are cut into overlapping pairs of
/// letters: a query of any length is then found wherever it stands in a title.
enum SearchWords {
  /// Words that nearly every headline has; the script leaves them out of queries too.
  private static let stopWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "its", "of", "on", "or", "the", "to", "with",
  ]

  private static let longestStopWord = stopWords.lazy.map(\.utf8.count).max() ?? 0

  /// Letters that are written without spaces, or that spaces do not part into words: kana, Han and Hangul.
  private static let unspaced: [ClosedRange<UInt32>] = [
    0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0x2_0000...0x3_FFFF,
  ]

  /// The words of a text, in its order, with repetitions.
  static func of(_ text: String) -> [String] {
    let folded = Folding.bytes(text)
    var words: [String] = []
    var start = 0
    while start < folded.count {
      var end = start
      var isASCII = true
      while end < folded.count, folded[end] != UInt8(ascii: " ") {
        isASCII = isASCII && folded[end] < 0x80
        end += 1
      }
      let word = String(decoding: folded[start..<end], as: UTF8.self)
      if !isASCII {
        words += pieces(of: word).filter { !stopWords.contains($0) }
      } else if end - start > longestStopWord || !stopWords.contains(word) {
        words.append(word)
      }
      start = end + 1
    }
    return words
  }

  /// True for a piece of a run without spaces.
  static func isPiece(_ word: String) -> Bool {
    word.unicodeScalars.first.map(isUnspaced) ?? false
  }

  /// A word between spaces, its unspaced runs cut into pairs; a run's last letter stands alone too, so that a query of
  /// one letter finds it by the beginnings of words.
  private static func pieces(of word: String) -> [String] {
    let scalars = word.unicodeScalars
    var pieces: [String] = []
    // Where what has not become a piece begins, and whether it is the last letter of an unspaced run.
    var start = scalars.startIndex
    var isRun = false
    for place in scalars.indices {
      if isUnspaced(scalars[place]) {
        if isRun { pieces.append(String(scalars[start...place])) }
        if !isRun, start < place { pieces.append(String(scalars[start..<place])) }
        (start, isRun) = (place, true)
      } else if isRun {
        pieces.append(String(scalars[start..<place]))
        (start, isRun) = (place, false)
      }
    }
    return pieces + [String(scalars[start...])]
  }

  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3040 && unspaced.contains { $0.contains(scalar.value) }
  }
}
