import Insights
import Records

extension Inspection {
  /// Slopes over a window of editions.
  static let velocity = Inspection(name: "velocity") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let dates = try request.need("dates", \.array).map(ChartRequest.day)
        let songs = try request.need("songs", \.array).map { song -> JSONValue in
          let points = zip(dates, song["ranks"]?.array ?? []).compactMap { day, rank -> Velocity.Point? in
            guard let day, let rank = rank.int else { return nil }
            return Velocity.Point(day: day, rank: rank)
          }
          return ["key": song["key"] ?? .null, "value": Velocity.slope(points).map(JSONValue.double) ?? .null]
        }
        return [JSONValue.Member("velocity", .array(songs))]
      }
    }
  }
}
