import Archive
import LanguageModels
import Records
import Transport

/// What a run tells a webhook: which sources turned bad, and which recovered.
///
/// One message a run, and none while nothing changes: a source that stays bad was told of when it turned bad.
struct Alert: Hashable, Sendable {
  /// Sources that fared well the last time they were asked, or never were asked before, and fail now.
  var turnedBad: [RunReport.Source] = []
  /// Sources that failed the last time they were asked, and fare well now.
  var recovered: [RunReport.Source] = []
  /// How many fail as they did before.
  var stillBad = 0

  /// The stage of a problem that says that a message did not arrive.
  static let stage = "alert"

  /// How far back the last attempt of a source is looked for.
  static let days = 7

  /// Compares a run with what came before it.
  ///
  /// - Parameter before: earlier reports, oldest first.
  init(_ report: RunReport, before: [RunReport]) {
    var wasBad: [String: Bool] = [:]
    // What a run could not tell the webhook, nobody knows: it is told by the next one, unless it has passed.
    for run in before where run.id != report.id && !run.problems.contains(where: { $0.stage == Self.stage }) {
      for line in run.sources where Self.tells(line) { wasBad[line.id] = line.fault != nil }
    }
    for line in report.sources where Self.tells(line) {
      switch (wasBad[line.id] ?? false, line.fault != nil) {
      case (false, true): turnedBad.append(line)
      case (true, false): recovered.append(line)
      case (true, true): stillBad += 1
      case (false, false): break
      }
    }
  }

  /// Whether a line says how a source fares: one that was left alone does so only when that made it late.
  private static func tells(_ line: RunReport.Source) -> Bool { line.outcome != .skipped || line.fault != nil }

  /// True when there is nothing to tell.
  var isEmpty: Bool { turnedBad.isEmpty && recovered.isEmpty }

  /// The message: `text` is what chat services show, the rest is for programs.
  func message(_ report: RunReport, site: SiteConfiguration.Site, names: [String: String]) -> JSONValue {
    func name(_ line: RunReport.Source) -> String { names[line.id] ?? line.id }
    var sentences = turnedBad.map {
      "\(name($0)) is \($0.fault ?? $0.outcome.rawValue): \($0.problem ?? "no reason is known")"
    }
    sentences += recovered.map { "\(name($0)) is well again" }
    if stillBad > 0 { sentences.append("\(stillBad) as bad as before") }
    func line(_ source: RunReport.Source) -> JSONValue {
      var members = [
        JSONValue.Member("id", .string(source.id)), JSONValue.Member("name", .string(name(source))),
        JSONValue.Member("outcome", .string(source.outcome.rawValue)),
      ]
      if let http = source.http { members.append(JSONValue.Member("http", .int(http))) }
      if let problem = source.problem { members.append(JSONValue.Member("problem", .string(problem))) }
      return .object(members)
    }
    return .object([
      JSONValue.Member("text", .string("\(site.title): \(sentences.joined(separator: "\n"))")),
      JSONValue.Member("site", .string(site.url)),
      JSONValue.Member("page", .string(site.url + "/sources/")),
      JSONValue.Member("run", .string(report.id)),
      JSONValue.Member("started", .string(report.started.description)),
      JSONValue.Member("turnedBad", .array(turnedBad.map(line))),
      JSONValue.Member("recovered", .array(recovered.map(line))),
      JSONValue.Member("stillBad", .int(stillBad)),
    ])
  }
}

/// Sends alerts; whatever goes wrong is a note in the report and never ends a run.
///
/// The address may be a secret, as those of chat services are: no sentence, log line or recording holds it.
struct AlertSender: Sendable {
  /// The variable that holds the address where the configuration should not.
  static let variable = "PULSE_ALERT_WEBHOOK"

  /// Sends without recording, so that the address stays out of `--record`.
  let client: HTTPClient
  let userAgent: String

  /// The address of a site's webhook; that of the environment stands before that of the configuration.
  static func address(_ configuration: SiteConfiguration, _ environment: Environment) -> Secret? {
    environment.secret(variable) ?? configuration.alertWebhook.flatMap { Secret($0) }
  }

  /// Posts a message; what went wrong, or nil.
  func send(_ message: JSONValue, to address: Secret) async -> String? {
    let request = address.reveal { url in
      HTTPRequest(
        method: "POST", url: url, headers: ["Content-Type": "application/json", "User-Agent": userAgent],
        body: message.serialized(), limits: HTTPRequest.Limits(totalMs: 10_000), followRedirects: false)
    }
    do throws(TransportError) {
      let answer = try await client.send(request)
      guard (200..<300).contains(answer.status) else {
        return
          "the webhook for alerts answered HTTP \(answer.status); look at its address in alerts.webhook or in \(Self.variable)"
      }
      return nil
    } catch {
      // The error's own sentence names the address.
      return
        "the webhook for alerts could not be told (\(error.kind.rawValue)); look at its address in alerts.webhook or in \(Self.variable)"
    }
  }
}
