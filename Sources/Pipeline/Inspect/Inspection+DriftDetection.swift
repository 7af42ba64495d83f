import Insights
import Records

extension Inspection {
  /// Verdicts on the deliveries of one source, in their order.
  static let driftDetection = Inspection(name: "drift-detection") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let chart = ChartRequest.chart(request, cadenceDays: try request.need("cadence_days", \.int))
        var keeper = ChartKeeper(chart: chart, history: ChartHistory())
        var verdicts: [JSONValue] = []
        for snapshot in try request.need("snapshots", \.array) {
          let fetched = try snapshot.need("fetched", ChartRequest.day)
          let date = snapshot["chart_date"].flatMap(ChartRequest.day)
          let rows = ChartRequest.rows(try snapshot.need("entries", \.array))
          let edition = ChartRequest.edition(rows, date ?? fetched, fetched: fetched)
          verdicts.append(answer(keeper.receive(edition, isDated: date != nil).verdict))
        }
        return [JSONValue.Member("verdicts", .array(verdicts))]
      }
    }
  }

  /// The contract knows no edition that is good but for a column: any suspicion is one.
  private static func answer(_ verdict: ChartVerdict) -> JSONValue {
    let isClean = verdict.kind == .good && verdict.suspicions.isEmpty
    let word = verdict.kind == .duplicate ? "duplicate" : isClean ? "ok" : "suspect"
    var reasons: [String] = []
    for suspicion in verdict.suspicions where !reasons.contains(suspicion.check) { reasons.append(suspicion.check) }
    return ["verdict": .string(word), "reasons": .array(reasons.map(JSONValue.string))]
  }
}
