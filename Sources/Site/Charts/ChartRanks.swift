import Records

/// Who stood where and when on one chart, song by song, as it lies in the cache.
///
/// It depends on nothing but the chart's own editions: a build that brings an edition of one chart takes what is known of the
/// others from the build before, and no row of theirs is looked at.
///
/// A class, because it is asked for each track, and a reference is all that is handed around for it then.
final class ChartRanks: Sendable {
  /// Of the editions that it was made of: ``editions(of:)``.
  let editions: Fingerprint
  /// The songs that were ever on the chart, ascending, by their numbers in the ``SongRegister``.
  let songs: PackedNumbers<UInt32>
  /// Of each of these.
  let records: PackedRecords<SongRanks>

  init(editions: Fingerprint, songs: PackedNumbers<UInt32>, records: PackedRecords<SongRanks>) {
    (self.editions, self.songs, self.records) = (editions, songs, records)
  }

  /// Of all that ranks are made of: where it is the same, so are they.
  static func editions(of shelf: ChartShelf) -> Fingerprint {
    var mixer = FingerprintMixer()
    // Its name is a part of what pages show of a run.
    mixer.add(shelf.chart.id)
    for entry in shelf.editions.entries {
      mixer.add(entry.day.number)
      mixer.add(entry.fingerprint)
    }
    return mixer.fingerprint
  }
}

extension ChartRanks {
  convenience init(from pack: inout PackReader) throws(PackReader.Damage) {
    self.init(editions: try pack.fingerprint(), songs: try pack.numbers(), records: try PackedRecords(from: &pack))
    guard songs.count == records.count else { throw PackReader.Damage() }
  }

  /// Writes what is read.
  func write(
    to file: inout SealedFile.Writer, _ put: ([UInt8]) throws(Disk.Refusal) -> Void
  ) throws(Disk.Refusal) {
    file.pack.add(editions)
    for slice in [songs.bytes] + records.slices { try file.add(slice, to: put) }
  }
}
