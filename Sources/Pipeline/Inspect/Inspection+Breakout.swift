import Insights
import Records

extension Inspection {
  /// The chance of songs to reach the top.
  static let breakout = Inspection(name: "breakout") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let scores = try request.need("songs", \.array).map { song -> JSONValue in
          let ranks = (song["ranks"]?.array ?? []).map(\.int)
          let candidate = Breakout.Candidate(
            ranks: ranks, weeks: song["weeks"]?.int ?? 0, peak: song["peak"]?.int ?? .max)
          return ["key": song["key"] ?? .null, "score": .double(Breakout.score(candidate).value)]
        }
        return [JSONValue.Member("scores", .array(scores))]
      }
    }
  }
}
