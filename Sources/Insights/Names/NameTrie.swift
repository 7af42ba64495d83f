/// Names by their words: one walk from a word of a text finds every name that begins there.
struct NameTrie: Sendable {
  private var words: [String: Int] = [:]
  private var edges: [Edge: Int] = [:]
  private var values: [[Int]] = [[]]

  private struct Edge: Hashable {
    let node: Int
    let word: Int
  }

  /// Adds a value under a name's words.
  mutating func add(_ value: Int, words name: [String]) {
    var node = 0
    for text in name {
      let word = words[text] ?? words.count
      words[text] = word
      let edge = Edge(node: node, word: word)
      if let next = edges[edge] {
        node = next
      } else {
        values.append([])
        node = values.count - 1
        edges[edge] = node
      }
    }
    if node != 0, values[node].last != value { values[node].append(value) }
  }

  /// The names that begin at a place of a text, longest first, each with its number of words.
  func names(in text: [Word], at start: Int) -> [(count: Int, values: [Int])] {
    var found: [(count: Int, values: [Int])] = []
    var node = 0
    for place in start..<text.count {
      guard let word = words[text[place].text], let next = edges[Edge(node: node, word: word)] else { break }
      node = next
      if !values[node].isEmpty { found.append((place - start + 1, values[node])) }
    }
    return found.reversed()
  }
}
