import Foundation
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
}
