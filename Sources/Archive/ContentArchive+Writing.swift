public import Records

extension ContentArchive {
  /// Writes a snapshot where it belongs, unless the file holds the same bytes already.
  ///
  /// The file is replaced in one step: a process that is killed, or a disk that fills up, leaves the old file as it was.
  @discardableResult
  public func write<S: Snapshot>(_ snapshot: S) throws(ArchiveError) -> WriteOutcome {
    try write(snapshot, at: snapshot.path)
  }

  /// Keeps an edition that failed its checks, with its ``ChartEdition/suspicions``, apart from the good ones.
  @discardableResult
  public func quarantine(_ edition: ChartEdition) throws(ArchiveError) -> WriteOutcome {
    let stored = try quarantinedEdition(of: edition.chart, on: edition.edition)
    return try write(
      Merge.edition(stored: stored, new: edition), at: .quarantine(edition.chart, edition.edition))
  }

  /// Removes a file and answers whether there was one.
  @discardableResult
  public func delete(_ path: ContentPath) throws(ArchiveError) -> Bool {
    do {
      guard try files.remove(full(path)) else { return false }
      try files.syncFolder(Self.folder(of: full(path)))
      return true
    } catch {
      throw disk("delete", path.relative, error)
    }
  }

  func write<S: Snapshot>(_ snapshot: S, at path: ContentPath) throws(ArchiveError) -> WriteOutcome {
    let writer = JSONWriter(file: snapshot)
    guard !writer.hasUnwritableNumber else {
      throw ArchiveError(
        .content, "cannot write \(full(path)): it would hold a number that is infinite or none at all; report this bug")
    }
    return try replace(path, with: writer.bytes)
  }

  /// Puts bytes in a file's place, in one step.
  private func replace(_ path: ContentPath, with bytes: [UInt8]) throws(ArchiveError) -> WriteOutcome {
    guard try self.bytes(at: path) != bytes else { return .unchanged }
    let target = full(path)
    do {
      try makeFolders(Self.folder(of: target))
      try put(bytes, at: target)
      try files.syncFolder(Self.folder(of: target))
    } catch {
      throw disk("write", path.relative, error)
    }
    return .written
  }

  private func put(_ bytes: [UInt8], at target: String) throws(FileProblem) {
    let temporary = TemporaryName.beside(target)
    do {
      try files.create(temporary, bytes)
      try files.rename(temporary, target)
    } catch {
      _ = try? files.remove(temporary)
      throw error
    }
  }

  /// Makes a folder and those above it, each on the disk before the next.
  func makeFolders(_ folder: String) throws(FileProblem) {
    do throws(FileProblem) {
      guard try files.makeFolder(folder) else { return }
    } catch {
      let parent = Self.folder(of: folder)
      guard error.isMissing, parent != folder else { throw error }
      try makeFolders(parent)
      guard try files.makeFolder(folder) else { return }
    }
    try files.syncFolder(Self.folder(of: folder))
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
