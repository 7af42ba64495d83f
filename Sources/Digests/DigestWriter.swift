public import LanguageModels
public import Records

/// Writes a day's digest: by the first model whose answer holds, else by extraction; there always is one.
public struct DigestWriter: Sendable {
  private let governor: Governor?
  private let models: [Model]
  private let unusable: [Model.Unusable]
  private let cap: Int

  /// A writer.
  ///
  /// - Parameters:
  ///   - governor: lets requests out; nil for a digest without a model.
  ///   - models: in the order in which they are asked.
  ///   - unusable: configured models that cannot be asked; their sentences stand in the digest's origin.
  ///   - cap: nano-USD that one digest may cost.
  public init(governor: Governor?, models: [Model], unusable: [Model.Unusable] = [], cap: Int) {
    self.governor = governor
    self.models = governor == nil ? [] : models
    self.unusable = unusable
    self.cap = cap
  }

  /// The digest of the input's day, written anew where that is due.
  ///
  /// The stored one stands when it is final, when its stories have not changed materially, and when new ones could only
  /// be extracted though a model wrote the old one and the day goes on. `isForced` sets aside the first two.
  public func write(_ input: DigestInput, now: Instant, isForced: Bool = false) async -> DigestResult {
    let subject = DigestSubject(input)
    if let existing = input.existing, !isForced, await stands(existing, subject) {
      return kept(existing, subject, attempts: [])
    }
    let plan = DigestPlan(subject)
    let written = await attempt(plan, now: now)
    if let existing = input.existing, existing.origin.provider != "extract", written.origin.provider == "extract",
      existing.inputHash == subject.inputHash || !input.isFinal
    {
      return kept(existing, subject, attempts: written.origin.attempts)
    }
    return DigestResult(digest: written, isRewritten: true, attempts: written.origin.attempts)
  }

  /// What would be sent for the input's day, to whom and at what cost; nothing is sent and nothing written.
  public func preview(_ input: DigestInput) async -> DigestPreview {
    let subject = DigestSubject(input)
    let material = subject.material()
    let prompt = DigestPrompt.prompt(material)
    var offers: [DigestPreview.Offer] = []
    for model in models where !material.items.isEmpty {
      guard let governor else { continue }
      let quote = await governor.quote(prompt, of: model, for: subject.operation(cap: cap))
      offers.append(DigestPreview.Offer(model: model.label, quote: quote))
    }
    return DigestPreview(
      system: prompt.system, user: prompt.user, stories: subject.stories.count, items: material.items.count,
      offers: offers, unusable: unusable.map(\.description))
  }

  private func stands(_ existing: Digest, _ subject: DigestSubject) async -> Bool {
    if existing.final || subject.stories.isEmpty && !existing.citations.isEmpty { return true }
    guard existing.inputHash == subject.inputHash else { return false }
    guard existing.origin.provider == "extract", !models.isEmpty, let governor else { return true }
    // A day that was extracted for want of a key is written by a model once there is one; a day on which models failed
    // is not tried again, so that a repeated run costs nothing.
    return await governor.wasTried(subject.operation(cap: cap))
  }

  private func kept(_ existing: Digest, _ subject: DigestSubject, attempts: [String]) -> DigestResult {
    var digest = existing
    if !existing.final {
      digest.final = subject.input.isFinal
      if !subject.input.numbers.isEmpty { digest.numbers = subject.input.numbers }
    }
    return DigestResult(digest: digest, isRewritten: false, attempts: attempts)
  }

  private func attempt(_ plan: DigestPlan, now: Instant) async -> Digest {
    var attempts = unusable.map(\.description)
    var tally = DigestTally()
    let operation = plan.subject.operation(cap: cap)
    guard let governor, !models.isEmpty, !plan.subject.stories.isEmpty else {
      if plan.subject.stories.isEmpty { attempts = [] }
      return plan.extracted(attempts: attempts, cost: 0, tally: tally, now: now)
    }
    let material = plan.subject.material()
    guard !material.items.isEmpty else { return plan.extracted(attempts: [], cost: 0, tally: tally, now: now) }
    for model in models {
      let outcome = await desk(governor, model, plan, material, operation).work()
      attempts += outcome.attempts
      if let judged = outcome.judged {
        guard !judged.isAcceptable else {
          let cost = await governor.spent(on: operation)
          return plan.assembled(judged.draft, by: model, attempts: attempts, cost: cost, now: now)
        }
        tally = judged.draft.tally.asAllReplaced
      }
      if outcome.isEnd { break }
    }
    let cost = await governor.spent(on: operation)
    return plan.extracted(attempts: attempts, cost: cost, tally: tally, now: now)
  }

  private func desk(
    _ governor: Governor, _ model: Model, _ plan: DigestPlan, _ material: Material, _ operation: Operation
  ) -> Desk<DigestAssembly> {
    let prompt = DigestPrompt.prompt(material)
    return Desk(
      governor: governor, model: model, operation: operation, prompt: prompt,
      repair: { DigestPrompt.prompt(material, repair: ($0, $1)) },
      judge: { reply throws(DraftFault) in
        let draft = try DigestDraft(reply, shape: prompt.shape)
        let assembly = DigestAssembly(draft, material: material, extract: plan.extract)
        return Judged(
          draft: assembly, isAcceptable: assembly.isAcceptable, verdict: assembly.verdict,
          problems: assembly.problems)
      })
  }
}
