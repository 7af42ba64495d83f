extension ServerRecipe {
  static func nginx(root: String, host: String, port: Int) -> String {
    """
    # /etc/nginx/sites-available/pulse
    server {
      listen \(port);
      server_name \(host);
      root "\(root)";
      index index.html;
      error_page 404 /404.html;
      charset utf-8;
      charset_types text/css application/javascript application/json application/rss+xml application/atom+xml application/feed+json application/manifest+json text/csv text/x-opml;
      gzip on;
      gzip_vary on;
      gzip_types text/css application/javascript application/json application/xml application/rss+xml application/atom+xml application/manifest+json text/csv text/plain text/x-opml image/svg+xml;
      add_header X-Content-Type-Options nosniff always;
      add_header Referrer-Policy strict-origin-when-cross-origin always;
      add_header Content-Security-Policy "\(policy)" always;

      location / {
        try_files $uri $uri/ =404;
      }

      # It answers for the files below too, whose readers must be able to tell "not found" from "not allowed".
      location = /404.html {
        internal;
        add_header Access-Control-Allow-Origin * always;
        add_header X-Content-Type-Options nosniff always;
        add_header Content-Security-Policy "\(policy)" always;
      }

      # Files that programs read may be read from anywhere.
    \(readableFiles)
      # The calls of the earlier service.
    \(calls.map { location($0.call, $0.file) }.joined())}

    """
  }

  private static var readableFiles: String {
    let known = types.map(\.ending)
    let common = readable.filter { !known.contains($0) }.joined(separator: "|")
    let open = """
      add_header Access-Control-Allow-Origin * always;
          add_header X-Content-Type-Options nosniff always;
          add_header Content-Security-Policy "\(policy)" always;
      """
    var text = "  location ~ \\.(\(common))$ {\n    \(open)\n  }\n"
    for (ending, type) in types {
      text += "  location ~ \\.\(ending)$ {\n    types {}\n    default_type \(type);\n    \(open)\n  }\n"
    }
    return text
  }

  private static func location(_ call: String, _ file: String) -> String {
    var text = "  location = \(base)/\(call) {\n"
    for (parameter, value) in strict(call) {
      text += "    if ($arg_\(parameter) !~ \"^(?:\(value.pattern))?$\") {\n      return 404;\n    }\n"
    }
    if call == "charts/movers" {
      text += movers
    } else {
      for rule in rules where rule.call == call {
        text += "    if ($arg_\(rule.parameter) ~ \"^\(rule.value.pattern)$\") {\n"
        text += "      rewrite ^ \(base)/\(rule.file.replacing("$", with: "$arg_\(rule.parameter)")) last;\n    }\n"
      }
    }
    return text + "    rewrite ^ \(base)/\(file) last;\n  }\n"
  }

  /// nginx cannot ask two things in one `if`, but has variables with defaults.
  private static let movers = """
        set $movers_platform all;
        set $movers_days 7;
        if ($arg_platform ~ "^\(CallRule.Value.word.pattern)$") {
          set $movers_platform $arg_platform;
        }
        if ($arg_days ~ "^(?:1|7|30)$") {
          set $movers_days $arg_days;
        }
        rewrite ^ \(base)/charts/movers/${movers_platform}-${movers_days}d.json last;

    """
}
