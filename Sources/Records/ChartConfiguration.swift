/// A chart and where it is read from.
public struct ChartConfiguration: Hashable, Sendable {
  /// What a chart ranks.
  public enum Subject: String, CaseIterable, Sendable {
    /// Songs.
    case tracks
    /// Albums.
    case albums
    /// Artists.
    case artists
  }

  /// How often it appears.
  public enum Cadence: String, CaseIterable, Sendable {
    /// Every day.
    case daily
    /// Once a week.
    case weekly

    /// Days from one edition to the next.
    public var days: Int { self == .daily ? 1 : 7 }
  }

  /// One place to read the chart from.
  public struct Provider: Hashable, Sendable {
    /// `billboard`, `billboard-mirror`, `kworb`, `spotify-charts`, `apple-most-played`, `itunes`, `deezer`, `listenbrainz`, `youtube`, `lastfm`, `official-charts`.
    public var adapter: String
    /// The address; `{date}` stands for an edition's date where the publisher has dated pages.
    public var url: String
    /// The address of a past edition, with `{date}`.
    public var datedURL: String?

    /// A provider.
    public init(adapter: String, url: String, datedURL: String? = nil) {
      self.adapter = adapter
      self.url = url
      self.datedURL = datedURL
    }
  }

  /// Letters, digits and hyphens; stable for ever.
  public var id: String
  /// The name that readers see.
  public var title: String
  /// The platform.
  public var platform: String
  /// `global` or a country code in lower case.
  public var region: String
  /// What it ranks.
  public var subject: Subject
  /// How often it appears.
  public var cadence: Cadence
  /// The ISO weekday of its date, where it has a fixed one.
  public var weekday: Int?
  /// Rows of a full edition.
  public var size: Int
  /// True for charts of what spreads, which feed the viral trends.
  public var viral: Bool
  /// The code for the command line, such as `H100`.
  public var code: String
  /// Places to read it from, in order; a later one is asked when an earlier one fails.
  public var providers: [Provider]
  /// False for a chart that is present but not asked.
  public var enabled: Bool
  /// Why it is not asked, for readers.
  public var disabledReason: String?

  /// Days that an edition may be late before anybody is told; publishers are, by one or two.
  private static let grace = 2

  /// The date of the edition after the newest one, where it should have appeared by now.
  public func overdue(after newest: Day, on today: Day) -> Day? {
    let expected = newest.adding(cadence.days)
    return expected.adding(Self.grace) < today ? expected : nil
  }

  /// That the edition after the newest one is overdue, in words; nil where it is not.
  public func lateness(after newest: Day, on today: Day) -> String? {
    overdue(after: newest, on: today).map { expected in
      "its newest edition is of \(newest), and the one expected for \(expected) has not appeared"
    }
  }

  /// A chart.
  public init(
    id: String, title: String, platform: String, region: String, subject: Subject = .tracks, cadence: Cadence,
    weekday: Int? = nil, size: Int, viral: Bool = false, code: String, providers: [Provider], enabled: Bool = true,
    disabledReason: String? = nil
  ) {
    self.id = id
    self.title = title
    self.platform = platform
    self.region = region
    self.subject = subject
    self.cadence = cadence
    self.weekday = weekday
    self.size = size
    self.viral = viral
    self.code = code
    self.providers = providers
    self.enabled = enabled
    self.disabledReason = disabledReason
  }
}
