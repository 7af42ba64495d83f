public import Records

extension ContentArchive {
  /// Adds one line to a file of lines and returns when it is on the disk.
  ///
  /// What a crash has left of a former line is cut off: its writer never learned that the line was kept, so nothing rests on it.
  /// - Parameter line: one JSON value without a line feed.
  public func appendLine(_ line: [UInt8], to path: ContentPath) throws(ArchiveError) {
    precondition(!line.contains(UInt8(ascii: "\n")), "a line of a ledger must not contain a line feed")
    let existing = try lines(at: path)
    do {
      let isNew = existing == nil
      if isNew { try makeFolders(Self.folder(of: full(path))) }
      try files.append(full(path), existing?.length ?? 0, line + [UInt8(ascii: "\n")])
      if isNew { try files.syncFolder(Self.folder(of: full(path))) }
    } catch {
      throw disk("write", path.relative, error)
    }
  }

  /// The lines of a file of lines; nil when there is no such file.
  public func lines(at path: ContentPath) throws(ArchiveError) -> LedgerLines? {
    try bytes(at: path).map(LedgerLines.init)
  }
}
