import Records

extension Governor {
  /// Why a request may not go out now; nil when it may.
  func refusal(of model: Model, for operation: Operation, bound: Int?, now: Instant) -> Refusal? {
    if let stopped { return Refusal(.stopped, stopped) }
    guard let ledger, let bound else {
      return Refusal(.cap, "\(model.label): the bound of the request is beyond measure")
    }
    let account = model.provider.account
    if let pause = coolDowns[account], pause.until > now {
      return Refusal(.coolDown, "\(model.provider.title) is left alone until \(pause.until): \(pause.reason)")
    }
    return attemptsRefusal(model, operation, ledger) ?? capRefusal(operation, bound, ledger, model, now)
  }

  private func attemptsRefusal(_ model: Model, _ operation: Operation, _ ledger: Ledger) -> Refusal? {
    let ofOperation = ledger.rows.filter { $0.reservation.operation == operation.id }
    guard ofOperation.count < Self.attemptsPerOperation else {
      return Refusal(.exhausted, "all \(Self.attemptsPerOperation) attempts of \(operation.id) are used")
    }
    let here = ofOperation.filter { $0.reservation.account == model.provider.account }
    guard here.count < Self.attemptsPerProvider else {
      return Refusal(.attempts, "\(model.provider.title) was asked \(here.count) times for \(operation.id)")
    }
    // After a crash nobody knows what came of the request; its bound is spent, and one more attempt is allowed.
    guard let last = here.last?.settlement, last.outcome != .answered, !last.again else { return nil }
    return Refusal(.attempts, "\(model.provider.title) has failed for \(operation.id) in a way that is not tried again")
  }

  private func capRefusal(
    _ operation: Operation, _ bound: Int, _ ledger: Ledger, _ model: Model, _ now: Instant
  ) -> Refusal? {
    let month = now.day.description.dropLast(3)
    let scopes: [(name: String, cap: Int, spent: Int)] = [
      ("operation", operation.cap, ledger.spent { $0.reservation.operation == operation.id }),
      ("run", caps.run, ledger.spent { $0.isOfThisRun }),
      ("day", caps.day, ledger.spent { $0.reservation.at.day == now.day }),
      ("month", caps.month, ledger.spent { $0.reservation.at.day.description.dropLast(3) == month }),
    ]
    for scope in scopes where scope.cap - scope.spent < bound {
      return Refusal(
        .cap,
        "\(model.label) could cost \(Money.text(bound)), but of the \(scope.name)'s cap of \(Money.text(scope.cap)) \(Money.text(scope.spent)) are spent"
      )
    }
    return nil
  }

  /// Notes that a provider is to be left alone.
  func coolDown(_ model: Model, after failure: Failure, now: Instant) {
    let account = model.provider.account
    let strains = ledger?.rows.filter { $0.reservation.account == account }.suffix(2) ?? []
    let isRepeated =
      strains.count == 2
      && strains.allSatisfy {
        $0.settlement?.outcome == .strain && $0.reservation.at.seconds(until: now) <= Self.strainMemory
      }
    guard let seconds = failure.coolDown ?? (isRepeated ? 3600 : nil) else { return }
    let pause = State.CoolDown(until: now.adding(seconds: seconds), reason: "\(model.provider.title) \(failure)")
    coolDowns[account] = pause
    onCoolDown(account, pause)
  }

  /// Two strains further apart than this are not "repeated".
  private static let strainMemory = 6 * 3600
}
