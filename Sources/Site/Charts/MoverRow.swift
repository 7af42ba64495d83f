import Insights
import Records
import Templating

/// The values of the partials `mover` and `mover-row`.
struct MoverRow {
  let content: SiteContent
  let moves: ChartMoves

  /// - Parameter title: what the move is called, such as "Largest gain".
  func value(_ mover: Mover, title: String = "", ranks: ArraySlice<Int32> = []) -> Value {
    let entry = mover.entry
    let key = SongKey.make(title: entry.title, artist: entry.artist)
    return [
      "move": Movement.value(mover), "title": .string(entry.title.isEmpty ? entry.artist : entry.title),
      "artist": entry.title.isEmpty ? nil : .string(entry.artist),
      "href": content.names.path(of: key, subject: moves.shelf.chart.subject).map { .string(content.frame.base + $0) }
        ?? nil,
      "note": .string(mover.from.map { "\($0) to \(entry.rank)" } ?? "at \(entry.rank)"), "rank": .int(entry.rank),
      "summary": .string(title), "reason": .string(reason(mover)), "spark": Sparkline.own(ranks),
      "score": .string(Self.signed(mover.score)),
    ]
  }

  private func reason(_ mover: Mover) -> String {
    let text = mover.reason.prefix(1).uppercased() + mover.reason.dropFirst() + "."
    guard let from = mover.from, !mover.reason.contains("streams") else { return text }
    // Beside rows whose streams are counted, the growth of this one's is estimated by its ranks.
    return
      "\(text) Score \(Self.signed(mover.score)) = \(mover.isCounted ? "0.45 · " : "")ln((\(from)+5)/(\(mover.entry.rank)+5))."
  }

  /// Two digits, with a sign that is a real minus.
  static func signed(_ value: Double) -> String {
    let hundredths = Int((value.magnitude * 100).rounded())
    let digits = String(hundredths % 100)
    return (value < 0 ? "−" : "+") + "\(hundredths / 100)." + (digits.count < 2 ? "0" : "") + digits
  }
}

extension Movement {
  /// How a mover moved within its window.
  static func value(_ mover: Mover) -> Value {
    switch mover.status {
    case .new: value(ChartEntry(rank: mover.entry.rank, title: "", artist: "", status: .new))
    case .reentry: value(ChartEntry(rank: mover.entry.rank, title: "", artist: "", status: .reentry))
    case .up where mover.from == nil: rise
    case .up, .down, .same: value(from: mover.from, to: mover.entry.rank)
    }
  }
}

extension Sparkline {
  /// A line on its own scale, for single songs side by side.
  static func own(_ ranks: ArraySlice<Int32>) -> Value {
    let present = ranks.filter { $0 > 0 }
    guard let low = present.min(), let high = present.max(), let last = ranks.last, last > 0 else { return nil }
    func height(_ rank: Int32) -> Int { high == low ? 8 : 1 + Int(14 * (rank - low)) / Int(high - low) }
    var path = ""
    var drawing = false
    for (slot, rank) in ranks.enumerated() {
      if rank > 0 { path += "\(drawing ? " " : "M")\(slot * 5) \(height(rank))" }
      drawing = rank > 0
    }
    return [
      "line": .string(path), "dot": .string("M55 \(height(last))h0"),
      "text": .string(present.count == 1 ? "in one edition" : "\(present[0]) to \(last), best \(low)"),
    ]
  }
}
