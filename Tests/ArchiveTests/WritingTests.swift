import Foundation
import Glibc
import Records
import TestSupport
import Testing

@testable import Archive

@Suite("Writing into the archive")
struct WritingTests {
  let folder: TemporaryFolder
  let archive: ContentArchive

  init() throws {
    folder = try TemporaryFolder()
    archive = ContentArchive(root: folder.path + "/content")
  }

  @Test("A snapshot is read back from where its day puts it")
  func roundTrip() throws {
    let news = NewsDay(day: Invented.day, items: [Invented.news("a")])
    #expect(try archive.write(news) == .written)
    #expect(try archive.news(on: Invented.day) == news)
    #expect(try files() == ["news/2026/2026-11-22.json"])
    #expect(try archive.news(on: Invented.day.adding(1)) == nil)
    #expect(try archive.gear(on: Invented.day) == nil)
    #expect(try archive.state() == State())
  }

  @Test("The same bytes are not written again")
  func unchanged() throws {
    var touched = FileAccess.live
    try archive.write(NewsDay(day: Invented.day, items: [Invented.news("a")]))
    touched.create = { path, _ throws(FileProblem) in
      Issue.record("\(path) is written")
      throw FileProblem(code: EIO)
    }
    let careful = ContentArchive(root: archive.root, files: touched)
    #expect(try careful.write(NewsDay(day: Invented.day, items: [Invented.news("a")])) == .unchanged)
  }

