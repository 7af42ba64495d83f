import Records

/// What `content/state.json` knows of each source, as far as readers see it.
struct StateRollup: Sendable {
  /// By source id; a chart with several addresses has the state of the one that was asked last.
  let sources: [String: SourceState]
  /// Of what is here, so that a new ETag renders no page.
  let fingerprint: Fingerprint

  init(_ file: ContentFile?) throws(SiteError) {
    var sources: [String: SourceState] = [:]
    fingerprint = Fingerprint(Array(file?.rollup ?? []))
    guard let file else {
      self.sources = [:]
      return
    }
    var reader = PackReader(file.rollup)
    do throws(PackReader.Damage) {
      for _ in 0..<(try reader.count()) {
        let id = try reader.string()
        sources[id] = try reader.record()
      }
    } catch {
      throw SiteError(damagedCache: file.path)
    }
    self.sources = sources
  }

  /// Packs the part that readers see.
  static func packed(path: String, bytes: [UInt8]) throws(SiteError) -> [UInt8] {
    let state = try State.parsed(path: path, bytes: bytes)
    var latest: [String: SourceState] = [:]
    for (key, own) in state.sources.sorted(by: { $0.key < $1.key }) {
      let id = String(key.prefix { $0 != " " })
      if let known = latest[id], (known.lastAttempt?.seconds ?? 0) >= (own.lastAttempt?.seconds ?? 0) { continue }
      latest[id] = seen(own)
    }
    var pack = PackWriter()
    pack.add(latest.count)
    for (id, own) in latest.sorted(by: { $0.key < $1.key }) {
      pack.add(id)
      pack.add(record: own)
    }
    return pack.bytes
  }

  private static func seen(_ state: SourceState) -> SourceState {
    var seen = state
    (seen.etag, seen.lastModified, seen.bodyHash, seen.movedTo, seen.movedSeen) = (nil, nil, nil, nil, 0)
    return seen
  }
}
