import Archive
import Insights
import Records

/// The names of artists and tracks that stored charts know.
///
/// A fixed number of editions is read, however long the archive: the newest ones for names in the news, and one a fortnight
/// over a year for artists whose releases are notable.
struct ChartNames: Sendable {
  let context: RunContext

  /// Editions of each chart whose names are looked for in the news.
  private static let newest = 12
  /// Of so many days the first edition stands for all; counted from a fixed day, so that tomorrow's choice is today's.
  private static let stride = 14

  /// Finds the names in running text.
  func linker() async throws -> NameLinker {
    var builder = IdentityBuilder()
    for chart in context.configuration.charts {
      for day in try context.archive.newestEditions(of: chart.id, Self.newest) {
        guard let edition = try await context.edition(of: chart.id, on: day) else { continue }
        builder.add(edition, subject: chart.subject)
      }
    }
    return NameLinker(builder.build())
  }

  /// Folded names of the artists that were on a chart in the last year.
  func artists() async throws -> Set<String> {
    var builder = IdentityBuilder()
    let kept = DayTexts(context, folder: "credits")
    kept.drop(allBut: Set(context.configuration.charts.map(\.id)))
    for chart in context.configuration.charts {
      let days = sample(try context.archive.editions(of: chart.id, since: context.now.day.adding(-365)))
      let known = try await kept.load(chart.id, days: days, file: { ContentPath.chart(chart.id, $0) }) { day in
        try await context.edition(of: chart.id, on: day).map { IdentityBuilder.credits(of: $0, subject: chart.subject) }
      }
      for credit in known.lazy.flatMap(\.texts) { builder.learn(credit: credit) }
    }
    return Set(builder.build().artists.map { Folding.fold($0.name) })
  }

  /// One edition of each fortnight, and the newest.
  private func sample(_ days: [Day]) -> [Day] {
    var chosen: [Day] = []
    for day in days {
      if let last = chosen.last, last.number / Self.stride == day.number / Self.stride { continue }
      chosen.append(day)
    }
    if let newest = days.last, chosen.last.map({ $0 < newest }) ?? false { chosen.append(newest) }
    return chosen
  }
}
