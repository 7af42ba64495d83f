import Archive
import LanguageModels
import Records
import Transport

/// Asks every configured model for one word, to see whether its key, its name and its address are good.
///
/// The requests go through the governor like all others. A pause after an earlier refusal is set aside, because whoever
/// looks may have put the key right; a model that answers is not left alone any more.
struct ModelProbe: Sendable {
  let setup: ModelSetup
  let governor: Governor
  /// Nano-USD that one request may cost.
  let cap: Int
  let now: Instant

  /// What came of one model.
  struct Finding: Sendable {
    let line: String
    /// The account that answered; nil when it did not.
    let account: String?
  }

  /// Output tokens: as few as every service takes.
  private static let maxOutput = 16

  /// A finding for each model, in the order of the configuration.
  func findings() async -> [Finding] {
    var findings = setup.unusable.map { Finding(line: $0.description, account: nil) }
    for model in setup.models { findings.append(await ask(model)) }
    return findings
  }

  private func ask(_ model: Model) async -> Finding {
    // The moment makes the request a new one, so that it is not answered from the store.
    let prompt = Prompt(
      system: "You check a connection. Answer with the JSON object that is asked for.",
      user: "{\"task\":\"set ok to yes\",\"at\":\"\(now)\"}",
      shape: .object([.init("ok", .choice(["yes"]))]), name: "check", maxOutput: Self.maxOutput)
    let operation = Operation(id: "check:\(model.label):\(now)", cap: cap)
    let asked = await governor.ask(prompt, of: model, for: operation)
    let cost = Money.text(await governor.spent(on: operation))
    switch asked.result {
    case .reply: return Finding(line: "\(model.label): answers (\(cost))", account: model.provider.account)
    case .failure(let failure): return Finding(line: "\(model.label): \(failure) (\(cost))", account: nil)
    case .notAsked(let refusal): return Finding(line: "\(model.label): not asked: \(refusal)", account: nil)
    }
  }
}
