import Insights
import Records

/// What moved on all charts within a window, as CSV.
enum MoversTable {
  static func bytes(_ all: [ChartMoves]) -> [UInt8] {
    var csv = CSVText()
    csv.line(["chart", "edition", "since", "rank", "from", "title", "artist", "status", "score"])
    for moves in all {
      for mover in moves.moves where mover.status != .same {
        csv.line([
          moves.shelf.chart.id, moves.edition.edition.description, moves.since.edition.description,
          String(mover.entry.rank), mover.from.map(String.init) ?? "", mover.entry.title, mover.entry.artist,
          mover.status.rawValue, MoverRow.signed(mover.score),
        ])
      }
    }
    return csv.bytes
  }
}
