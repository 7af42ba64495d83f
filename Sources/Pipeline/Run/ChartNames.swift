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
  /// Days between two editions that are read of the last year.
  private static let stride = 14

  /// Finds the names in running text.
  func linker() async throws -> NameLinker {
    NameLinker(try await identity { days in Array(days.suffix(Self.newest)) })
  }

  /// Folded names of the artists that were on a chart in the last year.
  func artists() async throws -> Set<String> {
    let identity = try await identity { days in
      var chosen: [Day] = []
      for day in days.reversed() where day >= context.now.day.adding(-365) {
        if let last = chosen.last, day.days(until: last) < Self.stride { continue }
        chosen.append(day)
      }
      return chosen.reversed()
    }
    return Set(identity.artists.map { Folding.fold($0.name) })
  }

  private func identity(of choose: ([Day]) -> [Day]) async throws -> Identity {
    var builder = IdentityBuilder()
    for chart in context.configuration.charts {
      for day in choose(try context.archive.editions(of: chart.id)) {
        guard let edition = try await context.edition(of: chart.id, on: day) else { continue }
        builder.add(edition, subject: chart.subject)
      }
    }
    return builder.build()
  }
}
