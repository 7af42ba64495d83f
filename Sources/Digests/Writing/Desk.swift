import LanguageModels
import Records

/// One model's work: an answer, and one repair of it when too much of it is bad.
struct Desk<Draft: Sendable>: Sendable {
  let governor: Governor
  let model: Model
  let operation: Operation
  /// What is asked.
  let prompt: Prompt
  /// What is asked after a bad answer.
  let repair: @Sendable (_ answer: String, _ problems: [String]) -> Prompt
  /// Reads and checks an answer.
  let judge: @Sendable (Reply) throws(DraftFault) -> Judged<Draft>

  /// What came of it.
  struct Outcome: Sendable {
    /// The last answer that could be read, acceptable or not.
    var judged: Judged<Draft>?
    /// One sentence each.
    var attempts: [String] = []
    /// Whether an answer came, even if it could not be read.
    var wasAnswered = false
    /// True when no other model is to be asked either.
    var isEnd = false

    /// Adds what was found to the sentence of the last attempt.
    fileprivate mutating func note(_ finding: String) {
      guard let last = attempts.popLast() else { return }
      attempts.append("\(last): \(finding)")
    }
  }

  /// Asks, and asks once more where a repair may help.
  func work() async -> Outcome {
    var outcome = Outcome()
    guard let (answer, problems) = await ask(prompt, &outcome) else { return outcome }
    _ = await ask(repair(answer, problems), &outcome)
    return outcome
  }

  /// The answer and its faults when it is worth a repair.
  private func ask(_ prompt: Prompt, _ outcome: inout Outcome) async -> (answer: String, problems: [String])? {
    let asked = await governor.ask(prompt, of: model, for: operation)
    outcome.attempts += asked.tries
    switch asked.result {
    case .failure: return nil
    case .notAsked(let refusal):
      outcome.isEnd = refusal.isForAll
      return nil
    case .reply(let reply):
      outcome.wasAnswered = true
      do throws(DraftFault) {
        let judged = try judge(reply)
        outcome.judged = judged
        outcome.note(judged.verdict)
        return judged.isAcceptable ? nil : (reply.text, judged.problems)
      } catch {
        outcome.note(error.description)
        return Self.declined(reply) ? nil : (reply.text, [error.description])
      }
    }
  }

  /// Who declines once declines again; another model may not.
  private static func declined(_ reply: Reply) -> Bool {
    switch reply.ending {
    case .refused, .filtered, .contextExceeded, .paused: true
    default: false
    }
  }
}

/// An answer that could be read, with what the checks say of it.
struct Judged<Draft: Sendable>: Sendable {
  /// What is left of it.
  var draft: Draft
  /// Whether it may be published.
  var isAcceptable: Bool
  /// For the record: `3 of 10 statements failed (numbers: 2, verbs: 1)`.
  var verdict: String
  /// For the model that repairs it.
  var problems: [String]
}

/// Why an answer cannot be read at all, in words for the model that is to repair it.
struct DraftFault: Error {
  let description: String

  /// The object of a complete answer.
  static func json(of reply: Reply, _ shape: AnswerShape) throws(DraftFault) -> JSONValue {
    guard reply.ending == .complete else { throw DraftFault(description: "the answer \(reply.ending)") }
    guard let json = reply.json else { throw DraftFault(description: "the answer is not a JSON object") }
    if let problem = shape.problem(in: json) { throw DraftFault(description: problem) }
    return json
  }
}
