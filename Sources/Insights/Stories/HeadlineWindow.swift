import Records

/// How often each term stood in the headlines of the last 72 hours: a name that everybody writes of today says little about
/// which event a headline reports.
struct HeadlineWindow {
  private var counts: [Int] = []
  private var entries: [(published: Instant, terms: [Int])] = []
  private var oldest = 0
  private let span: Int

  /// An empty window of a length in seconds.
  init(span: Int) {
    self.span = span
  }

  /// Headlines in the window.
  var size: Int { entries.count - oldest }

  /// Adds the next headline, in order of publication, and forgets those that are too old beside it.
  mutating func add(_ headline: Headline) {
    while oldest < entries.count, entries[oldest].published.seconds(until: headline.published) > span {
      for term in entries[oldest].terms { counts[term] -= 1 }
      entries[oldest].terms = []
      oldest += 1
    }
    if let last = headline.terms.last, last >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: last + 1 - counts.count))
    }
    for term in headline.terms { counts[term] += 1 }
    entries.append((headline.published, headline.terms))
  }

  /// Headlines of the window that hold a term.
  func count(of term: Int) -> Int {
    term < counts.count ? counts[term] : 0
  }
}
