public import Records
public import Transport

/// Lets requests out only while every cap holds, and writes down what each may cost before its socket opens.
///
/// Nothing but this type sends a prompt. Its rules are those of the ledger: a reservation is appended and synced, then the
/// request is sent, then it is settled once; a crash in between leaves it spent at its bound.
public actor Governor {
  /// Attempts at one provider and in one operation.
  static let attemptsPerProvider = 2
  static let attemptsPerOperation = 4

  let caps: Caps
  let client: HTTPClient
  let answers: AnswerStore
  let log: PromptLog
  let clock: @Sendable () -> Instant
  let sleep: @Sendable (_ seconds: Int) async -> Void
  let onCoolDown: @Sendable (_ account: String, _ coolDown: State.CoolDown) -> Void
  /// Nil when it cannot be read.
  var ledger: Ledger?
  /// Why nothing more is sent in this run.
  public internal(set) var stopped: String?
  /// Pauses of providers, by account.
  public internal(set) var coolDowns: [String: State.CoolDown]

  /// A governor for one run.
  ///
  /// - Parameters:
  ///   - caps: what may be spent beside each operation's own cap.
  ///   - store: where the ledger lies.
  ///   - client: what sends; it must not follow redirects of a request that forbids it.
  ///   - coolDowns: what the last run remembered.
  ///   - clock: the time; ledger and caps go by UTC.
  ///   - sleep: waits between two attempts.
  ///   - log: the prompt log.
  ///   - onCoolDown: told of each new pause at once, so that it survives a crash.
  public init(
    caps: Caps, store: LedgerStore, client: HTTPClient, coolDowns: [String: State.CoolDown],
    clock: @escaping @Sendable () -> Instant, sleep: @escaping @Sendable (_ seconds: Int) async -> Void,
    log: PromptLog = .none,
    onCoolDown: @escaping @Sendable (_ account: String, _ coolDown: State.CoolDown) -> Void = { _, _ in }
  ) {
    self.caps = caps
    self.client = client
    answers = AnswerStore(store: store)
    self.coolDowns = coolDowns
    self.clock = clock
    self.sleep = sleep
    self.log = log
    self.onCoolDown = onCoolDown
    do throws(LanguageModelsError) { ledger = try Ledger(store, now: clock()) } catch { stopped = error.description }
  }

  /// Nano-USD that an operation has cost so far, in all runs.
  public func spent(on operation: Operation) -> Int {
    ledger?.spent { $0.reservation.operation == operation.id } ?? 0
  }

  /// Nano-USD that this run has cost so far.
  public var spentInRun: Int {
    ledger?.spent { $0.isOfThisRun } ?? 0
  }

  /// Nano-USD that counts against this month's cap, in all runs.
  public var spentInMonth: Int {
    let month = clock().day.description.dropLast(3)
    return ledger?.spent { $0.reservation.at.day.description.dropLast(3) == month } ?? 0
  }

  /// Whether any model was asked for an operation, in any run.
  public func wasTried(_ operation: Operation) -> Bool {
    ledger?.rows.contains { $0.reservation.operation == operation.id } ?? false
  }

  /// What a request can cost at most and is likely to cost, and whether it would be sent now; nothing is written.
  public func quote(_ prompt: Prompt, of model: Model, for operation: Operation) -> Quote {
    let prompt = model.fitted(prompt)
    let body = model.body(prompt)
    let bound = bound(body, prompt, model)
    return Quote(
      bytes: body.count, bound: bound, expected: model.expectedCost(body, prompt),
      refusal: refusal(of: model, for: operation, bound: bound, now: clock()))
  }

  /// The bound of a request; nil when it does not fit into 64 bits, which no cap allows.
  func bound(_ body: [UInt8], _ prompt: Prompt, _ model: Model) -> Int? {
    model.price.bound(bytes: body.count, maxOutput: model.billableOutput(prompt))
  }
}
