import Insights
import Records

/// Notable releases of the last year and those to come, by the artists of the charts, newest first.
struct ReleasesByName: Sendable {
  /// Days that a page looks back.
  static let days = 365
  /// Lines of one page.
  private static let limit = 12

  /// A release with its day.
  struct Dated: Sendable {
    let day: Day
    let brief: ReleaseRollup.Brief
  }

  private var byArtist: [Int: [Dated]] = [:]

  init(_ content: SiteContent) {
    for entry in Self.entries(content).reversed() {
      for brief in entry.rollup.notable {
        for place in Set(CreditNames.keys(in: brief.artist).compactMap(content.names.artistPlace(named:))) {
          byArtist[place, default: []].append(Dated(day: entry.day, brief: brief))
        }
      }
    }
  }

  static func entries(_ content: SiteContent) -> ArraySlice<DayShelf<ReleaseRollup>.Entry> {
    content.releases.entries(from: content.today.adding(-days), through: content.today.adding(days))
  }

  func releases(of artist: Int) -> ArraySlice<Dated> { byArtist[artist]?.prefix(Self.limit) ?? [] }
}
