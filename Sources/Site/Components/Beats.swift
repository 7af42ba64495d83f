import Templating

/// The mark: one bar for each of the day's runs, as high as it brought new items; stubs for those still to come.
struct Beats: Sendable {
  private static let height = 23

  let bars: [Int]
  let due: Int
  let label: String

  init(_ runs: [RunRollup.Run], cadence: Int) {
    let slots = max(1, 24 / max(1, cadence))
    let shown = runs.suffix(6)
    let most = max(1, shown.map(\.new).max() ?? 1)
    bars = shown.map { max(2, $0.new * Self.height / most) }
    due = 6 - bars.count
    label =
      runs.isEmpty
      ? "no build today yet"
      : "\(runs.count) of \(slots) builds today; new items \(Words.list(shown.map { String($0.new) }))"
  }

  /// The values of the partial `beats`.
  var value: Value {
    var past = ""
    var now = ""
    for (place, height) in bars.enumerated() {
      let bar = "M\(place * 6) 24v-\(height)h4v\(height)z"
      if place == bars.count - 1 { now = bar } else { past += bar }
    }
    var stubs = ""
    for place in bars.count..<6 { stubs += "M\(place * 6) 24v-2h4v2z" }
    return [
      "label": .string(label), "past": .string(past), "now": .string(now), "due": .string(stubs),
    ]
  }
}
