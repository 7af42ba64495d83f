import Records

/// The static index that `/search/` reads: one slice for the names of tracks and artists, one for each span of time.
///
/// A unit is a slice; its inputs are the files of its days and nothing of templates or configuration, so that a slice of
/// the past is neither read nor written again.
struct SearchIndex: Sendable {
  /// Grows when the form of the files changes.
  private static let version = 3
  /// Names in a batch.
  private static let batch = 480

  private struct Part: Sendable {
    let slice: SearchSlice
    let inputs: Fingerprint
    /// Documents come in so many batches, the oldest first.
    let batches: Int
    let documents: @Sendable (Int) throws(SiteError) -> [SearchDocument]
  }

  /// The days of one span, ascending.
  private struct Span: Sendable {
    let period: SearchPeriod
    var days: [Day] = []
    var records = 0
  }

  private let content: SiteContent
  private let parts: [Part]

  init(_ content: SiteContent) {
    self.content = content
    var records: [Day: Int] = [:]
    for entry in content.news.entries { records[entry.day, default: 0] += entry.rollup.real + entry.rollup.sample }
    for entry in content.releases.entries { records[entry.day, default: 0] += entry.rollup.real + entry.rollup.sample }
    for entry in content.digests.entries { records[entry.day, default: 0] += 1 }
    var spans: [Span] = []
    for (day, records) in records.sorted(by: { $0.key < $1.key }) {
      let period = SearchPeriod(of: day, today: content.today)
      if spans.last?.period != period { spans.append(Span(period: period)) }
      spans[spans.count - 1].days.append(day)
      spans[spans.count - 1].records += records
    }
    let names = content.names.tracks.count + content.names.artists.count
    parts =
      (names == 0 ? [] : [Self.names(content.names, count: names)])
      + spans.reversed().map { Self.part($0, content) }
  }

  /// The slices, and the list of them.
  var units: [PageUnit] {
    let list = parts
    var inputs = FingerprintMixer()
    inputs.add(Self.version)
    for part in list {
      inputs.add(part.slice.name)
      inputs.add(part.slice.buckets)
      inputs.add(part.inputs)
    }
    let index = PageUnit(key: "search", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try sink.put("\(SearchSlice.folder)/index.json", Self.index(list))
    }
    return [index]
      + list.map { part in
        PageUnit(key: "search/\(part.slice.name)", inputs: part.inputs) { sink throws(SiteError) in
          try part.slice.put(batches: part.batches, part.documents, into: &sink)
        }
      }
  }

  /// Name, number of files with words, and a version of each slice, newest first; browsers may keep what has a version.
  private static func index(_ parts: [Part]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for part in parts {
      json.beginArray()
      json.string(part.slice.name)
      json.int(part.slice.buckets)
      json.string(String(part.inputs.low & 0xFFFF_FFFF, radix: 36))
      json.endArray()
    }
    json.endArray()
    return json.bytes
  }

  /// Tracks, then artists: what comes later is found first.
  private static func names(_ names: NameIndex, count: Int) -> Part {
    let slice = SearchSlice(name: "names", records: count)
    var inputs = FingerprintMixer()
    inputs.add(version)
    inputs.add(slice.buckets)
    // Slug, title and artist, and slug and name: what the records begin with, where it lies.
    try? names.tracks.read { _, pack throws(PackReader.Damage) in
      for _ in 0..<3 { inputs.add(try pack.slice()) }
    }
    try? names.artists.read { _, pack throws(PackReader.Damage) in
      for _ in 0..<2 { inputs.add(try pack.slice()) }
    }
    let trackBatches = (names.tracks.count + batch - 1) / batch
    let artistBatches = (names.artists.count + batch - 1) / batch
    return Part(slice: slice, inputs: inputs.fingerprint, batches: trackBatches + artistBatches) { number in
      number < trackBatches
        ? names.tracks.dropFirst(number * batch).prefix(batch).map { SearchDocument($0) }
        : names.artists.dropFirst((number - trackBatches) * batch).prefix(batch).map { SearchDocument($0) }
    }
  }

  private static func part(_ span: Span, _ content: SiteContent) -> Part {
    let slice = SearchSlice(name: span.period.name, records: span.records)
    let days = span.days
    var inputs = FingerprintMixer()
    inputs.add(version)
    inputs.add(slice.buckets)
    for flag in [content.news.hidesSamples, content.releases.hidesSamples, content.digests.hidesSamples] {
      inputs.add(flag)
    }
    for day in days {
      inputs.add(day.number)
      let news = content.news.entry(on: day)?.fingerprint
      for fingerprint in [
        news, content.releases.entry(on: day)?.fingerprint, content.digests.entry(on: day)?.fingerprint,
      ] { inputs.add(fingerprint ?? Fingerprint(high: 0, low: 0)) }
      if news != nil { inputs.add(content.storyFingerprint(around: day)) }
    }
    return Part(slice: slice, inputs: inputs.fingerprint, batches: days.count) { batch throws(SiteError) in
      try documents(of: days[batch], content)
    }
  }

  /// What a day has, the digest last so that it is found first.
  private static func documents(of day: Day, _ content: SiteContent) throws(SiteError) -> [SearchDocument] {
    var documents: [SearchDocument] = []
    if let entry = content.releases.entry(on: day) {
      documents += try content.releases.releases(of: entry).map { SearchDocument($0) }
    }
    if let entry = content.news.entry(on: day) {
      let groups = WireGroup.groups(try content.recentNews.items(of: entry)) { content.hasStoryPage($0, around: day) }
      documents += groups.reversed().map { SearchDocument($0, on: day) }
    }
    if let entry = content.digests.entry(on: day) { documents.append(SearchDocument(try content.digests.read(entry))) }
    return documents
  }
}
