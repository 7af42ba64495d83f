import Records
import Templating

/// The values of the partial `trend-row`.
enum TrendRow {
  static func value(_ trend: TrendCluster, _ content: SiteContent) -> Value {
    let last = trend.counts.last ?? 0
    let low = trend.counts.min() ?? 0
    return [
      "id": .string(trend.id), "label": .string(trend.label), "terms": .string(trend.terms.joined(separator: ", ")),
      "bars": bars(trend.counts), "range": .string("\(low) to \(trend.counts.max() ?? 0)"), "last": .int(last),
      "rate": rate(trend), "href": .string("\(content.frame.base)/trends/#t-\(trend.id)"),
      "since": [
        "iso": .string(trend.firstSeen.description),
        "text": .string(DateText.short(trend.firstSeen, in: content.today)),
      ],
      "members": .int(trend.members.count), "sample": .bool(trend.sample),
    ]
  }

  private static func rate(_ trend: TrendCluster) -> Value {
    // A trend without a past has no rate worth a number.
    guard trend.velocity < 20, trend.counts.dropLast().contains(where: { $0 > 0 }) else {
      return ["class": "tag new", "before": nil, "text": "NEW"]
    }
    let tenths = Int((trend.velocity * 10).rounded())
    let up = trend.velocity >= 1
    return [
      "class": .string(up ? "up" : "down"), "before": .string(up ? "up " : "down "),
      "text": .string("\(tenths / 10).\(tenths % 10)×"),
    ]
  }

  private static func bars(_ counts: [Int]) -> Value {
    let most = max(1, counts.max() ?? 1)
    var past = ""
    var now = ""
    for (place, count) in counts.enumerated() {
      let height = max(1, count * 20 / most)
      let bar = "M\(place * 6) 20v-\(height)h4v\(height)z"
      if place == counts.count - 1 { now = bar } else { past += bar }
    }
    return [
      "width": .int(max(4, counts.count * 6 - 2)), "past": .string(past), "now": .string(now),
    ]
  }
}
