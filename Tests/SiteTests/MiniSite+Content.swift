import Records

@testable import Site

extension MiniSite {
  static func configuration() -> SiteConfiguration {
    SiteConfiguration(
      site: SiteConfiguration.Site(
        title: "Mini Pulse", description: "A tiny site.", url: "https://mini.example",
        contact: "https://mini.example/about/"),
      sources: [
        SourceConfiguration(
          id: "wire", name: "Royalty Wire", kind: .news, url: "https://wire.example/feed",
          home: "https://wire.example/",
          side: .trade),
        SourceConfiguration(id: "ledger", name: "Music Ledger", kind: .news, url: "https://ledger.example/feed"),
        SourceConfiguration(id: "synths", name: "Synth Almanac", kind: .gear, url: "https://synths.example/feed"),
        SourceConfiguration(
          id: "off", name: "Tonepaper", kind: .news, url: "https://tone.example/feed", enabled: false,
          disabledReason: "Its address could not be verified."),
      ],
      charts: [
        ChartConfiguration(
          id: "songs", title: "Mini Songs", platform: "mini", region: "us", cadence: .daily, size: 12, code: "SNG",
          providers: [ChartConfiguration.Provider(adapter: "kworb", url: "https://charts.example/songs")]),
        ChartConfiguration(
          id: "albums", title: "Mini Albums", platform: "mini", region: "global", subject: .albums, cadence: .weekly,
          size: 5, code: "ALB",
          providers: [ChartConfiguration.Provider(adapter: "kworb", url: "https://charts.example/albums")]),
      ])
  }

  /// Three days of everything.
  func fill() throws {
    for (number, day) in Self.days.enumerated() {
      try put(NewsDay(day: day, items: (0..<5).map { Self.item(day, $0) }))
      try put(ReleaseDay(day: day, releases: [Self.release(day, 0), Self.release(day, 1)]))
      try put(GearDay(day: day, items: [Self.gear(day)]))
      try put(Self.digest(day))
      try put(Self.edition("songs", day, rows: 12, shift: number))
    }
    try put(Self.edition("albums", Self.days[2], rows: 5, shift: 0))
    try put(StoryDay(day: Self.days[2], stories: [Self.story(Self.days[2])]))
    try put(TrendDay(day: Self.days[2], trends: [Self.trend(Self.days[2])]))
    try put(Self.runs(Self.days[2]))
    try put(
      State(sources: [
        "wire": SourceState(
          etag: "\"1\"", lastAttempt: Instant(Self.days[2], seconds: 43_200),
          lastSuccess: Instant(Self.days[2], seconds: 43_200), lastStatus: 200)
      ]))
  }

  static func item(_ day: Day, _ number: Int, title: String? = nil, sample: Bool = false) -> NewsItem {
    let published = Instant(day, seconds: 3600 * (number + 6))
    return NewsItem(
      id: "n\(day.number)\(number)", url: "https://wire.example/\(day)/\(number)",
      title: title ?? "Headline \(number) of \(day)",
      source: number % 2 == 0 ? "wire" : "ledger", published: published, firstSeen: published.adding(seconds: 600),
      excerpt: "What happened, in one sentence.", story: number < 2 ? "story\(day.number)" : nil,
      category: NewsCategory.allCases[number],
      impact: Impact(
        creator: Impact.Score(value: 10 * number, reasons: ["voices: 2"]), developer: Impact.Score(value: 5),
        monetizer: Impact.Score(value: 60, reasons: ["catalogue, publishing"])), sample: sample)
  }

  static func story(_ day: Day) -> Story {
    Story(
      id: "story\(day.number)", title: "Headline 0 of \(day)", lead: "n\(day.number)0",
      first: Instant(day, seconds: 21_600), latest: Instant(day, seconds: 25_200),
      items: ["n\(day.number)0", "n\(day.number)1"], voices: ["wire", "ledger"], artists: ["artist-1"],
      tracks: ["artist-1-song-1"], category: .legal,
      impact: Impact(
        creator: Impact.Score(value: 10), developer: Impact.Score(value: 5), monetizer: Impact.Score(value: 60)))
  }

