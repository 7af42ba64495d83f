import Records
import TestSupport
import Testing

@testable import Archive

@Suite("The ledger's file")
struct LedgerTests {
  let folder: TemporaryFolder
  let archive: ContentArchive
  let path = ContentPath.ledger(Day(number: 20_779))

  init() throws {
    folder = try TemporaryFolder()
    archive = ContentArchive(root: folder.path)
  }

  @Test("Lines are added at the end, in the month's file")
  func append() throws {
    #expect(try archive.lines(at: path) == nil)
    for number in 1...3 { try archive.appendLine(JSONValue.int(number).serialized(), to: path) }
    #expect(try archive.bytes(at: ContentPath(relative: "ledger/2026-11.ndjson")) == Array("1\n2\n3\n".utf8))
    #expect(try archive.lines(at: path)?.whole == [[0x31], [0x32], [0x33]])
    #expect(try archive.lines(at: path)?.torn == nil)
  }

  @Test("A line that a crash has cut off is told of, does no damage, and gives way to the next line")
  func torn() throws {
    try archive.appendLine(Array("{\"a\":1}".utf8), to: path)
    try FileAccess.live.append(archive.root + "/" + path.relative, 8, Array("{\"a\":".utf8))
    #expect(try archive.lines(at: path)?.whole.count == 1)
    #expect(try archive.lines(at: path)?.torn == Array("{\"a\":".utf8))
    let finding = try #require(archive.verify().first)
    #expect(finding.line == 2)
    #expect(!finding.isDamage)
    try archive.appendLine(Array("{\"a\":2}".utf8), to: path)
    #expect(try archive.bytes(at: path) == Array("{\"a\":1}\n{\"a\":2}\n".utf8))
    #expect(archive.verify() == [])
  }
}
