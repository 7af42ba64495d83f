import Records

/// The content of a site as the plan sees it: what there is of each kind, and rollups of it.
///
/// A class, because tens of thousands of render closures share it and a reference is all that each should hold.
final class SiteContent: Sendable {
  /// A day and what there is of it.
  struct Date: Sendable {
    /// What a day may have, in the order of the bits of ``parts``.
    static let names = [
      (name: "digest", folder: "digest"), (name: "news", folder: "news"),
      (name: "releases and gear", folder: "releases"),
    ]

    let day: Day
    let parts: Int
  }

  /// The content folder.
  let folder: String
  let frame: SiteFrame
  let news: DayShelf<NewsRollup>
  let stories: DayShelf<StoryRollup>
  let digests: DayShelf<DigestRollup>
  let trends: DayShelf<TrendRollup>
  let releases: DayShelf<ReleaseRollup>
  let gear: DayShelf<GearRollup>
  /// The charts of the configuration, in its order, that have an edition or a place for one.
  let charts: [ChartShelf]
  /// What the rows of editions are numbered by.
  let songs: SongRegister
  let names: NameIndex
  /// What the cache keeps of ``names``.
  let namesKept: KeptNames?
  /// What the pages of tracks and artists are made of.
  let ranks: RankShelf
  /// By chart.
  private let wordsByChart: [String: [UInt64]]
  let editions = EditionReader()
  let recentNews: RecentNews
  /// Who reported the stories of the last half year, for the pages that show it.
  let coverage = Shared<Coverage>()
  /// The last 30 days and everything announced for later.
  let recentReleases: RecentDays<Release>
  let recentGear: RecentDays<GearItem>
  let health: HealthReport
  let build: BuildLine
  /// The day that the site speaks of: that of the last run.
  let today: Day
  /// Genres that a release ever had.
  let genres: GenreIndex
  /// Kinds of releases that were ever seen, ascending.
  let releaseKinds: [String]
  /// Kinds of gear that were ever announced, ascending.
  let gearKinds: [String]
  let handwritten: ContentFiles
  /// What language models cost.
  let spending: SpendingTable
  /// What is wrong with files that were left out.
  let damage: [String]
  private let others: [ContentFiles]

  init(
    frame: SiteFrame, scanner: ContentScanner, selection: PageSelection, now: Instant, damage: [String]
  ) throws(SiteError) {
    self.damage = damage
    folder = scanner.folder
    news = try DayShelf(.news, scanner)
    stories = try DayShelf(.stories, scanner)
    digests = try DayShelf(.digests, scanner)
    trends = try DayShelf(.trends, scanner, newest: 3)
    releases = try DayShelf(.releases, scanner)
    gear = try DayShelf(.gear, scanner)
    let title = frame.configuration.site.title
    let frame = frame.offering(
      (digests.entries.isEmpty ? [] : FeedDocument.links("\(title): Digest", "/feeds/digest"))
        + (news.entries.isEmpty ? [] : FeedDocument.links("\(title): News", "/feeds/news")))
    self.frame = frame
    recentNews = RecentNews(news)
    let collector = SongCollector(scanner.cache.songs, keepsTexts: selection.contains(.names))
    var charts: [ChartShelf] = []
    for chart in frame.configuration.charts {
      charts.append(try ChartShelf(chart, scanner, collector: collector))
    }
    self.charts = charts
    let (songs, texts) = collector.handOver()
    self.songs = songs
    ranks = RankShelf(scanner.cache)
    if selection.contains(.names) {
      let (index, kept) = try NameIndex.load(charts, songs, fresh: texts, cache: scanner.cache)
      (names, namesKept) = (index, kept)
    } else {
      (names, namesKept) = (NameIndex(), nil)
    }
    let names = names
    wordsByChart = Dictionary(
      uniqueKeysWithValues: charts.map { shelf in
        let words = shelf.editions.entries.map { entry in
          var mixer = FingerprintMixer()
          names.add(entry.rollup.rows, of: shelf.chart.subject, to: &mixer)
          return mixer.fingerprint.low
        }
        return (shelf.chart.id, words)
      })
    let runs = try DayShelf<RunRollup>(.runs, scanner, newest: HealthReport.days)
    let state = try scanner.scan("state", paths: [ContentPath.state.relative]) { path, bytes throws(SiteError) in
      try StateRollup.packed(path: path, bytes: bytes)
    }
    health = HealthReport(
      frame.configuration, runs: runs, state: try StateRollup(state.all.first), charts: charts, now: now)
    handwritten = try HandwrittenPage.scan(scanner)
    spending = try SpendingTable(scanner)
    others = [runs.files, state, handwritten, spending.files]
    let build = BuildLine(
      health: health, cadence: frame.configuration.site.cadenceHours,
      fallback: news.entries.last.map { Instant(seconds: $0.rollup.seen) } ?? now)
    self.build = build
    let today = build.built?.day ?? now.day
    self.today = today
    recentReleases = RecentDays(
      releases, from: today.adding(1 - ReleaseListPage.days), through: today.adding(365)
    ) { shelf, entry throws(SiteError) in try shelf.releases(of: entry) }
    recentGear = RecentDays(
      gear, from: today.adding(1 - GearListPage.days), through: today.adding(1)
    ) { shelf, entry throws(SiteError) in try shelf.items(of: entry) }
    genres = GenreIndex(releases.entries.lazy.flatMap(\.rollup.genres))
    releaseKinds = Slug.distinct(releases.entries.lazy.flatMap(\.rollup.kinds))
    gearKinds = Slug.distinct(gear.entries.lazy.flatMap(\.rollup.kinds))
  }

