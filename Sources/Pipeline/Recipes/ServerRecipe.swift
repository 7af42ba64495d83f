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

  /// One parameter of one call: the value that it may have, and the file that answers; `$` stands for the value.
  struct Rule: Sendable {
    let call: String
    let parameter: String
    let value: String
    let file: String
    /// The period that must be asked for as well, in days.
    var days: Int?

    /// What Caddy's expression adds for the period.
    var extra: String {
      days.map { " && {http.request.uri.query.days} == \"\($0)\"" } ?? ""
    }
  }

  static let base = "/api/v1/industry-pulse"

  /// What each call answers without parameters.
  static let calls: [(call: String, file: String)] = [
    ("digest", "digest.json"), ("charts", "charts.json"), ("charts/movers", "charts/movers.json"),
    ("news", "news.json"), ("releases", "releases.json"), ("gear", "gear.json"),
  ]

  /// The parameters of the calls; the first that is given decides. `limit` cannot be obeyed by a file: clients cut the list.
  static let rules: [Rule] = [
    Rule(call: "digest", parameter: "date", value: "[0-9]{4}-[0-9]{2}-[0-9]{2}", file: "digest/$.json"),
    Rule(call: "charts", parameter: "platform", value: "[a-z0-9-]+", file: "charts/$.json"),
    Rule(call: "news", parameter: "category", value: "[a-z-]+", file: "news/$.json"),
    Rule(call: "news", parameter: "user_tier", value: "(?:creator|developer|monetizer)", file: "news/tier/$.json"),
    Rule(call: "news", parameter: "days", value: "(?:1|7|30)", file: "news/days/$.json"),
    Rule(call: "releases", parameter: "genre", value: "[a-z0-9-]+", file: "releases/genre/$.json"),
    Rule(call: "releases", parameter: "days", value: "(?:7|30)", file: "releases/days/$.json"),
  ]

  private static func nginx(root: String, host: String, port: Int) -> String {
    var text = """
      # /etc/nginx/sites-available/pulse
      server {
        listen \(port);
        server_name \(host);
        root \(root);
        index index.html;
        error_page 404 /404.html;
        charset utf-8;
        charset_types text/css application/javascript application/json application/rss+xml application/atom+xml application/feed+json text/csv;
        gzip on;
        gzip_types text/css application/javascript application/json application/xml application/rss+xml application/atom+xml text/csv image/svg+xml;
        add_header X-Content-Type-Options nosniff always;
        add_header Referrer-Policy strict-origin-when-cross-origin always;

        location / {
          try_files $uri $uri/ =404;
        }

        # Files that programs read may be read from anywhere.
        location ~ \\.(json|csv|xml|opml)$ {
          add_header Access-Control-Allow-Origin * always;
          add_header X-Content-Type-Options nosniff always;
        }

        # The calls of the earlier service.

      """
    for (call, file) in calls {
      text += "  location = \(base)/\(call) {\n"
      for rule in rules where rule.call == call {
        text += "    if ($arg_\(rule.parameter) ~ \"^\(rule.value)$\") {\n"
        text += "      rewrite ^ \(base)/\(rule.file.replacing("$", with: "$arg_\(rule.parameter)")) last;\n    }\n"
      }
      if call == "charts/movers" { text += nginxMovers }
      text += "    rewrite ^ \(base)/\(file) last;\n  }\n"
    }
    return text + "}\n"
  }

  private static let nginxMovers = """
        set $movers_days 7;
        if ($arg_days ~ "^(1|7|30)$") {
          set $movers_days $arg_days;
        }
        if ($arg_platform ~ "^[a-z0-9-]+$") {
          rewrite ^ \(base)/charts/movers/$arg_platform-${movers_days}d.json last;
        }

    """

  private static func caddy(root: String, host: String, port: Int) -> String {
    var text = """
      # Caddyfile
      \(host):\(port) {
        root * \(root)
        encode gzip
        header X-Content-Type-Options nosniff
        header Referrer-Policy strict-origin-when-cross-origin

        # Files that programs read may be read from anywhere.
        @readable path *.json *.csv *.xml *.opml \(calls.map { "\(base)/\($0.call)" }.joined(separator: " "))
        header @readable Access-Control-Allow-Origin *

        # The calls of the earlier service. The first route that matches decides.
        route {

      """
    for (number, rule) in (rules + moverRules).enumerated() {
      text += "    @r\(number) {\n      path \(base)/\(rule.call)\n"
      text +=
        "      expression `{http.request.uri.query.\(rule.parameter)}.matches(\"^\(rule.value)$\")\(rule.extra)`\n    }\n"
      let target = rule.file.replacing("$", with: "{http.request.uri.query.\(rule.parameter)}")
      text += "    rewrite @r\(number) \(base)/\(target)?\n"
    }
    for (call, file) in calls {
      text += "    rewrite \(base)/\(call) \(base)/\(file)?\n"
    }
    return text + """
          file_server
        }
        handle_errors {
          @missing expression `{err.status_code} == 404`
          rewrite @missing /404.html
          file_server
        }
      }

      """
  }

  /// Caddy has no variables with defaults, so each period is a rule of its own, the week last.
  private static let moverRules: [Rule] = [1, 30, 7].map { days in
    Rule(
      call: "charts/movers", parameter: "platform", value: "[a-z0-9-]+", file: "charts/movers/$-\(days)d.json",
      days: days == 7 ? nil : days)
  }
}