  static func release(_ day: Day, _ number: Int, sample: Bool = false) -> Release {
    Release(
      id: "r\(day.number)\(number)", title: "Record \(number)", artist: "Artist \(number)", date: day,
      kind: number == 0 ? "album" : "ep", genres: [number == 0 ? "folk" : "r&b"],
      links: [Link(source: "wire", url: "https://wire.example/r/\(number)")], source: "wire",
      firstSeen: Instant(day), sample: sample)
  }

  static func gear(_ day: Day, sample: Bool = false) -> GearItem {
    GearItem(
      id: "g\(day.number)", title: "Tern, a desktop synth", url: "https://synths.example/\(day)", source: "synths",
      published: Instant(day, seconds: 30_000), firstSeen: Instant(day, seconds: 31_000), kind: "synth",
      brand: "Kestrel",
      links: [Link(source: "synths", url: "https://synths.example/\(day)")], sample: sample)
  }

  static func digest(_ day: Day, headline: String = "Wire reports a headline") -> Digest {
    let statement = Digest.Statement(
      text: "A catalogue was sold for $410 million.", origin: .llm, cites: ["n\(day.number)0"])
    return Digest(
      date: day, written: Instant(day, seconds: 80_000), final: true, headline: headline,
      lede: [statement],
      highlights: Tier.allCases.map { Digest.Highlight(tier: $0, statement: statement, why: "It pays.") },
      numbers: [Digest.Number(label: "New entries", value: "3", path: "/charts/songs/")],
      citations: [
        Digest.Citation(
          id: "n\(day.number)0", title: "Headline 0", url: "https://wire.example/\(day)/0", source: "wire")
      ], origin: Digest.Origin(provider: "anthropic", model: "m", cost: 31_000_000, passed: 4))
  }

  /// Rows that move down by `shift` places around the chart, so that later editions differ.
  static func edition(_ chart: String, _ day: Day, rows: Int, shift: Int) -> ChartEdition {
    ChartEdition(
      chart: chart, platform: "mini", edition: day, fetched: Instant(day, seconds: 50_000),
      url: "https://charts.example/\(chart)", provider: "kworb", contentHash: "abcdef0123456789",
      entries: (0..<rows).map { row in
        let song = (row + shift) % (rows + 1)
        let before = shift == 0 ? nil : ((song - shift + 1) + rows + 1) % (rows + 1)
        let previous = before.flatMap { $0 < rows ? $0 + 1 : nil }
        return ChartEntry(
          rank: row + 1, title: "Song \(song)", artist: "Artist \(song)", previous: previous, peak: 1,
          editions: shift + 1,
          streak: shift + 1, status: shift == 0 ? .new : previous == nil ? .reentry : nil)
      },
      dropouts: shift == 0
        ? [] : [ChartEdition.DropOut(rank: 1, title: "Song \(shift - 1)", artist: "Artist", reason: "no rule applies")])
  }

  static func trend(_ day: Day) -> TrendCluster {
    TrendCluster(
      id: "t1", kind: .topic, label: "Training-data licences", terms: ["training", "licence"], members: [],
      strength: 12,
      velocity: 3.1, counts: [0, 1, 2, 5], firstSeen: day.adding(-3), lastSeen: day)
  }

  static func runs(_ day: Day) -> RunDay {
    func run(_ hour: Int) -> RunReport {
      RunReport(
        id: "run\(hour)", started: Instant(day, seconds: hour * 3600), ended: Instant(day, seconds: hour * 3600 + 41),
        sources: [
          RunReport.Source(
            id: "wire", outcome: .new, http: 200, items: 40, new: hour, newest: Instant(day, seconds: 3600)),
          RunReport.Source(id: "ledger", outcome: .failed, http: 503, problem: "HTTP 503 after 3 tries"),
          RunReport.Source(id: "synths", outcome: .notModified, http: 304, possibleLoss: true),
          RunReport.Source(id: "songs", outcome: .suspect, http: 200, problem: "0 of 12 entries"),
        ])
    }
    return RunDay(day: day, runs: [run(8), run(12)])
  }
}