  /// Every content file, kind by kind, for the cache.
  var files: [ContentFiles] {
    [news.files, stories.files, digests.files, trends.files, releases.files, gear.files] + charts.flatMap(\.files)
      + others
  }

  /// What the rows of each of a chart's editions are about and where they lead, a word for an edition: for the inputs of pages
  /// that show them, or lines of them.
  func rowWords(of shelf: ChartShelf) -> [UInt64] { wordsByChart[shelf.chart.id] ?? [] }

  /// Whether there ever was news of a category (nil: any news); only then has it a feed.
  func hasNews(_ category: NewsCategory?) -> Bool {
    guard let category, let place = NewsCategory.allCases.firstIndex(of: category) else { return !news.entries.isEmpty }
    return news.entries.contains { $0.rollup.categories[place] > 0 }
  }

  /// Every day that has something, ascending.
  var dates: [Date] {
    var parts: [Day: Int] = [:]
    for entry in digests.entries { parts[entry.day, default: 0] |= 1 << 0 }
    for entry in news.entries { parts[entry.day, default: 0] |= 1 << 1 }
    for day in releaseDays { parts[day, default: 0] |= 1 << 2 }
    return parts.sorted { $0.key < $1.key }.map { Date(day: $0.key, parts: $0.value) }
  }

  /// Days with a page of releases and gear, ascending.
  var releaseDays: [Day] {
    Set(releases.entries.map(\.day) + gear.entries.map(\.day)).sorted()
  }

  /// When the newest item of the last day of news was seen.
  var newsAsOf: Instant { news.entries.last.map { Instant(seconds: $0.rollup.seen) } ?? Instant(today) }

  /// The last day with news, or that of the last run.
  var newsDay: Day { news.latest ?? today }

  /// Whether a story has a page of its own, for pages about one day; a story's first item is at most three days older.
  func hasStoryPage(_ story: String, around day: Day, days: Int = 3) -> Bool {
    stories.entries(from: day.adding(-days), through: day).contains { $0.rollup.hasPage(story) }
  }

  /// Whether a story has a page of its own, for pages about the last 30 days.
  func hasStoryPage(_ story: String, recentTo day: Day) -> Bool {
    stories.entries(from: day.adding(-RecentNews.days - 3), through: day).contains { $0.rollup.hasPage(story) }
  }

  /// What pages around a day depend on of the stories.
  func storyFingerprint(around day: Day, days: Int = 3) -> Fingerprint {
    fingerprint(of: stories.entries(from: day.adding(-days), through: day))
  }

  /// What pages about the last 30 days depend on of the stories.
  var recentStoryFingerprint: Fingerprint {
    fingerprint(of: stories.last(days: RecentNews.days + 6))
  }

  private func fingerprint(of entries: ArraySlice<DayShelf<StoryRollup>.Entry>) -> Fingerprint {
    var mixer = FingerprintMixer()
    for entry in entries {
      for word in entry.rollup.pages { mixer.add(word) }
    }
    return mixer.fingerprint
  }
}
