import Records
import Synchronization

/// Numbers the songs of editions that are read in this build, and gathers their printed names and identifiers; those of the
/// other editions come from the cache. A class, because editions are read on all cores.
final class SongCollector: Sendable {
  private struct Gathered {
    var register: SongRegister
    /// Of the register's songs; made when an edition is read, which in most builds is never.
    var numbers: [Song: UInt32] = [:]
    var texts = SongTexts()

    mutating func number(of song: Song) -> UInt32 {
      if numbers.isEmpty { numberKnown() }
      if let known = numbers[song] { return known }
      let number = register.add(song.key, song.identifier)
      numbers[song] = number
      return number
    }

    private mutating func numberKnown() {
      numbers.reserveCapacity(register.songs.count)
      for (number, song) in zip(register.songs, register.identifiers).enumerated() {
        numbers[Song(key: song.0, identifier: song.1)] = UInt32(number)
      }
    }
  }

  private struct Song: Hashable {
    let key: UInt64
    let identifier: UInt64
  }

  private let gathered: Mutex<Gathered>
  private let keepsTexts: Bool

  /// - Parameters:
  ///   - register: songs that have their numbers from the build before.
  ///   - keepsTexts: whether names are wanted.
  init(_ register: SongRegister, keepsTexts: Bool) {
    gathered = Mutex(Gathered(register: register))
    self.keepsTexts = keepsTexts
  }

  /// The numbers of an edition's rows, and of the songs that left with it.
  func add(_ edition: ChartEdition) -> (rows: [UInt32], leavers: [UInt32]) {
    let songs = edition.entries.map { entry in
      Song(
        key: SongKey.make(title: entry.title, artist: entry.artist),
        identifier: entry.ids.isEmpty ? 0 : SongKey.make(entry.ids))
    }
    let left = edition.dropouts.map { Song(key: SongKey.make(title: $0.title, artist: $0.artist), identifier: 0) }
    return gathered.withLock { gathered in
      let rows = songs.map { gathered.number(of: $0) }
      if keepsTexts {
        for (song, entry) in zip(songs, edition.entries) {
          gathered.texts.songs[song.key] = (entry.title, entry.artist)
          if song.identifier != 0 { gathered.texts.identifiers[song.identifier] = entry.ids }
        }
      }
      return (rows, left.map { gathered.number(of: $0) })
    }
  }

  var register: SongRegister { gathered.withLock { $0.register } }

  var texts: SongTexts { gathered.withLock { $0.texts } }
}

/// Printed names and identifiers by their keys.
struct SongTexts: Sendable {
  var songs: [UInt64: (title: String, artist: String)] = [:]
  var identifiers: [UInt64: ChartEntry.IDs] = [:]
}
