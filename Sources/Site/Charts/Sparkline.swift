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
    return [
      "line": .string(line(ranks)), "dot": dots[height(last)],
      "text": count == 1 ? only : .string("\(first) to \(last), best \(best)"),
    ]
  }

  private static let only: Value = "in one edition"

  /// Relative steps, because they are half as long as absolute places; steps on one height are one step.
  private static func line(_ ranks: ArraySlice<Int32>) -> String {
    // At most "h" and two digits before "l5-14".
    String(unsafeUninitializedCapacity: ranks.count * 8) { path in
      var end = 0
      func put(_ byte: UInt8) {
        path[end] = byte
        end += 1
      }
      func put(number: Int) {
        if number >= 10 { put(UInt8(ascii: "0") + UInt8(number / 10)) }
        put(UInt8(ascii: "0") + UInt8(number % 10))
      }
      var (level, isStepping) = (0, false)
      func putLevel() {
        guard level > 0 else { return }
        put(UInt8(ascii: "h"))
        put(number: level)
        (level, isStepping) = (0, false)
      }
      var last: Int?
      for (slot, rank) in ranks.enumerated() {
        guard rank > 0 else {
          putLevel()
          last = nil
          continue
        }
        let now = height(rank)
        defer { last = now }
        guard let before = last else {
          put(UInt8(ascii: "M"))
          put(number: slot * 5)
          put(UInt8(ascii: " "))
          put(number: now)
          isStepping = false
          continue
        }
        if now == before {
          level += 5
          continue
        }
        putLevel()
        put(UInt8(ascii: isStepping ? " " : "l"))
        put(UInt8(ascii: "5"))
        put(UInt8(ascii: now < before ? "-" : " "))
        put(number: abs(now - before))
        isStepping = true
      }
      putLevel()
      return end
    }
  }

  private static func height(_ rank: Int32) -> Int {
    heights[min(Int(rank), heights.count - 1)]
  }
}
