import Records
import Site
import Transport

/// Tells the site's WebSub hub which feeds have new bytes.
///
/// One request with all addresses, as hubs take it since PubSubHubbub 0.3. A hub that does not answer costs a note: the
/// feeds are out, and readers that poll find them.
enum Announcement {
  /// What a run says of it; nil when there is no hub, nothing changed, or the run stays off the network.
  static func send(_ report: BuildReport, _ context: RunContext) async -> String? {
    guard let hub = context.configuration.site.hub, !context.options.offline, !report.changedFeeds.isEmpty else {
      return nil
    }
    let addresses = report.changedFeeds.map { context.configuration.site.url + "/" + $0 }
    do throws(TransportError) {
      let answer = try await context.client.send(request(to: hub, addresses, userAgent: context.userAgent))
      guard (200..<300).contains(answer.status) else {
        return "the hub \(hub) answered HTTP \(answer.status) and may not have taken the news of changed feeds"
      }
    } catch {
      return "the hub \(hub) could not be told of changed feeds: \(error)"
    }
    return "the hub was told of \(report.changedFeeds.count) changed feeds"
  }

  /// What is posted.
  static func request(to hub: String, _ feeds: [String], userAgent: String) -> HTTPRequest {
    .form([("hub.mode", "publish")] + feeds.map { ("hub.url", $0) }, to: hub, userAgent: userAgent)
  }
}
