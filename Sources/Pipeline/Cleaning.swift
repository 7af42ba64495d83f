import Archive
import Foundation
import Records

/// `pulse clean`: removes sample records, or what can be made again.
public struct Cleaning: Sendable {
  private let site: String
  private let clock: Clock

  /// A cleaning of the site in a folder.
  public init(site: String, clock: Clock) {
    self.site = site
    self.clock = clock
  }

  /// Deletes every record that is marked as sample; answers with what it did.
  public func removeSample() throws -> String {
    let archive = ContentArchive(root: site + "/content")
    let lock = try archive.lock(now: clock.now())
    defer { lock.release() }
    var removed = 0
    removed += try remove(NewsDay.self, from: archive, isSample: \.sample)
    removed += try remove(GearDay.self, from: archive, isSample: \.sample)
    removed += try remove(ReleaseDay.self, from: archive, isSample: \.sample)
    removed += try remove(StoryDay.self, from: archive, isSample: \.sample)
    removed += try remove(TrendDay.self, from: archive, isSample: \.sample)
    for day in try archive.days(.digests) where try archive.digest(on: day)?.sample == true {
      try archive.delete(.digest(day))
      removed += 1
    }
    return "\(removed) sample records removed"
  }

  /// Deletes `.pulse/`; the next build renders everything.
  public func removeCache() throws -> String {
    let path = site + "/.pulse"
    guard FileManager.default.fileExists(atPath: path) else { return "there is no cache" }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw PipelineError("cannot remove \(path): \(error.localizedDescription)")
    }
    return "the cache is removed"
  }

  private func remove<File: DayFile>(
    _ type: File.Type, from archive: ContentArchive, isSample: (File.Record) -> Bool
  ) throws -> Int {
    var removed = 0
    for day in try archive.days(File.kind) {
      guard let file = try archive.read(File.self, at: .file(File.kind, day)) else { continue }
      let kept = file.records.filter { !isSample($0) }
      guard kept.count < file.records.count else { continue }
      removed += file.records.count - kept.count
      if kept.isEmpty {
        try archive.delete(.file(File.kind, day))
      } else {
        try archive.write(File(day: day, records: kept))
      }
    }
    return removed
  }
}
