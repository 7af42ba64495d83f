import Records
import Testing

@testable import Site

@Suite("What language models cost, on the method's page")
struct SpendingTests {
  private static func lines(_ id: String, _ operation: String, bound: Int, actual: Int?) -> String {
    let day = MiniSite.days[0]
    let reserve = LedgerEvent.reserve(
      .init(
        id: id, operation: operation, bound: bound, bodyHash: "00", at: Instant(day), account: "anthropic",
        model: "small"))
    let settle = actual.map { LedgerEvent.settle(.init(id: id, actual: $0, at: Instant(day), outcome: .answered)) }
    return ([reserve] + [settle].compactMap { $0 })
      .map { String(decoding: $0.json, as: UTF8.self) + "\n" }.joined()
  }

  @Test("A month's sums stand there, with what never came to an end at its bound; torn and damaged lines are no money")
  func month() throws {
    let site = try MiniSite()
    try site.put(
      "content/ledger/2026-11.ndjson",
      Self.lines("a", "digest:2026-11-20", bound: 9_000_000, actual: 3_000_000)
        + Self.lines("b", "summary:2026-11-20", bound: 5_000_000, actual: nil) + "{\"ev\":\"nonsense\"}\n{\"ev\":\"res")
    try site.build()
    let page = try site.text("method/index.html")
    #expect(page.contains("<th scope=\"row\">2026-11</th>"))
    for amount in ["$0.003", "$0.005", "$0.008"] { #expect(page.contains("<td class=\"num\">\(amount)</td>")) }
    #expect(page.contains("anthropic, small: 2 requests, $0.008; 1 request without a known end, counted at the bound"))
    #expect(page.contains("1 line of the ledger cannot be read"))
  }

  @Test("A site that has spent nothing says so, and names its caps")
  func nothing() throws {
    let site = try MiniSite()
    try site.build()
    let page = try site.text("method/index.html")
    #expect(page.contains("nothing has been spent"))
    #expect(page.contains("$0.200 for a digest"))
    #expect(try !site.text("about/index.html").contains("What it cost"))
  }

  @Test("A key that is missing is good to know; it is not what is wrong")
  func notices() throws {
    let site = try MiniSite()
    var runs = MiniSite.runs(MiniSite.days[2])
    for index in runs.runs.indices {
      runs.runs[index].problems = [
        RunReport.Problem(stage: "digest", message: "no key was seen", isNotice: true),
        RunReport.Problem(stage: "merge", message: "the disk is full"),
      ]
    }
    try site.put(runs)
    try site.build()
    let page = try site.text("sources/index.html")
    let notices = try #require(page.firstRange(of: "id=\"notices\""))
    #expect(page[..<notices.lowerBound].contains("the disk is full"))
    #expect(!page[..<notices.lowerBound].contains("no key was seen"))
    #expect(page[notices.upperBound...].contains("no key was seen"))
  }
}
