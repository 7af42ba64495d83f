import Foundation
import Pipeline
import Records
import TestSupport
import Testing

/// Whatever a model or its server does, keys and prompts stay inside, and nothing of a model gets out as it came.
@Suite("What must not leak")
struct CanaryTests {
  private let noon = Instant(Day(number: 20_700), seconds: 12 * 3600)
  /// Words of the prompt that no article holds, and the beginning of the mark in its rules.
  private static let prompts = ["You are the news editor", "You summarise news items", "Never write this mark"]
  private static let markup = "<img src=x onerror=alert('canary-output')>"

  /// Every file of a site but the two that hold the key by its owner's will, and those of the repository.
  private func leaks(in room: PlayedNewsroom, printed: [String]) throws -> [String] {
    let secrets = Self.prompts + [PlayedNewsroom.key, Self.markup, "canary-output"]
    var found = printed.flatMap { line in secrets.filter { line.contains($0) }.map { "printed: \($0)" } }
    let paths = FileManager.default.subpaths(atPath: room.folder.path) ?? []
    #expect(paths.contains { $0.hasPrefix("_site/digest/") })
    for path in paths where path != ".env" {
      guard let data = FileManager.default.contents(atPath: room.folder.path + "/" + path) else { continue }
      let text = String(decoding: data, as: UTF8.self)
      found += secrets.filter { text.contains($0) }.map { "\(path): \($0)" }
    }
    return found
  }

  private func run(_ room: PlayedNewsroom) async throws -> [String] {
    for name in ["Templates", "Public"] {
      try FileManager.default.copyItem(
        atPath: RepositoryTests.root + "/" + name, toPath: room.folder.path + "/" + name)
    }
    try room.publish(PlayedNewsroom.titles, at: noon.adding(seconds: -3600))
    var options = RunOptions(site: room.folder.path)
    options.report = "-"
    var lines: [String] = []
    _ = try await PulseRun(plan: .run, options: options, clock: .fixed(noon), variables: [:], progress: .silent)
      .execute { lines.append($0) }
    return lines
  }

  @Test("Markup of a model stands nowhere in content, pages, reports or logs")
  func markup() async throws {
    let room = try PlayedNewsroom { request in
      let draft = PlayedNewsroom.draft(request, spoiling: "Overtone opens a hall in Lisbon \(Self.markup).")
      return .reply(body: PlayedNewsroom.chat(text: String(decoding: draft.serialized(), as: UTF8.self)))
    }
    let lines = try await run(room)
    #expect(lines.contains { $0.contains("replaced") })
    #expect(try leaks(in: room, printed: lines) == [])
  }

  @Test("Servers that send back keys and prompts", arguments: [200, 400, 401, 500])
  func echoes(_ status: Int) async throws {
    let room = try PlayedNewsroom { request in
      let echo =
        "\(request.header("authorization") ?? "") \(String(decoding: request.body, as: UTF8.self)) \(Self.markup)"
      let text = String(decoding: JSONValue.string(echo).serialized(), as: UTF8.self)
      let error = #"{"error":{"message":\#(text),"type":"t","code":"c"}}"#
      let fields = [("Content-Type", "application/json")]
      return status == 200 ? .reply(body: PlayedNewsroom.chat(text: echo)) : .reply(status, fields, body: error)
    }
    let lines = try await run(room)
    #expect(try leaks(in: room, printed: lines) == [])
    #expect(lines.contains { $0.contains("by extraction") })
  }
}
