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
    let cache = DerivedCache<PrintedNames>(
      site: context.options.site, folder: "names", schema: "pulse.names/1", program: SiteBuild.program)
    cache.drop(allBut: Set(context.configuration.charts.map(\.id)))
    for chart in context.configuration.charts {
      builder.add(try await names(of: chart.id, cache), subject: chart.subject)
    }
    return NameLinker(builder.build())
  }

  /// The names in the newest editions of a chart. Only a chart that has a new edition is read, and most of its rows were in the
  /// edition before.
  private func names(of chart: String, _ cache: DerivedCache<PrintedNames>) async throws -> PrintedNames {
    let days = try context.archive.newestEditions(of: chart, Self.newest)
    let marks = days.compactMap { day in
      FileMark.mark(day, file: "\(context.options.site)/content/\(ContentPath.chart(chart, day).relative)")
    }
    if let kept = cache.load(chart), kept.marks == marks { return kept.value }
    var names = PrintedNames()
    var isWhole = true
    for day in days {
      guard let edition = try await context.edition(of: chart, on: day) else {
        isWhole = false
        continue
      }
      names.add(edition)
    }
    // An edition that cannot be read is to be told of in the next run, too.
    if isWhole { cache.store(DerivedCache.Kept(value: names, marks: marks), as: chart) }
    return names
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
