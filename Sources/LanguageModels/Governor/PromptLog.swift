import Records

/// The log of requests, one JSON object a line: `logs/prompts.ndjson`, which stays out of git.
public struct PromptLog: Sendable {
  /// Adds a line.
  let write: @Sendable (_ line: [UInt8]) -> Void
  /// Whether prompts and answers are written, and not only the prompt's hash.
  let keepsTexts: Bool

  /// A log that writes by a closure.
  public init(keepsTexts: Bool, write: @escaping @Sendable (_ line: [UInt8]) -> Void) {
    self.keepsTexts = keepsTexts
    self.write = write
  }

  /// No log.
  public static let none = PromptLog(keepsTexts: false) { _ in }

  /// What one request was and came to.
  struct Entry {
    var at: Instant
    var operation: String
    var model: Model
    var bodyHash: String
    var reply: Reply?
    /// Nano-USD.
    var cost: Int
    var outcome: String
    var prompt: Prompt
  }

  /// Writes an entry; the key is struck out wherever a server has sent it back.
  func record(_ entry: Entry) {
    var json = JSONWriter()
    json.beginObject()
    json.field("at", entry.at)
    json.field("op", entry.operation)
    json.field("provider", entry.model.provider.name)
    json.field("model", entry.model.name)
    json.field("body_sha256", entry.bodyHash)
    json.field("input", entry.reply?.usage?.prompt)
    json.field("output", entry.reply?.usage?.output)
    json.field("cost", entry.cost)
    json.field("outcome", entry.outcome)
    if keepsTexts {
      json.field("system", entry.prompt.system)
      json.field("prompt", entry.prompt.user)
      json.field("answer", entry.reply.map { entry.model.key?.redacted(from: $0.text) ?? $0.text })
    }
    json.endObject()
    write(json.bytes)
  }
}
