import Records

extension Verification {
  /// Examines a file that holds the records of a day.
  mutating func checkDay(_ kind: ContentPath.Kind, _ path: ContentPath) {
    switch kind {
    case .news: check(NewsDay.self, path, .news)
    case .releases: check(ReleaseDay.self, path, .releases)
    case .gear: check(GearDay.self, path, .gear)
    case .stories: check(StoryDay.self, path, .stories)
    case .trends: check(TrendDay.self, path, .trends)
    case .runs: check(RunDay.self, path, .runs)
    case .digests:
      guard let (digest, _) = check(Digest.self, path), digest.path != path else { return }
      note(path, "the digest is of \(digest.date) and belongs at \(digest.path)")
    }
  }

  private mutating func check<File: DayFile>(
    _ type: File.Type, _ path: ContentPath, _ rules: RecordRules<File.Record>
  ) {
    guard let (file, bytes) = check(File.self, path) else { return }
    guard file.path == path else {
      return note(path, "the file is of \(file.day) and belongs at \(file.path)")
    }
    var seen: Set<String> = []
    for (index, record) in file.records.enumerated() {
      var problems = [rules.fault(record)].compactMap { $0 }
      if !seen.insert(rules.id(record)).inserted {
        problems.append("stands in this file twice")
      } else if index > 0, !rules.precedes(file.records[index - 1], record) {
        problems.append("stands behind a record that it belongs before")
      }
      if let day = rules.day(record), day != file.day { problems.append("is of \(day)") }
      for problem in problems { note(path, record: index, of: File.list, in: bytes, rules.id(record), problem) }
      if rules.isUniqueOverDays { checkHome(of: rules.id(record), index, file, bytes) }
    }
  }

  /// Whether a record lies in another day's file, too.
  private mutating func checkHome<File: DayFile>(of id: String, _ index: Int, _ file: File, _ bytes: [UInt8]) {
    guard let other = homes[File.kind, default: [:]].updateValue(file.day, forKey: id), other != file.day else {
      return
    }
    // Farther apart, a source has published an article again; within the span, the program must have known it.
    note(
      file.path, record: index, of: File.list, in: bytes, id, "is also in \(ContentPath.file(File.kind, other))",
      isDamage: other.days(until: file.day) <= Self.sameRecordDays)
  }

  /// Examines an edition among the good ones.
  mutating func checkEdition(_ path: ContentPath) {
    guard let (edition, bytes) = check(ChartEdition.self, path) else { return }
    if edition.path != path {
      note(path, "the edition is of \(edition.chart), \(edition.edition), and belongs at \(edition.path)")
    }
    if !edition.suspicions.isEmpty { note(path, "an edition that failed its checks belongs into quarantine") }
    for (index, entry) in edition.entries.enumerated() {
      if entry.rank != index + 1 {
        note(
          path, record: index, of: "entries", in: bytes, "rank \(entry.rank)", "stands where rank \(index + 1) belongs")
      }
      if let peak = entry.peak, !(1...max(1, entry.rank)).contains(peak) {
        note(path, record: index, of: "entries", in: bytes, "rank \(entry.rank)", "cannot have the peak \(peak)")
      }
    }
  }

  /// Examines an edition in quarantine, whose rows may be as odd as they like.
  mutating func checkQuarantined(_ path: ContentPath) {
    guard let (edition, _) = check(ChartEdition.self, path) else { return }
    let place = ContentPath.quarantine(edition.chart, edition.edition)
    if place != path { note(path, "the edition is of \(edition.chart), \(edition.edition), and belongs at \(place)") }
    if edition.suspicions.isEmpty { note(path, "an edition in quarantine must say why it is there") }
  }

  /// Examines a file of JSON lines.
  mutating func checkLedger(_ path: ContentPath) {
    guard let bytes = bytes(at: path) else { return }
    let lines = LedgerLines(bytes)
    for (index, line) in lines.whole.enumerated() {
      do {
        _ = try JSONValue.parse(line)
      } catch {
        note(path, line: index + 1, column: error.column, error.message)
      }
    }
    if lines.torn != nil {
      note(
        path, line: lines.whole.count + 1,
        "a crash has cut this line off; the next line that is written takes its place", isDamage: false)
    }
  }

  private mutating func note(
    _ path: ContentPath, record index: Int, of list: StaticString, in bytes: [UInt8], _ name: String, _ problem: String,
    isDamage: Bool = true
  ) {
    let place = Self.place(ofRecord: index, in: list, bytes)
    note(path, line: place?.line, column: place?.column, "\(name) \(problem)", isDamage: isDamage)
  }

  /// Where a record begins: found by reading the file once more, which only a faulty file costs.
  private static func place(ofRecord index: Int, in list: StaticString, _ bytes: [UInt8]) -> JSONError? {
    var json = JSONReader(bytes)
    do throws(JSONError) {
      try json.beginObject()
      while let key = try json.nextKey() {
        guard case list = key else {
          try json.skipValue()
          continue
        }
        try json.beginArray()
        for _ in 0..<index where try json.nextElement() { try json.skipValue() }
        _ = try json.nextElement()
        try json.beginObject()
        return json.error("")
      }
      return nil
    } catch {
      return nil
    }
  }
}
