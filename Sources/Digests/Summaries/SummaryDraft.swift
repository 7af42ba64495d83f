import LanguageModels
import Records

/// A model's summaries, read but not believed.
struct SummaryDraft: Sendable {
  /// One item's summary as the model wrote it.
  struct Entry: Sendable {
    var alias: String
    var text: String
    var category: NewsCategory?
    /// By tier, 0–100.
    var impact: [Tier: Int]
  }

  var entries: [Entry]

  /// Reads an answer of the summaries' shape.
  init(_ reply: Reply, shape: AnswerShape) throws(DraftFault) {
    let json = try DraftFault.json(of: reply, shape)
    entries = (json["news"]?.array ?? []).map { entry in
      var impact: [Tier: Int] = [:]
      for tier in Tier.allCases {
        if let value = entry["impact"]?[tier.rawValue]?.int, (0...100).contains(value) { impact[tier] = value }
      }
      return Entry(
        alias: entry["id"]?.string ?? "", text: entry["summary"]?.string ?? "",
        category: entry["category"]?.string.flatMap(NewsCategory.init), impact: impact)
    }
    guard !entries.isEmpty else { throw DraftFault(description: "'news' is empty") }
  }
}
