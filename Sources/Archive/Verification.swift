import Records

/// One examination of a whole archive, file by file.
struct Verification {
  /// Days within which a record may exist only once.
  static let sameRecordDays = 45

  let archive: ContentArchive
  private(set) var findings: [Finding] = []
  /// For the kinds whose ids exist once: where each was seen.
  var homes: [ContentPath.Kind: [String: Day]] = [:]

  init(archive: ContentArchive) {
    self.archive = archive
  }

  /// Examines everything; afterwards ``findings`` is complete.
  mutating func run() {
    for kind in ContentPath.Kind.allCases {
      for path in files(in: kind.rawValue, byYear: true, place: { .file(kind, $0) }) { checkDay(kind, path) }
    }
    for chart in folders(in: "charts") {
      for path in files(in: "charts/\(chart)", byYear: true, place: { .chart(chart, $0) }) { checkEdition(path) }
    }
    for chart in folders(in: "quarantine") {
      for path in files(in: "quarantine/\(chart)", byYear: false, place: { .quarantine(chart, $0) }) {
        checkQuarantined(path)
      }
    }
    for name in names(in: "ledger") { checkLedger(ContentPath(relative: "ledger/\(name)")) }
    _ = names(in: "")
    _ = check(State.self, .state)
  }

  mutating func note(
    _ path: ContentPath, line: Int? = nil, column: Int? = nil, _ sentence: String, isDamage: Bool = true
  ) {
    findings.append(
      Finding(file: archive.full(path), line: line, column: column, sentence: sentence, isDamage: isDamage))
  }

  mutating func note(_ path: ContentPath, _ error: JSONError) {
    note(path, line: error.line, column: error.column, error.message)
  }

  /// Reads a file as what it should be, and says what is wrong with it as a whole.
  mutating func check<S: Snapshot>(_ type: S.Type, _ path: ContentPath) -> (snapshot: S, bytes: [UInt8])? {
    guard let bytes = bytes(at: path) else { return nil }
    let snapshot: S
    do {
      snapshot = try S(json: bytes)
    } catch {
      note(path, error)
      return nil
    }
    let written = JSONWriter(file: snapshot).bytes
    if written != bytes {
      let same = zip(written, bytes).prefix { $0 == $1 }
      note(
        path, line: 1 + same.count { $0.0 == UInt8(ascii: "\n") },
        "this line is not as the program writes it; the next change of the file will put it right", isDamage: false)
    }
    return (snapshot, bytes)
  }

  mutating func bytes(at path: ContentPath) -> [UInt8]? {
    do {
      return try archive.bytes(at: path)
    } catch {
      note(path, error.description)
      return nil
    }
  }

  // MARK: Folders

  /// The files of a folder that are where `place` puts their day; a file that is not would never be read.
  private mutating func files(in folder: String, byYear: Bool, place: (Day) -> ContentPath) -> [ContentPath] {
    var paths = names(in: folder).map { ContentPath(relative: "\(folder)/\($0)") }
    if byYear {
      for year in folders(in: folder) {
        paths += names(in: "\(folder)/\(year)").map { ContentPath(relative: "\(folder)/\(year)/\($0)") }
      }
    }
    return paths.filter { path in
      let isInPlace = Day(path.relative.dropLast(5).suffix(10)).map { place($0) == path } ?? false
      if !isInPlace {
        note(path, "no file of this name is read here, only those like \(place(Day(number: 20_779)))")
      }
      return isInPlace
    }
  }

  private mutating func folders(in folder: String) -> [String] {
    entries(of: folder).filter(\.isFolder).map(\.name)
  }

  /// The names of a folder's files but for hidden ones; what a killed run has left is noted.
  private mutating func names(in folder: String) -> [String] {
    var names: [String] = []
    for entry in entries(of: folder) where !entry.isFolder {
      if TemporaryName.matches(entry.name) {
        note(
          ContentPath(relative: folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"),
          "a run that was killed has left this behind; it does no harm and may be deleted", isDamage: false)
      } else if !entry.name.hasPrefix(".") {
        names.append(entry.name)
      }
    }
    return names
  }

  private mutating func entries(of folder: String) -> [FileAccess.Entry] {
    do {
      return try archive.list(folder)
    } catch {
      note(ContentPath(relative: folder), error.description)
      return []
    }
  }
}