  @Test("A full disk ends in a sentence, and the old file stays as it was with nothing beside it")
  func fullDisk() throws {
    let old = NewsDay(day: Invented.day, items: [Invented.news("a")])
    try archive.write(old)
    var full = FileAccess.live
    full.create = { path, bytes throws(FileProblem) in
      try FileAccess.live.create(path, Array(bytes.prefix(bytes.count / 2)))
      throw FileProblem(code: ENOSPC)
    }
    let error = #expect(throws: ArchiveError.self) {
      try ContentArchive(root: archive.root, files: full).write(NewsDay(day: Invented.day, items: [Invented.news("b")]))
    }
    #expect(
      error?.description
        == "cannot write \(archive.root)/news/2026/2026-11-22.json: the disk is full; make room and run again")
    #expect(error?.kind == .disk)
    #expect(try archive.news(on: Invented.day) == old)
    #expect(try files() == ["news/2026/2026-11-22.json"])
  }

  @Test(
    "Whatever step fails, the file is the old one or the new one and nothing lies beside it",
    arguments: Fault.allCases)
  func faults(fault: Fault) throws {
    let (old, new) = (Invented.edition([1]), Invented.edition([1, 2]))
    try archive.write(old)
    let failing = ContentArchive(root: archive.root, files: fault.files)
    let error = #expect(throws: ArchiveError.self) {
      try failing.write(new)
      try failing.write(NewsDay(day: Invented.day, items: []))
    }
    #expect(error?.description.contains("the file system is read-only; make it writable and run again") == true)
    let kept = try archive.edition(of: "hot", on: Invented.day)
    #expect(kept == old || kept == new)
    #expect(try files().filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test("A folder that this user may not write into ends in a sentence", .enabled(if: getuid() != 0))
  func readOnly() throws {
    try archive.write(NewsDay(day: Invented.day, items: []))
    chmod(archive.root + "/news/2026", 0o500)
    defer { chmod(archive.root + "/news/2026", 0o700) }
    let error = #expect(throws: ArchiveError.self) {
      try archive.write(NewsDay(day: Invented.day, items: [Invented.news("a")]))
    }
    #expect(error?.description.contains("permission denied") == true)
  }

  @Test("A number that is none is refused before it reaches a file")
  func unwritable() throws {
    let trend = TrendCluster(
      id: "t", kind: .topic, label: "l", terms: [], members: [], strength: .nan, velocity: 1, counts: [],
      firstSeen: Invented.day, lastSeen: Invented.day)
    let error = #expect(throws: ArchiveError.self) { try archive.write(TrendDay(day: Invented.day, trends: [trend])) }
    #expect(error?.description.contains("a number that is infinite or none at all") == true)
    #expect(try files() == [])
  }

  @Test("A damaged file is named with line and column, and so is one of a newer schema")
  func damaged() throws {
    try put("{\"schema\": \"pulse.news/1\",\n\"day\": 7}\n", "news/2026/2026-11-22.json")
    var error = #expect(throws: ArchiveError.self) { try archive.news(on: Invented.day) }
    let path = archive.root + "/news/2026/2026-11-22.json"
    #expect(
      error?.description == "\(path):2:8: expected a string, found '7'; put the file right or restore it from git")
    try put("{\"schema\": \"pulse.news/9\"}\n", "news/2026/2026-11-22.json")
    error = #expect(throws: ArchiveError.self) { try archive.news(on: Invented.day) }
    #expect(error?.description.contains("the schema pulse.news/9 is newer than pulse.news/1") == true)
  }

  @Test("Days and editions are listed in order; what is no day is passed over")
  func listing() throws {
    for offset in [40, 0, -400, 1] {
      try archive.write(NewsDay(day: Invented.day.adding(offset), items: []))
    }
    try put("", "news/2026/2026-13-01.json")
    try put("", "news/2026/notes.txt")
    try put("", "news/2025/2026-11-22.json")
    #expect(try archive.days(.news) == [-400, 0, 1, 40].map { Invented.day.adding($0) })
    #expect(try archive.days(.gear) == [])
    for since in [-401, -400, -399, 0, 1, 2, 40, 41] {
      let first = Invented.day.adding(since)
      #expect(try archive.days(.news, since: first) == archive.days(.news).filter { $0 >= first })
    }
    var older = Invented.edition([1])
    older.edition = Invented.day.adding(-7)
    try archive.write(Invented.edition([1]))
    try archive.write(older)
    #expect(try archive.chartsOnDisk() == ["hot"])
    #expect(try archive.editions(of: "hot") == [older.edition, Invented.day])
    #expect(try archive.newestEditions(of: "hot", 1) == [Invented.day])
    #expect(try archive.newestEditions(of: "hot", 3) == [older.edition, Invented.day])
    #expect(try archive.newestEditions(of: "hot", 1, before: Invented.day) == [older.edition])
    #expect(try archive.latestEdition(of: "hot") == Invented.edition([1]))
    #expect(try archive.latestEdition(of: "hot", before: Invented.day) == older)
    #expect(try archive.latestEdition(of: "hot", before: older.edition) == nil)
  }

  @Test("An edition in quarantine lies apart, keeps its reasons, and is gone once it is deleted")
  func quarantine() throws {
    var edition = Invented.edition([1, 3])
    edition.suspicions = [.init(check: "gaps", evidence: "rank 2 is missing")]
    #expect(try archive.quarantine(edition) == .written)
    var again = edition
    again.fetched = Invented.now.adding(seconds: 600)
    #expect(try archive.quarantine(again) == .unchanged)
    #expect(try archive.editions(of: "hot") == [])
    #expect(try archive.quarantined(chart: "hot") == [Invented.day])
    #expect(try archive.quarantinedEdition(of: "hot", on: Invented.day) == edition)
    #expect(try archive.delete(.quarantine("hot", Invented.day)))
    #expect(try !archive.delete(.quarantine("hot", Invented.day)))
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.contains(".") }.map {
      String($0.dropFirst("content/".count))
    }.sorted()
  }

  private func put(_ text: String, _ path: String) throws {
    let url = URL(fileURLWithPath: archive.root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// A step of writing that the disk refuses.
enum Fault: CaseIterable {
  case create, rename, syncFolder, makeFolder

  var files: FileAccess {
    var files = FileAccess.live
    switch self {
    case .create: files.create = { _, _ throws(FileProblem) in throw FileProblem(code: EROFS) }
    case .rename: files.rename = { _, _ throws(FileProblem) in throw FileProblem(code: EROFS) }
    case .syncFolder: files.syncFolder = { _ throws(FileProblem) in throw FileProblem(code: EROFS) }
    case .makeFolder:
      files.makeFolder = { path throws(FileProblem) in
        if path.hasSuffix("news") { throw FileProblem(code: EROFS) }
        return try FileAccess.live.makeFolder(path)
      }
    }
    return files
  }
}
