import Archive
import LanguageModels
import Records
import Transport

extension RunContext {
  /// Tells the webhook, when there is one and a source turned bad or recovered; what went wrong goes into the report.
  func alert(_ report: RunReport) async {
    guard !options.offline, options.replay == nil, let address = AlertSender.address(configuration, environment) else {
      return
    }
    let alert = Alert(report, before: earlier())
    guard !alert.isEmpty else { return }
    var client = HTTPClient.live(allowPrivate: configuration.network.allowPrivate)
    if let mirror = options.mirror { client = client.mirrored(base: mirror) }
    let sender = AlertSender(client: client, userAgent: userAgent)
    let message = alert.message(report, site: configuration.site, names: configuration.names)
    if let problem = await sender.send(message, to: address) { await self.problem(Alert.stage, problem) }
  }

  /// The reports of the days before, oldest first. A day that cannot be read is told of by the stage that keeps reports.
  private func earlier() -> [RunReport] {
    (0...Alert.days).reversed().flatMap { age in
      (try? archive.runs(on: now.day.adding(-age)))??.runs ?? []
    }
  }
}
