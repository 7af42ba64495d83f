/// Words that deny what follows.
enum Negation {
  /// Whether a word is denied by one of the few before it in its sentence.
  static func precedes(_ index: Int, in line: Mention.Line) -> Bool {
    let sentence = line.words[index].sentence
    for back in 1...4 {
      let place = index - back
      guard line.words.indices.contains(place), line.words[place].sentence == sentence else { return false }
      if isNegation(line, place) { return true }
      if line.words[place + 1].followsBreak, back > 1 { return false }
    }
    return false
  }

  /// Places of the words that deny.
  static func places(in line: Mention.Line) -> [Int] {
    line.words.indices.filter { isNegation(line, $0) }
  }

  private static func isNegation(_ line: Mention.Line, _ place: Int) -> Bool {
    let word = line.words[place].parts.joined()
    if words.contains(word) { return true }
    let next = line.words.indices.contains(place + 1) ? line.words[place + 1].parts.joined() : ""
    return next == "to" && denyingVerbs.contains(line.stems[place]) || word == "rather" && next == "than"
      || word == "instead" && next == "of"
  }

  private static let words: Set<String> = [
    "not", "no", "never", "neither", "nor", "cannot", "without", "none", "nobody", "nothing", "dont", "doesnt",
    "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "hasnt", "havent", "hadnt", "cant", "couldnt",
    "shouldnt", "aint", "unable", "unlikely",
  ]
  private static let denyingVerbs: Set<String> = Set(["fail", "refuse", "decline"].map(ContentWords.stem))
}
