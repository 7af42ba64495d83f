import Archive
import Foundation
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite("Exports")
struct ExportTests {
  @Test("Without Chromium the export says what to install")
  func missing() {
    let error = #expect(throws: PipelineError.self) { try Chromium(path: "/nowhere:/nowhere/else") }
    #expect(error?.description.contains("install the package 'chromium'") == true)
  }

  @Test("A Chromium that ends badly is named with its status, and leaves no half-written file for a report")
  func failing() throws {
    let folder = try TemporaryFolder()
    let program = folder.path + "/chromium"
    try Data("#!/bin/sh\nexit 7\n".utf8).write(to: URL(filePath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let chromium = try Chromium(path: folder.path)
    let error = #expect(throws: PipelineError.self) {
      try chromium.pdf(of: "http://127.0.0.1:1/", to: folder.path + "/week.pdf")
    }
    #expect(error?.description.contains("ended with status 7") == true)
  }

  @Test("A site that is not built yet cannot be printed")
  func unbuilt() async throws {
    let folder = try TemporaryFolder()
    await #expect(throws: PipelineError.self) {
      try await SiteOnLoopback.serve(folder.path) { _ in }
    }
  }

  @Test("A day without an edition is told which days there are, and a chart which charts")
  func missingEdition() throws {
    let folder = try TemporaryFolder()
    let archive = ContentArchive(root: folder.path + "/content")
    let first = Day(number: 20_700)
    for day in [first, first.adding(7)] {
      try archive.write(
        ChartEdition(
          chart: "hot", platform: "p", edition: day, fetched: Instant(day), url: "https://a.example/", provider: "p",
          contentHash: "", entries: []))
    }
    func said(_ chart: String, _ day: Day?) -> String? {
      #expect(throws: UsageError.self) { try Export.csv(site: folder.path, chart: chart, day: day) }?.description
    }
    #expect(
      said("hot", first.adding(5))
        == "there is no edition of \(first.adding(5)) of 'hot'; there are 2 from \(first) to \(first.adding(7)), the nearest is of \(first.adding(7))."
    )
    #expect(said("hit", nil) == "there is no edition of a chart 'hit'; did you mean 'hot'?")
    #expect(said("../hot", first) == "there is no edition of a chart '../hot'; there are hot.")
  }
}
