import Templating

/// A word-sized line of a song's last 12 ranks: No. 1 on top, logarithmic, gaps where it was absent or an edition is
/// missing, the last point marked; a range in words follows for readers who do not see it.
enum Sparkline {
  /// The height of each rank, 1 to 15; ranks beyond the table share the bottom.
  private static let heights: [Int] = {
    // ln(rank)/ln(200) in steps of a fourteenth: the first rank that lies at or below each height.
    let bounds = [1, 2, 3, 4, 5, 7, 10, 14, 21, 30, 44, 65, 94, 137, 200]
    return (0...400).map { rank in (bounds.lastIndex { $0 <= max(rank, 1) } ?? 0) + 1 }
  }()
  private static let dots = (0...15).map { Value.string("M55 \($0)h0") }

  /// The partial's values for ranks by slot, the oldest first; 0 stands for an absence.
  static func value(_ ranks: ArraySlice<Int32>) -> Value {
    guard let last = ranks.last, last > 0 else { return nil }
    var (first, best, count): (Int32, Int32, Int) = (0, .max, 0)
    for rank in ranks where rank > 0 {
      if first == 0 { first = rank }
      best = min(best, rank)
      count += 1
    }
    let text = count == 1 ? "first of 12 editions" : "\(first) to \(last), best \(best)"
    return [
      "line": .string(line(ranks)), "dot": dots[height(last)], "text": .string(text),
    ]
  }

  private static func line(_ ranks: ArraySlice<Int32>) -> String {
    // "M", two digits, a space, two digits: six bytes a point at most.
    String(unsafeUninitializedCapacity: ranks.count * 6) { path in
      var end = 0
      func put(_ byte: UInt8) {
        path[end] = byte
        end += 1
      }
      func put(number: Int) {
        if number >= 10 { put(UInt8(ascii: "0") + UInt8(number / 10)) }
        put(UInt8(ascii: "0") + UInt8(number % 10))
      }
      var drawing = false
      var x = 0
      for rank in ranks {
        if rank > 0 {
          put(drawing ? UInt8(ascii: " ") : UInt8(ascii: "M"))
          put(number: x)
          put(UInt8(ascii: " "))
          put(number: height(rank))
        }
        drawing = rank > 0
        x += 5
      }
      return end
    }
  }

  private static func height(_ rank: Int32) -> Int {
    heights[min(Int(rank), heights.count - 1)]
  }
}
