import Records

/// A publisher's rule that takes descending songs off a chart although they would still rank.
enum RecurrentRule {
  /// A descending song leaves below `rank` after `weeks` weeks.
  private typealias Step = (rank: Int, weeks: Int)

  /// Billboard Hot 100, as announced with the 2026 chart year (issues from 25 October 2025 on), strictest step first.
  private static let hot100Since2025: [Step] = [(5, 78), (10, 52), (25, 26), (50, 20)]
  /// Billboard Hot 100 before it, since the issue of 5 December 2015.
  private static let hot100Since2015: [Step] = [(25, 52), (50, 20)]

  /// Why a song that was on the edition before is not on this one.
  static func reason(chart: ChartConfiguration, edition: Day, editions: Int?) -> String {
    let fall = "fell out of the top \(chart.size)"
    guard let editions else { return fall }
    if chart.platform == "official", editions >= 10 { return "\(fall); accelerated decline is possible from week 10" }
    guard let step = steps(chart, edition).first(where: { editions >= $0.weeks }) else { return fall }
    return "recurrent: below \(step.rank) after \(step.weeks) weeks"
  }

  private static func steps(_ chart: ChartConfiguration, _ edition: Day) -> [Step] {
    guard chart.platform == "billboard", chart.providers.contains(where: { $0.url.contains("/hot-100") }) else {
      return []
    }
    if let start = Day(year: 2025, month: 10, day: 25), edition >= start { return hot100Since2025 }
    if let start = Day(year: 2015, month: 12, day: 5), edition >= start { return hot100Since2015 }
    return []
  }
}
