import Archive
import Foundation

/// `pulse merge`: git's merge driver for the files of `content/`.
public enum SnapshotMerge {
  /// Joins two versions and writes the result in the place of ours, as git wants it.
  ///
  /// - Parameters:
  ///   - base: the file with the common version (`%O`).
  ///   - ours: the file with our version, which is replaced (`%A`).
  ///   - theirs: the file with the other version (`%B`).
  ///   - name: the file's path in the repository (`%P`), for errors.
  public static func run(base: String, ours: String, theirs: String, name: String?) throws {
    let joined = try ThreeWayMerge.merge(
      base: try bytes(base), ours: try bytes(ours), theirs: try bytes(theirs), name: name ?? ours)
    do {
      try Data(joined).write(to: URL(filePath: ours))
    } catch {
      throw PipelineError("cannot write the merged file to \(ours): \(error.localizedDescription)")
    }
  }

  private static func bytes(_ path: String) throws(PipelineError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw PipelineError("cannot read \(path), which git names as one of the versions to merge")
    }
    return Array(data)
  }
}
