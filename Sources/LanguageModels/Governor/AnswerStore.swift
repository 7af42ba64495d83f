import FoundationEssentials
import Records

/// Answers of today, kept beside the ledger so that a run that is repeated costs nothing.
///
/// They are committed with the ledger, because a repeated CI job starts from a fresh checkout. A model's words are not to be
/// trusted, so they lie there sealed (base 64 of the whole body) until they are read and checked like fresh ones.
struct AnswerStore {
  let store: LedgerStore

  /// The body that answered the same request today.
  func find(bodyHash: String, provider: String, now: Instant) -> [UInt8]? {
    guard let lines = try? store.answers(now.day) else { return nil }
    for line in lines.reversed() {
      guard let json = try? JSONValue.parse(line), json["body_sha256"]?.string == bodyHash,
        json["provider"]?.string == provider, let sealed = json["answer"]?.string
      else { continue }
      return Data(base64Encoded: sealed).map { Array($0) }
    }
    return nil
  }

  /// Keeps a body. That it cannot be kept spoils nothing but a later run's saving.
  func keep(_ body: [UInt8], bodyHash: String, provider: String, now: Instant) {
    var json = JSONWriter()
    json.beginObject()
    json.field("body_sha256", bodyHash)
    json.field("provider", provider)
    json.field("answer", Data(body).base64EncodedString())
    json.endObject()
    try? store.keepAnswer(json.bytes, now.day)
  }
}
