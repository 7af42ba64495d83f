import Records
import Templating

/// What the masthead says of the site as a whole: the last run, the next one, how many sources are good, and the mark.
///
/// Only the home page and the sources page carry it in their HTML; other pages would all change with every run. There
/// the script adds it from `build.json`.
struct BuildLine: Sendable {
  let health: HealthReport
  /// Hours between two runs.
  let cadence: Int
  /// Stands for the last run while there has been none.
  let fallback: Instant?

  /// The last run.
  var built: Instant? { health.asOf ?? fallback }

  /// When the next one is due: the cadence counted from the start of the last one's slot.
  var next: Instant? {
    guard let built else { return nil }
    let slot = max(1, cadence) * 3600
    return Instant(seconds: (built.seconds / slot + 1) * slot)
  }

  /// When a missing run makes the site stale: 20 minutes late.
  var due: Instant? { next?.adding(seconds: 1200) }

  /// The values of the partials `build-line` and `beats`.
  var value: Value {
    let exceptions = health.asked.contains { $0.state == .failed }
    let style = exceptions ? "bad" : health.good == health.asked.count ? "ok" : "sus"
    return [
      "day": built.map { ["iso": .string($0.day.description), "text": .string(DateText.full($0.day))] } ?? nil,
      "built": moment(built), "next": moment(next), "due": moment(due),
      "health": [
        "style": .string(health.run == nil ? "sus" : style),
        "text": .string(
          health.run == nil ? "No source asked yet" : "\(health.good) of \(health.asked.count) sources good"),
      ],
      "beats": Beats(health.today, cadence: cadence).value,
    ]
  }

  private func moment(_ instant: Instant?) -> Value {
    instant.map { ["iso": .string($0.description), "text": .string("\(DateText.clock($0)) UTC")] } ?? nil
  }
}
