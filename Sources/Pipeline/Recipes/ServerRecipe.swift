/// `pulse recipe`: the rules by which a web server serves a built site and keeps the six calls of the earlier service working.
public enum ServerRecipe: String, CaseIterable, Sendable {
  /// A server block for nginx.
  case nginx
  /// A site block for Caddy.
  case caddy

  /// The recipe's text.
  ///
  /// - Parameters:
  ///   - root: the built site, as an absolute path.
  ///   - host: the name that the server answers to.
  ///   - port: the port that it listens on.
  public func recipe(root: String, host: String, port: Int) -> String {
    switch self {
    case .nginx: Self.nginx(root: root, host: host, port: port)
    case .caddy: Self.caddy(root: root, host: host, port: port)
    }
  }

  static let base = "/api/v1/industry-pulse"

  /// What every file is served under: scripts of this host alone, and nothing from any other. The dashboard has its style
  /// sheet inside, whose hash changes with every design, so that styles are not held to one; pages that say their policy
  /// themselves are (see `layout.mustache`).
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
    + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

  /// Endings of files that programs of any origin may read; a module is one of them.
  static let readable = ["json", "csv", "xml", "rss", "atom", "opml", "js", "ts"]

  /// Types that the servers' own tables do not know, or take for something else: to them `ts` is a video.
  static let types: [(ending: String, type: String)] = [
    ("csv", "text/csv"), ("opml", "text/x-opml"), ("ts", "text/plain"), ("webmanifest", "application/manifest+json"),
  ]

  /// What each call answers without parameters.
  static let calls: [(call: String, file: String)] = [
    ("digest", "digest.json"), ("charts", "charts.json"), ("charts/movers", "charts/movers.json"),
    ("news", "news.json"), ("releases", "releases.json"), ("gear", "gear.json"),
  ]

  /// The parameters of the calls; the first that is given decides. `limit` cannot be obeyed by a file: clients cut the list.
  static let rules: [CallRule] = [
    CallRule(call: "digest", parameter: "date", value: .date, file: "digest/$.json"),
    CallRule(call: "charts", parameter: "platform", value: .word, file: "charts/$.json"),
    CallRule(
      call: "charts/movers", parameter: "platform", value: .word, days: "1", file: "charts/movers/$-1d.json"),
    CallRule(
      call: "charts/movers", parameter: "platform", value: .word, days: "30", file: "charts/movers/$-30d.json"),
    CallRule(call: "charts/movers", parameter: "platform", value: .word, file: "charts/movers/$-7d.json"),
    CallRule(
      call: "charts/movers", parameter: "days", value: .oneOf(["1", "7", "30"]), file: "charts/movers/all-$d.json"),
    CallRule(call: "news", parameter: "category", value: .category, file: "news/$.json"),
    CallRule(call: "news", parameter: "user_tier", value: .tier, file: "news/tier/$.json"),
    CallRule(call: "news", parameter: "days", value: .oneOf(["1", "7", "30"]), file: "news/days/$.json"),
    CallRule(call: "releases", parameter: "genre", value: .word, file: "releases/genre/$.json"),
    CallRule(call: "releases", parameter: "days", value: .oneOf(["7", "30"]), file: "releases/days/$.json"),
  ]

  /// The parameters of a call whose value must be one that a rule knows: "not found" is a better answer to a misspelt
  /// date than another day's digest. A period that there is no file for is left to the client, which cuts a longer list.
  static func strict(_ call: String) -> [(parameter: String, value: CallRule.Value)] {
    var found: [(parameter: String, value: CallRule.Value)] = []
    for rule in rules where rule.call == call && rule.parameter != "days" {
      if !found.contains(where: { $0.parameter == rule.parameter }) { found.append((rule.parameter, rule.value)) }
    }
    return found
  }
}
