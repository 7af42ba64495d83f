import Archive
import Foundation
import Records
import TestSupport
import Testing

@Suite("A run that is killed")
struct CrashTests {
  @Test(
    "Killed at any moment, every file is whole, nothing acknowledged is lost, and the next run goes on",
    arguments: [1, 2])
  func kill(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let folder = try TemporaryFolder()
    let archive = ContentArchive(root: folder.path + "/content")
    for _ in 0..<12 {
      let acknowledged = try Self.runAndKill(
        folder.path + "/content", afterRounds: Int.random(in: 0...3, using: &random),
        microseconds: Int.random(in: 0...6_000, using: &random))
      #expect(archive.verify().filter(\.isDamage) == [])
      let ledger = try archive.lines(at: .ledger(Self.day))
      #expect(ledger?.whole.count ?? 0 >= acknowledged)
      for offset in 0..<3 {
        let items = try archive.news(on: Self.day.adding(offset))?.items ?? []
        #expect(Set(items.map(\.title)).count <= 1, "a file holds one round")
        let round = items.first.flatMap { Int($0.title.dropFirst(6)) } ?? 0
        #expect(round >= acknowledged)
      }
    }
    let lock = try archive.lock(now: Instant(Self.day))
    #expect(archive.verify() == [], "the next run has cleared away what was left behind")
    lock.release()
  }

  private static let day = Day(number: 20_779)

  /// Runs the writer, kills it, and answers with the last round that it has told of.
  private static func runAndKill(_ root: String, afterRounds rounds: Int, microseconds: Int) throws -> Int {
    let process = Process()
    process.executableURL = Bundle.module.bundleURL.deletingLastPathComponent().appendingPathComponent("ArchiveWriter")
    process.arguments = [root]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var told = Data()
    while told.count(where: { $0 == UInt8(ascii: "\n") }) < rounds {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      told += more
    }
    usleep(UInt32(microseconds))
    Foundation.kill(process.processIdentifier, SIGKILL)
    told += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationReason == .uncaughtSignal, "\(String(decoding: told, as: UTF8.self))")
    let lines = String(decoding: told, as: UTF8.self).split(separator: "\n")
    return lines.compactMap { Int($0) }.max() ?? 0
  }
}
