import Archive
import LanguageModels
import Records
import Transport

extension PulseRun {
  /// Tells the webhook, when there is one and a source turned bad or recovered; what went wrong goes into the report.
  func alert(_ report: RunReport, _ context: RunContext) async {
    guard !options.offline, options.replay == nil,
      let address = AlertSender.address(context.configuration, context.environment)
    else { return }
    let alert = Alert(report, before: Self.earlier(context))
    guard !alert.isEmpty else { return }
    var client = HTTPClient.live(allowPrivate: context.configuration.network.allowPrivate)
    if let mirror = options.mirror { client = client.mirrored(base: mirror) }
    let sender = AlertSender(client: client, userAgent: context.userAgent)
    let message = alert.message(report, site: context.configuration.site, names: context.configuration.names)
    if let problem = await sender.send(message, to: address) { await context.problem("alert", problem) }
  }

  /// The reports of the days before, oldest first. A day that cannot be read is told of by the stage that keeps reports.
  private static func earlier(_ context: RunContext) -> [RunReport] {
    (0...Alert.days).reversed().flatMap { age in
      (try? context.archive.runs(on: context.now.day.adding(-age)))??.runs ?? []
    }
  }
}
