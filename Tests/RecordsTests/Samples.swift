import Records

/// Records with every member set, and with as few as there can be.
enum Samples {
  static let day = Day(number: 20_779)
  static let instant = Instant(day, seconds: 28_801)
  static let impact = Impact(
    creator: .init(value: 80, reasons: ["rights", "own work"]), developer: .init(value: 0),
    monetizer: .init(value: 100, reasons: ["deal"]))
  static let links = [
    Link(source: "a", url: "https://a.example/?x=1&y=2"), Link(source: "b", url: "https://b.example"),
  ]

  static let news = NewsItem(
    id: "b43ya5fp91k6", url: "https://a.example/é", title: "“Quoted” \"plain\" \\ & <b>", source: "a", author: "Ann",
    published: instant.adding(seconds: -60), firstSeen: instant, excerpt: "One.\nTwo.", tags: ["x", "y"], story: "s1",
    category: .screenAwards, categoryReasons: ["award"], impact: impact,
    summary: .init(text: "Short.", origin: .llm, model: "m-1"), formerTitles: ["Old"], sample: true)
  static let leanNews = NewsItem(
    id: "a", url: "https://a.example", title: "", source: "a", published: instant, firstSeen: instant)

  static let entry = ChartEntry(
    rank: 1, title: "T", artist: "A", previous: 3, peak: 1, editions: 12, streak: 4, status: .reentry,
    streams: 1_234_567,
    ids: .init(spotify: "s", apple: "a", deezer: "d", isrc: "i", mbid: "m"), url: "https://c.example/1", genres: ["pop"]
  )
  static let edition = ChartEdition(
    chart: "hot", platform: "billboard", edition: day, fetched: instant, url: "https://c.example", provider: "p",
    contentHash: "ff", computed: ["peak"], disagreements: ["row 3: previous 4, ours 5"],
    entries: [entry, ChartEntry(rank: 2, title: "", artist: "B")],
    dropouts: [
      .init(rank: 40, title: "D", artist: "E", editions: 27, peak: 2, reason: "recurrent"),
      .init(rank: 41, title: "F", artist: "G", reason: "left"),
    ], suspicions: [.init(check: "gaps", evidence: "ranks 3 and 4 are missing")], sample: true)
  static let leanEdition = ChartEdition(
    chart: "hot", platform: "p", edition: day, fetched: instant, url: "u", provider: "p", contentHash: "", entries: [])

  static let release = Release(
    id: "r", title: "T", artist: "A", date: day, kind: "album", genres: ["jazz"], notable: ["on a chart"], listens: 12,
    links: links, source: "a", firstSeen: instant, sample: true)
  static let gear = GearItem(
    id: "g", title: "T", url: "u", source: "a", published: instant, firstSeen: instant, kind: "synth",
    kindReasons: ["synth"], brand: "B", excerpt: "E", links: links, sample: true)
  static let story = Story(
    id: "s", title: "T", lead: "b43ya5fp91k6", first: instant, latest: instant.adding(seconds: 5), items: ["b", "c"],
    voices: ["penske"], artists: ["a-b"], tracks: ["t"], category: .legal, impact: impact, sample: true)
  static let trend = TrendCluster(
    id: "t", kind: .viral, label: "L", terms: ["x"], members: ["m"], strength: 12.25, velocity: 0.1, counts: [0, 1, 5],
    firstSeen: day.adding(-3), lastSeen: day, sample: true)

  static let report = RunReport(
    id: "run", started: instant, ended: instant.adding(seconds: 9),
    stages: [.init(name: "fetch", ms: 12, note: "3 hosts")],
    sources: [
      .init(
        id: "a", outcome: .notModified, http: 304, items: 1, new: 2, filtered: 3, bytes: 4, ms: 5, newest: instant,
        stale: true, possibleLoss: true, problem: "slow"), .init(id: "b", outcome: .failed),
    ], problems: [.init(stage: "fetch", source: "b", message: "no answer"), .init(stage: "digest", message: "no key")],
    cost: 1_000)

  static let statement = Digest.Statement(text: "S.", origin: .extract, cites: ["b43ya5fp91k6"])
  static let digest = Digest(
    date: day, written: instant, final: true, headline: "H", lede: [statement],
    highlights: [.init(tier: .creator, statement: statement, why: "W"), .init(tier: .monetizer, statement: statement)],
    numbers: [.init(label: "New", value: "3", path: "/charts/hot/"), .init(label: "Up", value: "2")],
    citations: [.init(id: "b43ya5fp91k6", title: "T", url: "u", source: "a")],
    origin: .init(
      provider: "anthropic", model: "m", attempts: ["one"], cost: 5, passed: 4, replaced: 1, dropped: 2,
      validators: ["numbers: 2"]), inputHash: "h", sample: true)
  static let leanDigest = Digest(
    date: day, written: instant, headline: "", lede: [], highlights: [],
    origin: .init(provider: "extract", model: "extract"))

  static let state = State(
    sources: [
      "b": SourceState(),
      "a https://a.example/feed": SourceState(
        etag: "W/\"x\"", lastModified: "Sat, 21 Nov 2026 08:00:00 GMT", bodyHash: "ff", lastAttempt: instant,
        lastSuccess: instant, lastStatus: 503, lastProblem: "HTTP 503", failures: 2, notBefore: instant,
        notBeforeReason: "Retry-After", movedTo: "https://b.example", movedSeen: 1, gone: true, rateLimited: 3,
        newestItem: instant),
    ], robots: ["a.example:8080": .init(fetched: instant, status: 200, rules: ["Disallow: /x"])],
    hosts: ["a.example": .init(until: instant, reason: "429")],
    providers: ["anthropic": .init(until: instant, reason: "overloaded")])
}
