import Archive
import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// Past editions that are filled in.
extension ChartRunTests {
  @Test("Back-filling asks for each missing edition once and judges it by those before; a missing page is a gap")
  func backfill() async throws {
    let dated = Dictionary(
      uniqueKeysWithValues: [0, 1, 3, 4].map { (first.adding(7 * $0).description, page($0)) })
    let report = try await run(week: 5, showing: page(5), since: first, dated: dated)
    #expect(try archive.editions(of: "hits") == [0, 1, 3, 4, 5].map { first.adding(7 * $0) })
    #expect(
      report.problems.contains { $0.message.contains("2 editions between 2026-09-19 and 2026-10-10 are not kept") })
    let edition = try #require(try archive.edition(of: "hits", on: first.adding(28)))
    #expect(edition.entries.allSatisfy { $0.editions == 5 && $0.previous != nil })
  }

  @Test("Back-filling from a day to come, or of charts without dated pages, is an error that says so")
  func nothingToFill() async throws {
    let soon = await #expect(throws: UsageError.self) {
      _ = try await run(week: 0, showing: page(0), since: first.adding(1))
    }
    #expect(soon?.description.hasPrefix("--since 2026-09-06 is in the future, for today is 2026-09-05") == true)
    let configuration = folder.path + "/content/pulse.yml"
    let text = try String(contentsOfFile: configuration, encoding: .utf8)
    let undated = text.replacing(", datedURL: \"https://hits.example/{date}\"", with: "")
    try Data(undated.utf8).write(to: URL(filePath: configuration))
    let never = await #expect(throws: UsageError.self) {
      _ = try await run(week: 0, showing: page(0), since: first)
    }
    #expect(never?.description.hasSuffix("; no chart of the site has") == true, "\(String(describing: never))")
  }

  @Test("A filled edition says where it is from, says what of it is not believed, and takes its refusal with it")
  func doubtedBackfill() async throws {
    for week in 0..<2 { _ = try await run(week: week, showing: page(week)) }
    _ = try await run(week: 2, showing: page(2, previous: { 11 - $0 }, weeks: 7))
    #expect(try archive.quarantined(chart: "hits") == [first.adding(14)])
    let day = first.adding(14)
    let report = try await run(
      week: 3, showing: page(3), since: day, dated: [day.description: page(2, peak: { _ in 0 })])
    let edition = try #require(try archive.edition(of: "hits", on: day))
    #expect(edition.url == "https://hits.example/\(day)")
    #expect(edition.computed == ["peak"])
    #expect(try archive.quarantined(chart: "hits").isEmpty)
    let told = report.problems.filter { $0.stage == "back-fill" }.map(\.message)
    #expect(
      told.contains { $0.contains("the edition of \(day) is kept, but not all of the page is believed") }, "\(told)")
  }

  @Test("Back-filling gives up after ten pages in a row that are not there")
  func impatience() async throws {
    let report = try await run(week: 30, showing: page(30), since: first)
    let told = try #require(report.problems.first { $0.stage == "back-fill" }?.message)
    #expect(told.hasPrefix("10 editions between 2026-09-05 and 2026-11-07 are not kept"), "\(told)")
    #expect(told.contains("so that the 21 after them were not asked for"), "\(told)")
  }

  @Test("Editions on record are counted again when those before them are filled in")
  func recount() async throws {
    _ = try await run(week: 3, showing: page(3))
    var stored = try #require(try archive.edition(of: "hits", on: first.adding(21)))
    #expect(stored.entries.allSatisfy { $0.streak == 1 })
    let evidence = ChartEdition.Suspicion(check: "peak-lost", evidence: "every peak is 0").sentence
    stored.disagreements = [evidence, "“Gone” by Nobody: the publisher says weeks 9, our record says 1"]
    try archive.write(stored)
    let dated = Dictionary(uniqueKeysWithValues: (0...2).map { (first.adding(7 * $0).description, page($0)) })
    _ = try await run(week: 4, showing: page(4), since: first, dated: dated)
    for week in 3...4 {
      let edition = try #require(try archive.edition(of: "hits", on: first.adding(7 * week)))
      #expect(edition.entries.allSatisfy { $0.streak == week + 1 })
      // What a check found is not found again by counting.
      #expect(edition.disagreements == (week == 3 ? [evidence] : []))
    }
  }

  @Test("Many editions that are not kept are one problem with its reason")
  func missingEditions() async throws {
    let report = try await run(week: 5, showing: page(5), since: first)
    let problems = report.problems.filter { $0.stage == "back-fill" }
    #expect(problems.count == 1)
    #expect(
      problems[0].message.hasPrefix("6 editions between 2026-09-05 and 2026-10-10 are not kept, the last one because: ")
    )
    #expect(problems[0].message.hasSuffix("HTTP 404, no such page"))
  }
}
