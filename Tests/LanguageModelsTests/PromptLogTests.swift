import Records
import Synchronization
import TestSupport
import Testing

@testable import LanguageModels

@Suite("The prompt log")
struct PromptLogTests {
  private func logged(keepsTexts: Bool) async throws -> String {
    let lines = Mutex<[[UInt8]]>([])
    let log = PromptLog(keepsTexts: keepsTexts) { line in lines.withLock { $0.append(line) } }
    let server = try LoopbackServer { _ in .reply(body: Bench.chat("your key is key-of-openai")) }
    _ = await Bench.governor(MemoryLedger(), log: log).ask(
      Bench.prompt, of: try Bench.model(at: server), for: Bench.digest)
    return lines.withLock { $0.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") }
  }

  @Test("By default it holds hashes, tokens, cost and outcome, and no text")
  func hashes() async throws {
    let text = try await logged(keepsTexts: false)
    let entry = try JSONValue.parse(Array(text.utf8))
    #expect(entry["op"]?.string == "digest:2026-11-22:test" && entry["provider"]?.string == "openai")
    #expect(entry["input"]?.int == 60 && entry["output"]?.int == 20 && entry["cost"]?.int == 17_500)
    #expect(entry["body_sha256"]?.string?.count == 64)
    #expect(entry["outcome"]?.string == "openai/gpt-6-luna answered")
    #expect(!text.contains("Answer with care") && !text.contains("your key"))
  }

  @Test("With texts it holds prompt and answer, and never a key")
  func texts() async throws {
    let text = try await logged(keepsTexts: true)
    #expect(text.contains("Answer with care") && text.contains("your key is •••"))
    #expect(!text.contains("key-of-openai"))
  }
}
