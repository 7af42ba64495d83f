import Glibc

extension FileAccess {
  /// The real disk.
  static let live = FileAccess(
    read: readFile,
    create: { path, bytes throws(FileProblem) in
      let file = try Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC)
      try file.write(bytes)
      try file.sync()
    },
    append: { path, length, bytes throws(FileProblem) in
      let file = try Descriptor(path, O_WRONLY | O_CREAT)
      try file.truncate(to: length)
      do throws(FileProblem) {
        try file.write(bytes)
        try file.sync()
      } catch {
        // A part of a line on a full disk is of no use to anybody.
        try? file.truncate(to: length)
        throw error
      }
    },
    rename: { from, to throws(FileProblem) in
      guard Glibc.rename(from, to) == 0 else { throw .last }
    },
    remove: { path throws(FileProblem) in
      guard unlink(path) != 0 else { return true }
      guard errno == ENOENT || errno == ENOTDIR else { throw .last }
      return false
    },
    makeFolder: { path throws(FileProblem) in
      guard mkdir(path, 0o777) != 0 else { return true }
      guard errno == EEXIST else { throw .last }
      return false
    },
    syncFolder: { path throws(FileProblem) in
      try Descriptor(path, O_RDONLY | O_DIRECTORY).sync()
    },
    list: listFolder)

  private static func readFile(_ path: String) throws(FileProblem) -> [UInt8]? {
    do {
      // A pipe in the place of a file would have us wait for a writer.
      return try Descriptor(path, O_RDONLY | O_NONBLOCK).readAll()
    } catch {
      // A missing folder on the way is a missing file, too.
      guard error.code == ENOENT || error.code == ENOTDIR else { throw error }
      return nil
    }
  }

  private static func listFolder(_ path: String) throws(FileProblem) -> [Entry]? {
    guard let folder = opendir(path) else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .last }
      return nil
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." {
        entries.append(Entry(name: name, isFolder: isFolder(path + "/" + name, entry.pointee.d_type)))
      }
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return entries.sorted { $0.name < $1.name }
  }

  private static func isFolder(_ path: String, _ type: UInt8) -> Bool {
    guard type == UInt8(DT_UNKNOWN) || type == UInt8(DT_LNK) else { return type == UInt8(DT_DIR) }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
