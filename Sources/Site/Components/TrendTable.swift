import Records

/// The trends of a day as CSV: the columns of the tables on `/trends/`, and the counts that their bars show.
enum TrendTable {
  static let path = "trends/trends.csv"

  static func bytes(_ trends: [TrendCluster]) -> [UInt8] {
    var csv = CSVText()
    csv.line(["kind", "days", "trend", "terms", "counts", "last", "rate", "strength", "since", "members"])
    for trend in trends {
      csv.line([
        trend.kind.rawValue, String(trend.span), trend.label, trend.terms.joined(separator: "; "),
        trend.counts.map(String.init).joined(separator: " "), String(trend.counts.last ?? 0), tenths(trend.velocity),
        tenths(trend.strength), trend.firstSeen.description, String(trend.members.count),
      ])
    }
    return csv.bytes
  }

  private static func tenths(_ number: Double) -> String {
    String((number * 10).rounded() / 10)
  }
}
