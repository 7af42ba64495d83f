import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

@Suite("What `pulse check` says of a site that is ill")
struct DoctorTests {
  private let folder: TemporaryFolder
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)

  init() throws {
    folder = try TemporaryFolder()
  }

  private func put(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder.path + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func check() throws -> (isWell: Bool, lines: [String]) {
    var lines: [String] = []
    let isWell = try SiteCheck(site: folder.path, clock: .fixed(noon)).execute { lines.append($0) }
    return (isWell, lines)
  }

  @Test("Ten things that are broken are told of at once, each with its place and what to do")
  func tenThings() throws {
    try put(
      "content/pulse.yml",
      """
      site: {title: T, description: D, url: "ftp://t.example", contact: c}
      netwrok: {}
      network: {concurrency: 500}
      sources:
        - {id: a, name: A, kind: nwes, url: "https://a.example/feed"}
        - {id: b, name: B, kind: news, url: "https://b.example/feed", ownr: x}
        - {id: b, name: B2, kind: news, url: "https://c.example/feed"}
      charts:
        - {id: c, title: C, platform: p, region: us, cadence: hourly, code: C, providers: [{adapter: deezer, url: "https://d.example"}]}
      """)
    try put(".env", "OPENAI_API_KEY sk-1234\n")
    try put("Templates/one.mustache", "{{#a}}")
    try put("Templates/two.mustache", "{{> nowhere}}")
    try put(
      "content/news/2026/2026-09-04.json", "{\"schema\": \"pulse.news/1\",\n\"day\": \"2026-09-04\",\n\"items\": [\n{]}"
    )
    let (isWell, lines) = try check()
    #expect(!isWell)
    let wanted = [
      "content/pulse.yml:1:",
      "content/pulse.yml:2:1: the configuration has no setting 'netwrok'; did you mean 'network'?",
      "content/pulse.yml:3:", "content/pulse.yml:5:", "content/pulse.yml:6:", "content/pulse.yml:7:",
      "content/pulse.yml:9:", ".env:1: ", "Templates/one.mustache:1:", "Templates/two.mustache:1:",
      "content/news/2026/2026-09-04.json:4:",
    ]
    for start in wanted { #expect(lines.contains { $0.contains(start) }, "\(start) is not among \(lines)") }
    #expect(!lines.joined().contains("sk-1234"))
  }

  @Test("Every mistake in a section is told, each once, line by line")
  func everyMistake() throws {
    let text = """
      site: {url: 't.example', cadenceHours: 5, timeZone: Mars/North, colour: red}
      network: {concurrency: many, hostSpacing: -1, allowPrivate: {}}
      models:
        chain:
          - {provider: acme, effort: [], price: {input: x}}
          - {model: m}
        caps: {digest: dear, run: 1}
        summaries: perhaps
      sources:
        - {id: A b, kind: newz, enabled: maybe, staleAfterHours: 0}
        - none
        - {id: [], name: N, kind: news, url: 'https://n.example'}
        - {id: a, name: A, kind: news, url: 'https://a.example', advertising: [[]]}
        - {id: a, name: B, kind: news, url: 'https://b.example'}
      charts:
        - {id: c, title: C, platform: p, region: us, cadence: daily, code: C, providers: []}
        - {id: d, platform: p, region: us, code: c, providers: [{adapter: nosuch, url: x}, {adapter: other}]}
      alerts: {webhook: secret}
      """
    try put("content/pulse.yml", text)
    let (isWell, told) = try check()
    let mistakes = told.filter { $0.hasPrefix("content/pulse.yml:") }
    let expected = [
      (1, "site has no setting 'colour'"), (1, "url must be"), (1, "title is missing"), (1, "description is missing"),
      (1, "contact is missing"), (1, "timeZone 'Mars/North' is not"), (1, "cadenceHours must divide"),
      (2, "concurrency must be"), (2, "hostSpacing must be"), (2, "allowPrivate must be a list"),
      (5, "provider must be one of"), (5, "model is missing"), (5, "effort must be a text"),
      (5, "input must be an amount"), (5, "output is missing"), (6, "provider is missing"), (7, "digest must be"),
      (8, "summaries must be"), (10, "id may hold"), (10, "kind must be one of"), (10, "enabled must be"),
      (10, "staleAfterHours must be"), (10, "name is missing"), (10, "url is missing"),
      (11, "a source must be a list of"), (12, "id must be a text"), (13, "advertising must be"),
      (14, "id 'a' names two"),
      (16, "providers is missing"), (17, "code 'c' names two"), (17, "title is missing"), (17, "cadence is missing"),
      (17, "url must be"), (17, "url is missing"),
      (17, "'nosuch', which is no adapter"), (17, "'other', which is no adapter"), (18, "webhook must be an address"),
    ]
    for (line, words) in expected {
      let found = mistakes.count { $0.hasPrefix("content/pulse.yml:\(line):") && $0.contains(words) }
      #expect(found == 1, "\(line): \(words)")
    }
    #expect(mistakes.count == expected.count, "\(mistakes)")
    #expect(told.contains("configuration: \(mistakes.count) mistakes, to be put right first"))
    #expect(!isWell)
  }

  @Test("A site that works but wants attention says so, and is well")
  func attention() throws {
    try put(
      "content/pulse.yml",
      """
      site: {title: T, description: D, url: "https://t.example", contact: "https://t.example/c", theme: "\(RepositoryTests.root)"}
      sources:
        - {id: dead, name: A, kind: news, url: "https://a.example/feed"}
        - {id: gone, name: B, kind: news, url: "https://b.example/feed"}
        - {id: moved, name: C, kind: news, url: "https://c.example/feed"}
        - {id: silent, name: D, kind: news, url: "https://d.example/feed"}
      """)
    let archive = ContentArchive(root: folder.path + "/content")
    var state = State()
    state.sources["dead"] = SourceState(lastProblem: "HTTP 503", failures: 12)
    state.sources["gone"] = SourceState(gone: true)
    state.sources["moved"] = SourceState(movedTo: "https://d.example/feed", movedSeen: 3)
    state.sources["silent"] = SourceState(newestItem: noon.adding(seconds: -80 * 3600))
    try archive.write(state)
    let ahead = noon.adding(seconds: 40 * 86_400)
    try archive.write(RunDay(day: ahead.day, runs: [RunReport(id: "r", started: ahead, ended: ahead)]))
    let long = noon.adding(seconds: -30 * 3600)
    try archive.write(RunDay(day: long.day, runs: [RunReport(id: "r", started: long, ended: long)]))
    let (isWell, lines) = try check()
    #expect(isWell, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("warning: the last run was 30 hours ago") })
    #expect(lines.contains { $0.hasPrefix("warning: dead failed 12 times, since it was added: HTTP 503;") })
    #expect(lines.contains { $0.hasPrefix("warning: a run of \(ahead) lies in the future") })
    #expect(lines.contains { $0.hasPrefix("warning: silent is late: its newest item is of") })
    #expect(lines.contains { $0.hasPrefix("warning: gone answers 410 Gone") })
    #expect(lines.contains { $0.hasSuffix("write its new address into content/pulse.yml: https://d.example/feed") })
  }
}
