import Insights
import Records
import Site

/// What was concluded of the same words before, so that it need not be concluded again: most items of a run are of former ones.
///
/// The conclusions themselves stand in the records. Kept is a fingerprint of each with all that it was drawn from; where that is
/// met again, this program would come to the same conclusion, and a record that anything else has changed is not met.
struct AnalysisMemory: JSONCodable {
  /// What words say of a category.
  struct Verdict {
    var category: NewsCategory
    var reasons: [String]
  }

  private var known: Set<String> = []
  /// What this run has met or concluded.
  private var met: Set<String> = []

  /// Nothing was concluded yet.
  init() {}

  /// The category of a title and an excerpt; `stored` is what a record says that it is.
  mutating func verdict(title: String, excerpt: String?, stored: Verdict) -> Verdict {
    conclusion(
      stored, from: [title, Self.text(excerpt)], words: { [$0.category.rawValue] + $0.reasons },
      draw: {
        let verdict = Categorizer().verdict(title: title, excerpt: excerpt)
        return Verdict(category: verdict.category, reasons: verdict.reasons)
      })
  }

  /// The impact of a title and an excerpt; `stored` is what a record says that it is.
  mutating func impact(
    title: String, excerpt: String?, category: NewsCategory, evidence: ImpactScore.Evidence, stored: Impact
  ) -> Impact {
    let texts = [title, excerpt, category.rawValue, evidence.burstLabel, evidence.name].map(Self.text)
    let numbers = "\(evidence.voices) \(evidence.burst) \(evidence.nameWeight)"
    return conclusion(
      stored, from: texts + [numbers],
      words: { impact in
        Tier.allCases.flatMap { ["\(impact[$0].value) \(impact[$0].reasons.count)"] + impact[$0].reasons }
      },
      draw: { ImpactScore.impact(title: title, excerpt: excerpt, category: category, evidence: evidence) })
  }

  private mutating func conclusion<Conclusion>(
    _ stored: Conclusion, from premises: [String], words: (Conclusion) -> [String], draw: () -> Conclusion
  ) -> Conclusion {
    let mark = Self.mark(premises + words(stored))
    if known.contains(mark) {
      met.insert(mark)
      return stored
    }
    let drawn = draw()
    met.insert(Self.mark(premises + words(drawn)))
    return drawn
  }

  /// A text that may be missing; no record holds this character.
  private static func text(_ text: String?) -> String { text ?? "\u{1}" }

  /// Each text is closed by a byte that no text holds.
  private static func mark(_ texts: [String]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2048)
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0xFF)
    }
    return Fingerprint(bytes).hex
  }

  /// Reads what a former run has met.
  init(json: inout JSONReader) throws(JSONError) {
    known = Set(try json.readStrings())
  }

  /// Writes what this run has met, in an order that depends on nothing else.
  func write(to json: inout JSONWriter) {
    json.beginArray()
    for mark in met.sorted() { json.string(mark) }
    json.endArray()
  }
}
