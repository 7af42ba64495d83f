import Records

/// What a run has to report, gathered from stages that work side by side.
actor RunJournal {
  private var sources: [String: RunReport.Source] = [:]
  private(set) var problems: [RunReport.Problem] = []
  private(set) var stages: [RunReport.Stage] = []
  private(set) var cost = 0
  /// Whether a stage could not do its work, because a file in `content/` cannot be read.
  private(set) var isDamaged = false
  /// Whether something was left out of the site.
  private(set) var isIncomplete = false

  func record(_ source: RunReport.Source) {
    sources[source.id] = source
  }

  func update(_ id: String, _ change: @Sendable (inout RunReport.Source) -> Void) {
    guard var source = sources[id] else { return }
    change(&source)
    sources[id] = source
  }

  func record(_ problem: RunReport.Problem) {
    problems.append(problem)
  }

  func record(_ stage: RunReport.Stage) {
    stages.append(stage)
  }

  func noteDamage() {
    isDamaged = true
  }

  func noteIncompleteSite() {
    isIncomplete = true
  }

  func spend(_ nanoUSD: Int) {
    cost += nanoUSD
  }

  func source(_ id: String) -> RunReport.Source? {
    sources[id]
  }

  /// The report so far; sources in the order of the configuration.
  func report(id: String, started: Instant, ended: Instant, order: [String]) -> RunReport {
    RunReport(
      id: id, started: started, ended: ended, stages: stages, sources: order.compactMap { sources[$0] },
      problems: problems, cost: cost)
  }
}
