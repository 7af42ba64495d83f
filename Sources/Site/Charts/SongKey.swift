import Records

/// 64 bits that stand for a printed name, or for a set of identifiers.
enum SongKey {
  /// Of a row without a name; two such rows have nothing in common.
  static let nameless = make(title: "", artist: "")

  static func make(title: String, artist: String) -> UInt64 {
    var mixer = FingerprintMixer()
    mixer.add(title)
    mixer.add(artist)
    return mixer.fingerprint.low
  }

  /// As ``make(title:artist:)``, of texts that a reader has passed over.
  static func make(_ title: JSONText, _ artist: JSONText, in json: borrowing JSONReader) -> UInt64 {
    var mixer = FingerprintMixer()
    json.withBytes(of: title) { mixer.add($0) }
    json.withBytes(of: artist) { mixer.add($0) }
    return mixer.fingerprint.low
  }

  static func make(_ ids: ChartEntry.IDs) -> UInt64 {
    var mixer = FingerprintMixer()
    for id in [ids.spotify, ids.apple, ids.deezer, ids.isrc, ids.mbid] { mixer.add(id) }
    return mixer.fingerprint.low
  }
}
