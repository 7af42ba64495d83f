import Insights
import Records
import Templating

/// Tracks that move on several charts at once: those of one platform, and all of them.
struct JointMoves {
  /// Rows of a list.
  private static let shown = 5

  private let title: String
  private let charts: [ChartMoves]
  private let content: SiteContent

  /// All charts of tracks together, and each platform that has several; nothing where there are fewer than two charts.
  static func all(_ moves: [ChartMoves], _ content: SiteContent) -> [JointMoves] {
    let tracks = moves.filter { $0.shelf.chart.subject == .tracks }
    var platforms: [String] = []
    for chart in tracks.map(\.shelf.chart) where !platforms.contains(chart.platform) {
      platforms.append(chart.platform)
    }
    let joint =
      [JointMoves(title: "All charts together", charts: tracks, content: content)]
      + platforms.map { platform in
        let own = tracks.filter { $0.shelf.chart.platform == platform }
        let name = "\(platform.prefix(1).uppercased())\(platform.dropFirst())"
        return JointMoves(title: "\(name) charts together", charts: own, content: content)
      }
    return joint.filter { $0.charts.count > 1 && (platforms.count > 1 || $0.title == joint[0].title) }
  }

  /// The values of a section: gains and falls with the move on each chart as the reason.
  var value: Value {
    let joint = Movers.combined(charts.map { (chart: $0.shelf.chart.code, movers: $0.moves) }) { entry in
      content.names.songs[SongKey.make(title: entry.title, artist: entry.artist)].map(content.names.trackSlug)
    }
    let gains = joint.filter { $0.score > 0 }
    let falls = joint.reversed().filter { $0.score < 0 }
    return [
      "title": .string(title),
      "id": .string(String(title.lowercased().map { $0 == " " ? "-" : $0 })),
      "charts": .string(Words.list(charts.map(\.shelf.chart.title))),
      "gains": .block(gains.prefix(Self.shown).map(row)), "falls": .block(falls.prefix(Self.shown).map(row)),
    ]
  }

  private func row(_ mover: CombinedMover) -> Value {
    let track = content.names.track(slug: mover.track)
    let best = mover.parts.max { $0.move.growth.magnitude < $1.move.growth.magnitude }
    return [
      "move": best.map { Movement.value($0.move) } ?? nil, "title": .string(track?.title ?? mover.track),
      "artist": track.map { .string($0.artist) } ?? nil,
      "href": .string("\(content.frame.base)/tracks/\(mover.track)/"),
      "reason": .string("\(mover.reason). Score \(MoverRow.signed(mover.score))."),
    ]
  }
}
