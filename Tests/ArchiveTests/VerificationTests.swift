import Foundation
import Records
import TestSupport
import Testing

@testable import Archive

@Suite("Verifying an archive")
struct VerificationTests {
  let folder: TemporaryFolder
  let archive: ContentArchive

  init() throws {
    folder = try TemporaryFolder()
    archive = ContentArchive(root: folder.path)
  }

  @Test("An archive as the program writes it has no finding")
  func sound() throws {
    #expect(archive.verify() == [])
    _ = try archive.store(news: [Invented.news("a"), Invented.news("b")])
    _ = try archive.store(gear: [Invented.gear("a")])
    _ = try archive.store(releases: [Invented.release("a")])
    try archive.write(Invented.edition([1, 2, 3]))
    try archive.write(State())
    try archive.write(RunDay(day: Invented.day, runs: []))
    try archive.appendLine([0x31], to: .ledger(Invented.day))
    #expect(archive.verify() == [])
  }

  /// The files are those of the first schemas; a change that makes them unreadable, or writes them otherwise, needs a new
  /// version of the schema.
  @Test("An archive with every kind of file as first written has no finding")
  func fixture() throws {
    let archive = ContentArchive(root: Bundle.module.bundlePath + "/Fixtures/content")
    #expect(archive.verify() == [])
    #expect(try archive.news(on: Invented.day)?.items.map(\.id) == ["b43ya5fp91k6", "a0"])
    #expect(try archive.quarantined(chart: "hot") == [Invented.day])
    for kind in ContentPath.Kind.allCases { #expect(try archive.days(kind) == [Invented.day], "\(kind)") }
  }

  @Test("Records that are doubled, out of order or of another day are found with their line")
  func records() throws {
    try archive.write(
      NewsDay(
        day: Invented.day,
        items: [
          Invented.news("b", at: 5), Invented.news("a", at: 1), Invented.news("a", at: 1),
          Invented.news("c", on: Invented.day.adding(1)),
        ]))
    #expect(
      findings() == [
        "news/2026/2026-11-22.json:5:1: a stands behind a record that it belongs before",
        "news/2026/2026-11-22.json:6:1: a stands in this file twice",
        "news/2026/2026-11-22.json:7:1: c is of 2026-11-23",
      ])
  }

  @Test("An id in two days' files is damage, unless the days are so far apart that the article came out again")
  func twice() throws {
    for offset in [0, 3, 49] {
      try archive.write(
        NewsDay(day: Invented.day.adding(offset), items: [Invented.news("a", on: Invented.day.adding(offset))]))
    }
    #expect(
      findings() == [
        "news/2026/2026-11-25.json:4:1: a is also in news/2026/2026-11-22.json",
        "news/2027/2027-01-10.json:4:1: a is also in news/2026/2026-11-25.json",
      ])
    #expect(archive.verify().map(\.isDamage) == [true, false])
  }

  @Test("A file under the wrong date, an unreadable one, and one that is never read are found")
  func files() throws {
    try put(JSONWriter(file: NewsDay(day: Invented.day, items: [])).bytes, "news/2026/2026-11-23.json")
    try put(Array("{\"schema\": \"pulse.news/1\",\n\"day\": }".utf8), "news/2026/2026-11-24.json")
    try put([], "news/2026/november.json")
    try put(JSONWriter(file: Invented.edition([1])).bytes, "charts/other/2026/2026-11-22.json")
    try put([], "gear/2026-11-22.json")
    #expect(
      findings() == [
        "news/2026/november.json: no file of this name is read here, only those like news/2026/2026-11-22.json",
        "news/2026/2026-11-23.json: the file is of 2026-11-22 and belongs at news/2026/2026-11-22.json",
        "news/2026/2026-11-24.json:2:8: expected a string, found '}'",
        "gear/2026-11-22.json: no file of this name is read here, only those like gear/2026/2026-11-22.json",
        "charts/other/2026/2026-11-22.json: the edition is of hot, 2026-11-22, and belongs at charts/hot/2026/2026-11-22.json",
      ])
  }

  @Test("A pipe in the place of a file is a finding, and nobody waits for what it may bring")
  func pipe() throws {
    let path = folder.path + "/" + ContentPath.news(Invented.day).relative
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(mkfifo(path, 0o644) == 0)
    #expect(archive.verify().count == 1)
  }

  @Test("A chart with gaps, an impossible peak or suspicions does not belong among the good ones")
  func charts() throws {
    var edition = Invented.edition([1, 3])
    edition.entries[0].peak = 2
    edition.suspicions = [.init(check: "gaps", evidence: "…")]
    try archive.write(edition)
    edition.suspicions = []
    try archive.quarantine(edition)
    #expect(
      findings() == [
        "charts/hot/2026/2026-11-22.json: an edition that failed its checks belongs into quarantine",
        "charts/hot/2026/2026-11-22.json:13:1: rank 1 cannot have the peak 2",
        "charts/hot/2026/2026-11-22.json:14:1: rank 3 stands where rank 2 belongs",
        "quarantine/hot/2026-11-22.json: an edition in quarantine must say why it is there",
      ])
  }

  @Test("A file that was laid out by hand and the leftovers of a killed run are told of, but are no damage")
  func harmless() throws {
    try put(Array("{\"schema\": \"pulse.gear/1\",\n\"day\":  \"2026-11-22\"}".utf8), "gear/2026/2026-11-22.json")
    try put([], "gear/2026/.2026-11-22.json.77.tmp")
    let found = archive.verify()
    #expect(found.map(\.isDamage) == [false, false])
    #expect(found.map(\.line) == [nil, 2])
  }

  @Test("A line of the ledger that is no JSON is damage")
  func ledger() throws {
    try put(Array("{}\n{\"a\" 1}\n{}\n".utf8), "ledger/2026-11.ndjson")
    #expect(findings() == ["ledger/2026-11.ndjson:2:6: expected ':', found '1'"])
    #expect(archive.verify().map(\.isDamage) == [true])
  }

  private func findings() -> [String] {
    archive.verify().map { String($0.description.dropFirst(archive.root.count + 1)) }
  }

  private func put(_ bytes: [UInt8], _ path: String) throws {
    try archive.makeFolders(ContentArchive.folder(of: archive.root + "/" + path))
    try FileAccess.live.create(archive.root + "/" + path, bytes)
  }
}
