/// One edition of one chart, keyed by the chart's own date.
public struct ChartEdition: Hashable, Sendable {
  /// The chart's id in the configuration.
  public var chart: String
  /// The platform that the chart speaks of (`billboard`, `spotify`, `apple`, …).
  public var platform: String
  /// The chart's own date, never the crawl's.
  public var edition: Day
  /// When it was fetched.
  public var fetched: Instant
  /// The address it came from.
  public var url: String
  /// The adapter that read it.
  public var provider: String
  /// SHA-256 over the rows' facts, so that a repeat under another date is recognised.
  public var contentHash: String
  /// Columns that are our own arithmetic and not the publisher's, such as `peak` where the publisher's was unusable.
  public var computed: [String]
  /// Disagreements between the publisher's columns and our arithmetic, in words.
  public var disagreements: [String]
  /// Rows by rank.
  public var entries: [ChartEntry]
  /// Rows of the previous edition that are no longer on the chart.
  public var dropouts: [DropOut]
  /// Why the edition is in quarantine; empty for a good one.
  public var suspicions: [Suspicion]
  /// True for invented records.
  public var sample: Bool

  /// Whether an adapter's source names the first artist of a credit and leaves out the others, as Deezer and Last.fm do.
  public static func printsFirstArtistOnly(_ provider: String) -> Bool { provider == "deezer" || provider == "lastfm" }

  /// Of refused editions that are later than the newest good one, the one that came last, unless a good one came after it: the
  /// source has recovered then, whatever date the refused one bore.
  ///
  /// - Parameters:
  ///   - refused: ascending by date.
  ///   - fetched: when one was fetched, in seconds.
  ///   - good: when the newest good one was fetched; nil where there is none.
  public static func unanswered<Refused>(
    _ refused: [Refused], fetched: (Refused) -> Int, good: Int?
  ) -> Refused? {
    refused.reversed().max { fetched($0) < fetched($1) }.flatMap { last in
      good.map { fetched(last) > $0 } ?? true ? last : nil
    }
  }

  /// Of an edition in quarantine that no good one has followed: what that means for its chart, in words.
  public var refusal: String { "its edition of \(edition) is not believed, and no good one has come since" }

  /// A row that left the chart.
  public struct DropOut: Hashable, Sendable {
    /// Its rank in the previous edition.
    public var rank: Int
    /// Its title.
    public var title: String
    /// Its artist credit.
    public var artist: String
    /// Editions it spent on the chart, when known.
    public var editions: Int?
    /// Its peak, when known.
    public var peak: Int?
    /// Why it left, in words, such as "recurrent: below 25 after 26 weeks".
    public var reason: String

    /// A row that left.
    public init(rank: Int, title: String, artist: String, editions: Int? = nil, peak: Int? = nil, reason: String) {
      self.rank = rank
      self.title = title
      self.artist = artist
      self.editions = editions
      self.peak = peak
      self.reason = reason
    }
  }

  /// One failed semantic check.
  public struct Suspicion: Hashable, Sendable {
    /// The check's short name, such as `last-week-mismatch`.
    public var check: String
    /// The evidence in one sentence.
    public var evidence: String

    /// A failed check with its evidence.
    public init(check: String, evidence: String) {
      self.check = check
      self.evidence = evidence
    }

    /// Both, as it stands among the disagreements of an edition that was believed without the column.
    public var sentence: String { "\(check): \(evidence)" }
  }

  /// An edition.
  public init(
    chart: String, platform: String, edition: Day, fetched: Instant, url: String, provider: String,
    contentHash: String, computed: [String] = [], disagreements: [String] = [], entries: [ChartEntry],
    dropouts: [DropOut] = [], suspicions: [Suspicion] = [], sample: Bool = false
  ) {
    self.chart = chart
    self.platform = platform
    self.edition = edition
    self.fetched = fetched
    self.url = url
    self.provider = provider
    self.contentHash = contentHash
    self.computed = computed
    self.disagreements = disagreements
    self.entries = entries
    self.dropouts = dropouts
    self.suspicions = suspicions
    self.sample = sample
  }
}
