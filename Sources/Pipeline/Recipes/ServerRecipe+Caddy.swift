extension ServerRecipe {
  static func caddy(root: String, host: String, port: Int) -> String {
    """
    # Caddyfile
    \(address(host: host, port: port)) {
      root * "\(root)"
      encode gzip
      header X-Content-Type-Options nosniff
      header Referrer-Policy strict-origin-when-cross-origin
      header Content-Security-Policy "\(policy)"

      # Files that programs read may be read from anywhere.
      @readable path \(readable.map { "*.\($0)" }.joined(separator: " ")) /api/*
      header @readable Access-Control-Allow-Origin *
    \(types.map { "  @\($0.ending) path *.\($0.ending)\n  header @\($0.ending) Content-Type \"\($0.type); charset=utf-8\"\n" }.joined())
      # The calls of the earlier service. The first route that matches decides.
      route {
    \(routes)    file_server
      }
      handle_errors {
        @missing expression `{err.status_code} == 404`
        rewrite @missing /404.html
        header Content-Type "text/html; charset=utf-8"
        file_server
      }
    }

    """
  }

  /// Without a scheme Caddy takes any port but 80 for HTTPS and asks for a certificate.
  private static func address(host: String, port: Int) -> String {
    switch port {
    case 80: "http://\(host)"
    case 443: host
    default: "http://\(host):\(port)"
    }
  }

  private static var routes: String {
    var text = ""
    for (call, _) in calls {
      for (parameter, value) in strict(call) {
        let name = "bad-\(call.replacing("/", with: "-"))-\(parameter)"
        text += matcher(name, call, "!\(query(parameter)).matches(\"^(?:\(value.pattern))?$\")")
        text += "    error @\(name) 404\n"
      }
    }
    for (number, rule) in rules.enumerated() {
      let period = rule.days.map { " && \(query("days")) == \"\($0)\"" } ?? ""
      text += matcher("r\(number)", rule.call, "\(query(rule.parameter)).matches(\"^\(rule.value.pattern)$\")\(period)")
      text += "    rewrite @r\(number) \(base)/\(rule.file.replacing("$", with: query(rule.parameter)))?\n"
    }
    for (call, file) in calls { text += "    rewrite \(base)/\(call) \(base)/\(file)?\n" }
    return text
  }

  private static func query(_ parameter: String) -> String { "{http.request.uri.query.\(parameter)}" }

  private static func matcher(_ name: String, _ call: String, _ expression: String) -> String {
    "    @\(name) {\n      path \(base)/\(call)\n      expression `\(expression)`\n    }\n"
  }
}
