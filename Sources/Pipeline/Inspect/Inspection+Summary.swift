import Insights
import Records

extension Inspection {
  /// The sentences that say most.
  static let summary = Inspection(name: "summary") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let sentences = try request.need("sentences", \.array).map { $0.string ?? "" }
        let picks = Extract.sentences(sentences, count: try request.need("n", \.int))
        return [JSONValue.Member("picks", .array(picks.map(JSONValue.int)))]
      }
    }
  }
}
