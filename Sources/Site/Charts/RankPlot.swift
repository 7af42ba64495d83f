import Records
import Templating

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Up to three runs on one axis: at most half a year, logarithmic, No. 1 on top; lines differ by dash and weight.
struct RankPlot {
  /// Days that the axis spans at most, and at least.
  private static let longest = 182
  private static let shortest = 28

  let runs: [ChartRun]
  let title: String

  /// The values of the partial `plot`; nothing for a single position.
  var value: Value {
    guard let end = runs.compactMap({ run in run.last.map(run.day) }).max() else { return nil }
    let first = runs.compactMap({ run in run.points.first.map(run.day) }).min() ?? end
    let days = min(Self.longest, max(Self.shortest, first.days(until: end) + 1))
    let start = end.adding(-days)
    let recent = runs.filter { run in run.points.contains { run.day($0) > start } }
    // Where it stands now before where it was, and there the best place first.
    func place(_ run: ChartRun) -> (Int, Int, String) {
      (run.isCurrent ? 0 : 1, run.last?.rank ?? 0, run.shelf.chart.id)
    }
    let shown = recent.sorted { place($0) < place($1) }.prefix(3)
    let points = shown.reduce(0) { sum, run in sum + run.points.count { run.day($0) > start } }
    guard points > 1 else { return nil }
    return [
      "label": .string("Rank of \(title) over \(Words.count(days, "day")); the table below has the numbers"),
      "width": .int(days),
      "left": recent.count > shown.count
        ? .string("\(shown.count) of \(Words.count(recent.count, "chart")), those where it stands best.") : nil,
      "lines": .list(shown.enumerated().map { line($1, $0, from: start) }),
      "labels": .list(labels(Array(shown))),
      "ticks": .list(
        (0...5).map { ["text": .string(DateText.short(start.adding($0 * days / 5)))] }),
    ]
  }

  private func line(_ run: ChartRun, _ place: Int, from start: Day) -> Value {
    var path: [UInt8] = []
    path.reserveCapacity(min(run.points.count, Self.longest) * 10)
    var before: Day?
    // Where the last position stands in the path.
    var last = 0
    for point in run.points {
      let day = run.day(point)
      guard day > start else { continue }
      let isGap = before.map { 2 * $0.days(until: day) >= 3 * run.shelf.chart.cadence.days } ?? true
      path.append(UInt8(ascii: isGap ? "M" : " "))
      last = path.count
      path.append(decimal: start.days(until: day))
      path.append(UInt8(ascii: " "))
      path += Self.heights[min(max(point.rank, 1), 100) - 1]
      before = day
    }
    let end = path.isEmpty ? "" : "M" + String(decoding: path[last...], as: UTF8.self) + "h0"
    return [
      "d": .string(String(decoding: path, as: UTF8.self)), "end": .string(end),
      "class": Value([nil, "b", "c"][place]),
    ]
  }

  private func labels(_ shown: [ChartRun]) -> [Value] {
    var below = 0.0
    return shown.compactMap { run in
      guard let last = run.last else { return nil }
      below = max(Self.height(last.rank) + 4, below + 19)
      let note = run.isCurrent ? "" : " last"
      return ["y": .string(Self.text(below)), "text": .string("\(run.shelf.chart.code) \(last.rank)\(note)")]
    }
  }

  /// 12 for No. 1, 228 for No. 100 and all below.
  private static func height(_ rank: Int) -> Double {
    12 + 216 * log(Double(min(max(rank, 1), 100))) / log(100)
  }

  /// By rank, as text: a line may have half a year of points.
  private static let heights = (1...100).map { Array(text(height($0)).utf8) }

  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
