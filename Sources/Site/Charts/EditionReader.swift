import CMalloc
import Records
import Synchronization

/// Reads the editions that several pages show (each chart's newest, and those it is compared with) once.
///
/// A class, because the pages share what the first of them reads.
final class EditionReader: Sendable {
  private let known = Mutex<[String: ChartEdition]>([:])

  /// An edition of a chart.
  ///
  /// - Parameter keeps: false for one that hardly another page asks for.
  func edition(
    _ shelf: ChartShelf, _ entry: ChartShelf.Entry, keeps: Bool = true
  ) throws(SiteError) -> ChartEdition {
    let path = shelf.editions.path(of: entry)
    if let edition = known.withLock({ $0[path] }) { return edition }
    var edition = try shelf.editions.read(entry)
    guard keeps else { return edition }
    // Without the room for more rows that they were read into.
    edition.entries = edition.entries.map(\.self)
    known.withLock { $0[path] = edition }
    return edition
  }

  /// Lets go of what has been read: pages of tracks and artists need none of it.
  func forget() {
    known.withLock { $0 = [:] }
    malloc_give_back()
  }

  /// The newest edition of a chart.
  func latest(_ shelf: ChartShelf) throws(SiteError) -> ChartEdition? {
    try shelf.editions.entries.last.map { entry throws(SiteError) in try edition(shelf, entry) }
  }
}
