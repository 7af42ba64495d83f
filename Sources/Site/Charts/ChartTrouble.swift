import Records
import Templating

/// Why a chart's page shows no newer edition, where none is in quarantine: the source failed, or it is late.
struct ChartTrouble: Sendable {
  /// What is the matter, in a word and in a sentence.
  let word: String
  let text: String
  /// What the source said, when it said something.
  let why: String?
  /// When it was asked last.
  private let asked: Instant?
  /// The address of the source's health.
  private let sources: String

  /// What is the matter with a chart; nil when nothing is.
  init?(_ shelf: ChartShelf, _ content: SiteContent) {
    guard shelf.chart.enabled, shelf.suspect == nil else { return nil }
    let health = content.health.sources.first { $0.isChart && $0.id == shelf.chart.id }
    asked = health?.asked
    sources = "\(content.frame.base)/sources/#\(shelf.chart.id)"
    switch health?.state {
    case .failed: (word, text) = ("failed", "The source could not be read.")
    case .suspect: (word, text) = ("suspect", "What the source shows is not believed.")
    default:
      guard let latest = shelf.editions.latest, let expected = shelf.chart.overdue(after: latest, on: content.today)
      else { return nil }
      word = "late"
      text =
        "The edition expected for \(DateText.long(expected)) has not appeared; a late edition is a gap, not a guess."
      why = nil
      return
    }
    why = health?.problem
  }

  /// Adds to a fingerprint what a page shows of it.
  func add(to mixer: inout FingerprintMixer) {
    for part in [text, why ?? ""] { mixer.add(part) }
    mixer.add(asked?.seconds ?? 0)
  }

  /// The values of the note; `shown` is the edition that the page shows instead.
  func value(shown: Day?) -> Value {
    [
      "sources": .string(sources),
      "text": .string(text), "why": Value(why), "asked": asked.map { .string(DateText.longMoment($0)) } ?? nil,
      "shown": shown.map { ["iso": .string($0.description), "text": .string(DateText.long($0))] } ?? nil,
    ]
  }
}
