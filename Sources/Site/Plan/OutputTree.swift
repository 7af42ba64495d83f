/// The output folder.
///
/// A file that is there already is compared, and replaced by renaming only if its bytes differ; a new one is written in
/// place. A build that is killed leaves at worst a new file half written, which no cache vouches for: the next build
/// renders its page again, finds that the bytes differ, and replaces it.
struct OutputTree: Sendable {
  let root: String
  private let folder: Disk.Folder?

  init(root: String) {
    self.root = root
    folder = Disk.Folder(root)
  }

  /// Puts a file, and says whether it had to be written.
  func put(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(SiteError) -> (stamp: FileStamp, fresh: Bool) {
    let place = root + "/" + path
    do throws(Disk.Refusal) {
      // Most files that are rendered are there already, and asking for one costs less than failing to make it.
      if let stamp = Disk.stamp(place) {
        if stamp.size == bytes.count, try Disk.holds(place, bytes) { return (stamp, false) }
      } else if let stamp = try Disk.create(place, bytes) {
        return (stamp, true)
      } else if Disk.isFolder(place) {
        throw Disk.Refusal(sentence: "cannot write \(place): a folder of this name is in the way")
      }
      return (try Disk.replace(place, bytes), true)
    } catch {
      throw SiteError(error.sentence + "; the site is incomplete until the next build.")
    }
  }

  /// True while a file is as the build before left it.
  func holds(_ output: PackedOutputs.Entry) -> Bool {
    folder?.stamp(output.name) == output.stamp
  }

  /// Removes a file of an earlier build, and the folders that it leaves empty.
  func remove(_ path: String) throws(SiteError) {
    do throws(Disk.Refusal) {
      try Disk.remove(root + "/" + path)
    } catch {
      throw SiteError(error.sentence + ".")
    }
    var folder = path[...]
    while let cut = folder.lastIndex(of: "/") {
      folder = folder[..<cut]
      guard Disk.removeIfEmpty(root + "/" + folder) else { return }
    }
  }
}
