import Records

/// Which of a day's stories have a page: those that more than one item belongs to.
struct StoryRollup: Rollup {
  let real: Int
  let sample: Int
  /// The low words of the ids' fingerprints, ascending.
  let pages: [UInt64]

  init(_ day: StoryDay) {
    let genuine = day.stories.filter { !$0.sample }
    real = genuine.count
    sample = day.stories.count - genuine.count
    pages = day.stories.filter { $0.items.count > 1 }.map { Fingerprint($0.id).low }.sorted()
  }

  init(from pack: inout PackReader) throws(PackReader.Damage) {
    real = try pack.int()
    sample = try pack.int()
    var words: [UInt64] = []
    for _ in 0..<(try pack.count()) { words.append(try pack.word()) }
    pages = words
  }

  func write(to pack: inout PackWriter) {
    pack.add(real)
    pack.add(sample)
    pack.add(pages.count)
    for word in pages { pack.add(word: word) }
  }

  /// Whether a story is among them.
  func hasPage(_ story: String) -> Bool {
    let word = Fingerprint(story).low
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < pages.count && pages[low] == word
  }
}
