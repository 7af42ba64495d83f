import Templating

/// A word-sized line of a song's last 12 ranks: No. 1 on top, logarithmic, gaps where it was absent or an edition is
/// missing, the last point marked; a range in words follows for readers who do not see it.
enum Sparkline {
  /// The height of each rank, 1 to 15, as text; ranks beyond the table share the bottom.
  private static let heights: [String] = {
    // ln(rank)/ln(200) in steps of a fourteenth: the first rank that lies at or below each height.
    let bounds = [1, 2, 3, 4, 5, 7, 10, 14, 21, 30, 44, 65, 94, 137, 200]
    return (0...400).map { rank in String(bounds.lastIndex { $0 <= max(rank, 1) }.map { $0 + 1 } ?? 1) }
  }()

  /// The partial's values for ranks by slot, the oldest first; 0 stands for an absence.
  static func value(_ ranks: ArraySlice<Int32>) -> Value {
    let present = ranks.lazy.filter { $0 > 0 }
    guard let last = ranks.last, last > 0 else { return nil }
    let text: String
    if present.count == 1 {
      text = "first of 12 editions"
    } else {
      text = "\(present.first ?? 0) to \(last), best \(present.min() ?? 0)"
    }
    return [
      "line": .string(line(ranks)), "dot": .string("M55 \(height(last))h0"), "text": .string(text),
    ]
  }

  private static func line(_ ranks: ArraySlice<Int32>) -> String {
    var path: [UInt8] = []
    path.reserveCapacity(80)
    var drawing = false
    for (slot, rank) in ranks.enumerated() {
      guard rank > 0 else {
        drawing = false
        continue
      }
      path.append(drawing ? UInt8(ascii: " ") : UInt8(ascii: "M"))
      let x = slot * 5
      if x >= 10 { path.append(UInt8(ascii: "0") + UInt8(x / 10)) }
      path.append(UInt8(ascii: "0") + UInt8(x % 10))
      path.append(UInt8(ascii: " "))
      path.append(contentsOf: height(rank).utf8)
      drawing = true
    }
    return String(decoding: path, as: UTF8.self)
  }

  private static func height(_ rank: Int32) -> String {
    heights[min(Int(rank), heights.count - 1)]
  }
}
