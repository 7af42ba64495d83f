import Records
import Synchronization

/// Gathers the printed names and identifiers of editions that are read in this build; those of the others come from the
/// cache. A class, because editions are read on all cores.
final class SongCollector: Sendable {
  private let fresh = Mutex<SongTexts>(SongTexts())

  func add(_ edition: ChartEdition, of subject: ChartConfiguration.Subject) {
    fresh.withLock { texts in
      for entry in edition.entries {
        texts.songs[SongKey.make(title: entry.title, artist: entry.artist)] = (entry.title, entry.artist)
        if !entry.ids.isEmpty { texts.identifiers[SongKey.make(entry.ids)] = entry.ids }
      }
    }
  }

  var texts: SongTexts { fresh.withLock { $0 } }
}

/// Printed names and identifiers by their keys.
struct SongTexts: Sendable {
  var songs: [UInt64: (title: String, artist: String)] = [:]
  var identifiers: [UInt64: ChartEntry.IDs] = [:]
}
