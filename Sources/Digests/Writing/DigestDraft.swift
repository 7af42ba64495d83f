import LanguageModels
import Records

/// A model's answer, read but not believed.
struct DigestDraft: Sendable {
  /// A highlight as the model wrote it.
  struct Highlight: Sendable {
    /// Nil when the model named a reader that does not exist.
    var tier: Tier?
    var text: String
    var why: String
    var cites: [String]
  }

  var headline: String
  var lede: String
  var ledeCites: [String]
  var highlights: [Highlight]

  /// Reads an answer of the digest's shape.
  init(_ reply: Reply, shape: AnswerShape) throws(DraftFault) {
    let json = try DraftFault.json(of: reply, shape)
    headline = json["headline"]?.string ?? ""
    lede = json["lede"]?["text"]?.string ?? ""
    ledeCites = Self.strings(json["lede"]?["cites"])
    highlights = (json["highlights"]?.array ?? []).map { entry in
      Highlight(
        tier: entry["tier"]?.string.flatMap(Tier.init), text: entry["text"]?.string ?? "",
        why: entry["why"]?.string ?? "", cites: Self.strings(entry["cites"]))
    }
    guard !highlights.isEmpty else { throw DraftFault(description: "'highlights' is empty") }
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    (value?.array ?? []).compactMap(\.string)
  }
}
