import Ingest
import Insights
import Records

extension Inspection {
  /// A page of billboard.com.
  static let chartHTML = Inspection(name: "chart-html") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let page = try read(
          "billboard", Array(try request.need("html", \.string).utf8), ChartRequest.chart(request, size: .max))
        return [
          JSONValue.Member("chart_date", page.date.map { .string($0.description) } ?? .null),
          JSONValue.Member("entries", .array(page.rows.map(answer))),
        ]
      }
    }
  }

  /// Any body with any adapter: `{"id","adapter","body","chart","size","subject"?,"cadence"?,"region"?}`. With `"fetched"` the
  /// page also passes the checks, after the pages of the same chart that came before, as in a run.
  static let chartPage = Inspection(name: "chart-page") {
    var keepers: [String: ChartKeeper] = [:]
    return { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        var chart = ChartRequest.chart(request, cadenceDays: request["cadence"]?.string == "daily" ? 1 : 7)
        chart.subject = request["subject"]?.string.flatMap { ChartConfiguration.Subject(rawValue: $0) } ?? .tracks
        chart.region = request["region"]?.string ?? "global"
        chart.weekday = request["weekday"]?.int
        let page = try read(
          try request.need("adapter", \.string), Array(try request.need("body", \.string).utf8), chart)
        guard let fetched = request["fetched"]?.string.flatMap({ Instant($0) }) else { return members(page) }
        var edition = ChartRequest.edition(page.rows, page.date ?? fetched.day, fetched: fetched.day)
        edition.fetched = fetched
        var keeper = keepers.removeValue(forKey: chart.id) ?? ChartKeeper(chart: chart, history: ChartHistory())
        let (verdict, kept) = keeper.receive(edition, isDated: page.date != nil)
        keepers[chart.id] = keeper
        return members(ChartPage(date: kept.edition, rows: kept.entries)) + [
          JSONValue.Member("verdict", .string(verdict.kind.rawValue)),
          JSONValue.Member("suspicions", .array(verdict.suspicions.map { .string("\($0.check): \($0.evidence)") })),
          JSONValue.Member("computed", .array(kept.computed.map(JSONValue.string))),
        ]
      }
    }
  }

  private static func read(
    _ adapter: String, _ body: [UInt8], _ chart: ChartConfiguration
  ) throws(PipelineError) -> ChartPage {
    guard let reader = ChartAdapter.named(adapter) else {
      throw PipelineError("there is no chart adapter '\(adapter)'")
    }
    do throws(IngestError) {
      return try reader.parse(body, contentType: "text/html; charset=utf-8", chart: chart)
    } catch {
      throw PipelineError(error.description)
    }
  }

  private static func members(_ page: ChartPage) -> Members {
    [
      JSONValue.Member("date", page.date.map { .string($0.description) } ?? .null),
      JSONValue.Member("rows", .array(page.rows.map { $0.json })),
    ]
  }

  private static func answer(_ entry: ChartEntry) -> JSONValue {
    [
      "rank": .int(entry.rank), "title": .string(entry.title), "artist": .string(entry.artist),
      "last_week": .optional(entry.previous), "peak": .optional(entry.peak), "weeks": .optional(entry.editions),
    ]
  }
}

extension ChartEntry {
  fileprivate var json: JSONValue {
    [
      "rank": .int(rank), "title": .string(title), "artist": .string(artist), "previous": .optional(previous),
      "peak": .optional(peak), "editions": .optional(editions), "status": status.map { .string($0.rawValue) } ?? .null,
      "streak": .optional(streak), "streams": .optional(streams),
    ]
  }
}
