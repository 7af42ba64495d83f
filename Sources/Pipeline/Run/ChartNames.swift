import Archive
import Insights
import Records

/// The names of artists and tracks that stored charts know.
struct ChartNames: Sendable {
  let context: RunContext

  /// Finds the names in running text.
  func linker() throws -> NameLinker {
    let identity = try identity()
    let artists = identity.artists.map { NameLinker.Name(slug: $0.slug, name: $0.name, kind: .artist) }
    let tracks = identity.tracks.map {
      NameLinker.Name(slug: $0.slug, name: $0.title, kind: .track(artists: $0.artists))
    }
    return NameLinker(artists + tracks)
  }

  /// Folded names of the artists that were on a chart in the last year.
  func artists() throws -> Set<String> {
    Set(try identity().artists.map { Folding.fold($0.name) })
  }

  private func identity() throws -> Identity {
    var builder = IdentityBuilder()
    for chart in context.configuration.charts {
      for day in try context.archive.editions(of: chart.id) {
        guard let edition = try context.archive.edition(of: chart.id, on: day) else { continue }
        builder.add(edition, subject: chart.subject)
      }
    }
    return builder.build()
  }
}
