import Records

/// One pass over headlines in order of publication: each joins the open story it fits best, or opens one.
///
/// What it decides of a headline depends on earlier ones alone. So a pass can be taken up again at any moment from the stories as
/// they were then, and ends where an uninterrupted one would.
struct StoryPass {
  /// A story in the making.
  struct Strand {
    /// When its first headline was published.
    let opened: Instant
    /// Its headlines in order, as numbers of ``StoryPass/headlines``.
    var members: [Int]
  }

  /// Every headline met, in order of publication.
  private(set) var headlines: [Headline] = []
  /// Every story, open or closed, in order of opening.
  private(set) var strands: [Strand] = []
  private var table: HeadlineTerms
  private var window: HeadlineWindow
  /// The story of each headline.
  private var strandOf: [Int] = []
  /// Headlines by each of their telling terms, newest last.
  private var postings: [Int: [Int]] = [:]
  private let span: Int
  /// Seconds without a further headline after which a story takes none.
  static let silence = 48 * 3600

  /// A pass in which a story takes nothing later than `hours` after its first headline.
  init(hours: Int, terms table: HeadlineTerms = HeadlineTerms()) {
    self.table = table
    span = hours * 3600
    window = HeadlineWindow(span: span)
  }

  /// Puts the next headline where it belongs.
  mutating func add(_ item: NewsItem) {
    let headline = Headline(item, terms: &table)
    window.add(headline)
    enter(headline, strand: best(for: headline))
  }

  /// Takes the next headline as decided before: into the story of an earlier headline, or into a new one. `opened` is when that
  /// story's first headline was published, if that was before any headline of this pass.
  mutating func add(_ item: NewsItem, besides earlier: Int?, opened: Instant? = nil) {
    let headline = Headline(item, terms: &table)
    window.add(headline)
    enter(headline, strand: earlier.map { strandOf[$0] }, opened: opened)
  }

  private mutating func enter(_ headline: Headline, strand: Int?, opened: Instant? = nil) {
    let number = headlines.count
    headlines.append(headline)
    for term in headline.terms where table.traits[term].isKey { postings[term, default: []].append(number) }
    guard let strand else {
      strandOf.append(strands.count)
      strands.append(Strand(opened: min(opened ?? headline.published, headline.published), members: [number]))
      return
    }
    strandOf.append(strand)
    strands[strand].members.append(number)
  }

  /// The open story that fits best, when the odds on average over its headlines are even at least.
  private mutating func best(for headline: Headline) -> Int? {
    let comparer = HeadlineComparer(headline, rarity: TermRarity(window: window, traits: table.traits))
    var best: (logOdds: Double, strand: Int)?
    for strand in candidates(for: headline) {
      let members = strands[strand].members
      let sum = members.reduce(0) { $0 + comparer.compare(headlines[$1]).logOdds }
      let logOdds = sum / Double(members.count)
      if logOdds >= 0, best.map({ logOdds > $0.logOdds }) ?? true { best = (logOdds, strand) }
    }
    return best?.strand
  }

  /// Open stories that share a telling term with the headline, oldest first.
  private mutating func candidates(for headline: Headline) -> [Int] {
    var found: Set<Int> = []
    for term in headline.terms where table.traits[term].isKey {
      guard let posted = postings[term] else { continue }
      let recent = posted.drop { headlines[$0].published.seconds(until: headline.published) > span }
      if recent.count < posted.count { postings[term] = Array(recent) }
      found.formUnion(recent.map { strandOf[$0] })
    }
    return found.filter { strand in
      let members = strands[strand].members
      return strands[strand].opened.seconds(until: headline.published) <= span
        && headlines[members[members.count - 1]].published.seconds(until: headline.published) <= Self.silence
    }
    .sorted()
  }
}
