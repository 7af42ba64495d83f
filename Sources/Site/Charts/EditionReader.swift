import Records
import Synchronization

/// Reads the editions that several pages show (each chart's newest, and those it is compared with) once.
///
/// A class, because the pages share what the first of them reads.
final class EditionReader: Sendable {
  private let known = Mutex<[String: ChartEdition]>([:])

  /// An edition of a chart.
  func edition(_ shelf: ChartShelf, _ entry: ChartShelf.Entry) throws(SiteError) -> ChartEdition {
    if let edition = known.withLock({ $0[entry.path] }) { return edition }
    let edition = try shelf.editions.read(entry)
    known.withLock { $0[entry.path] = edition }
    return edition
  }

  /// The newest edition of a chart.
  func latest(_ shelf: ChartShelf) throws(SiteError) -> ChartEdition? {
    try shelf.editions.entries.last.map { entry throws(SiteError) in try edition(shelf, entry) }
  }
}
