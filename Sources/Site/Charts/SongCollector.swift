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

  /// What a row prints.
  struct Song: Hashable, Sendable {
    /// Of title and artist.
    let key: UInt64
    /// Of the identifiers beside them; 0 for none.
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

  /// The numbers of some songs.
  func numbers(of songs: [Song]) -> [UInt32] {
    gathered.withLock { gathered in songs.map { gathered.number(of: $0) } }
  }

  /// Places of the songs that have a name or identifiers of which no text is known yet; none where names are not wanted.
  func unknown(among songs: [Song]) -> [Int] {
    guard keepsTexts else { return [] }
    return gathered.withLock { gathered in
      songs.indices.filter { place in
        let song = songs[place]
        return gathered.texts.songs[song.key] == nil
          || song.identifier != 0 && gathered.texts.identifiers[song.identifier] == nil
      }
    }
  }

  /// Keeps the names of a song.
  func add(_ song: Song, title: String, artist: String, ids: ChartEntry.IDs) {
    gathered.withLock { gathered in
      gathered.texts.songs[song.key] = (title, artist)
      if song.identifier != 0 { gathered.texts.identifiers[song.identifier] = ids }
    }
  }

  /// Hands over all that was gathered and keeps nothing of it.
  func handOver() -> (register: SongRegister, texts: SongTexts) {
    gathered.withLock { gathered in
      defer { gathered = Gathered(register: SongRegister()) }
      return (gathered.register, gathered.texts)
    }
  }
}

/// Printed names and identifiers by their keys.
struct SongTexts: Sendable {
  var songs: [UInt64: (title: String, artist: String)] = [:]
  var identifiers: [UInt64: ChartEntry.IDs] = [:]
}
