import Foundation
import Records
import TestSupport
import Testing

@testable import Archive

@Suite("The archive's lock")
struct LockTests {
  let folder: TemporaryFolder
  let archive: ContentArchive

  init() throws {
    folder = try TemporaryFolder()
    archive = ContentArchive(root: folder.path + "/content")
  }

  @Test(
    "The second run is told who holds the lock and since when; after the release the lock is free and no file is left")
  func second() throws {
    let lock = try archive.lock(now: Invented.now)
    let error = #expect(throws: ArchiveError.self) { try archive.lock(now: Invented.now) }
    #expect(error?.kind == .locked)
    #expect(
      error?.description
        == "another run is writing into \(archive.root) (process \(getpid()), since 2026-11-22T12:00:00Z); "
        + "wait until it has ended and run again")
    lock.release()
    lock.release()
    #expect(!FileManager.default.fileExists(atPath: archive.root + "/.lock"))
    try archive.lock(now: Invented.now).release()
  }

  @Test("A lock that is forgotten is released with its last reference")
  func forgotten() throws {
    _ = try archive.lock(now: Invented.now)
    try archive.lock(now: Invented.now).release()
  }

  @Test("The lock of a process that is dead, of a process id that is in use again, or of another boot is taken over")
  func stale() throws {
    let mine = LockHolder.current(now: Invented.now)
    #expect(mine.isAlive)
    var dead = mine
    dead.pid = 0x7FFF_FFF0
    var reused = mine
    reused.start -= 1
    var rebooted = mine
    rebooted.boot = "another"
    for holder in [dead.json, reused.json, rebooted.json, Array("{\"pid\":".utf8), []] {
      try put(holder)
      let lock = try archive.lock(now: Invented.now)
      let held = try LockHolder(json: try #require(try FileAccess.live.read(archive.root + "/.lock")))
      #expect(held == mine)
      lock.release()
    }
  }

  @Test("A living process keeps its lock where the file system knows no locks")
  func living() throws {
    try put(LockHolder.current(now: Invented.now).json)
    #expect(throws: ArchiveError.self) { try archive.lock(now: Invented.now) }
  }

  @Test("Taking the lock clears away what killed runs have left, and nothing else")
  func leftovers() throws {
    try archive.write(NewsDay(day: Invented.day, items: []))
    let names = [".2026-11-22.json.4242.tmp", "notes.tmp", ".hidden", ".x.tmp", ".2026-11-22.json.x.tmp"]
    for name in names { try FileAccess.live.create(archive.root + "/news/2026/" + name, []) }
    // A process that does not live any more: the run was killed.
    var dead = LockHolder.current(now: Invented.now)
    dead.pid = 0x7FFF_FFF0
    try put(dead.json)
    try archive.lock(now: Invented.now).release()
    let left = try FileManager.default.contentsOfDirectory(atPath: archive.root + "/news/2026")
    #expect(Set(left) == Set(names.dropFirst() + ["2026-11-22.json"]))
  }

  @Test("Folders are looked through for what a killed run has left only where it has left its lock")
  func unlooked() throws {
    try archive.write(NewsDay(day: Invented.day, items: []))
    let name = "/news/2026/.2026-11-22.json.4242.tmp"
    try FileAccess.live.create(archive.root + name, [])
    try archive.lock(now: Invented.now).release()
    #expect(FileManager.default.fileExists(atPath: archive.root + name))
  }

  private func put(_ bytes: [UInt8]) throws {
    _ = try FileAccess.live.makeFolder(archive.root)
    try FileAccess.live.create(archive.root + "/.lock", bytes)
  }
}
