import Insights
import Records

extension Inspection {
  /// The category of a headline, with the scores of all and the reasons.
  static let category = Inspection(name: "category") {
    let categorizer = Categorizer()
    return { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        let verdict = categorizer.verdict(
          title: try request.need("title", \.string), excerpt: request["excerpt"]?.string)
        let scores = zip(NewsCategory.allCases, verdict.scores).map { category, score in
          JSONValue.Member(category.rawValue, .double(score))
        }
        return [
          JSONValue.Member("category", .string(verdict.category.rawValue)), JSONValue.Member("scores", .object(scores)),
          JSONValue.Member("reasons", .array(verdict.reasons.map(JSONValue.string))),
        ]
      }
    }
  }
}
