import Insights
import Records

extension Inspection {
  /// Movers between the last two editions.
  static let movers = Inspection(name: "movers") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let editions = try request.need("editions", \.array).map { edition in
          let day = edition["date"].flatMap(ChartRequest.day) ?? Day(number: 0)
          return ChartRequest.edition(ChartRequest.rows(edition["entries"]?.array ?? []), day, fetched: day)
        }
        guard editions.count > 1, let last = editions.last else {
          throw PipelineError("the request has fewer than two editions")
        }
        let movers = Movers.movers(
          of: last, since: editions[editions.count - 2], size: try request.need("size", \.int))
        let answers = movers.map { mover -> JSONValue in
          [
            "key": .string(mover.entry.title), "score": .double(mover.score), "status": ChartRequest.word(mover.status),
          ]
        }
        return [JSONValue.Member("movers", .array(answers))]
      }
    }
  }
}
