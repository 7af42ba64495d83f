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
      let answer = try await context.client.send(request(to: hub, addresses))
      guard (200..<300).contains(answer.status) else {
        return "the hub \(hub) answered HTTP \(answer.status) and may not have taken the news of changed feeds"
      }
    } catch {
      return "the hub \(hub) could not be told of changed feeds: \(error)"
    }
    return "the hub was told of \(report.changedFeeds.count) changed feeds"
  }

  private static func request(to hub: String, _ feeds: [String]) -> HTTPRequest {
    HTTPRequest(
      method: "POST", url: hub, headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array(form(feeds).utf8))
  }

  /// What is posted.
  static func form(_ feeds: [String]) -> String {
    "hub.mode=publish" + feeds.map { "&hub.url=" + encoded($0) }.joined()
  }

  /// Percent-encoding for a form's value.
  private static func encoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { encoded, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.append(Character(Unicode.Scalar(byte)))
      default: encoded += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
      }
    }
  }
}
