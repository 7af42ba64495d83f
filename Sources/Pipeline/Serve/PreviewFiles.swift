import FlyingFox
import Foundation

/// Answers requests from the built site's folder as a web server with the recipes' rules would.
struct PreviewFiles: Sendable {
  let folder: String
  /// Counts the builds; pages ask for it and reload when it has grown. Nil where nothing is rebuilt.
  let version: Int?

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8", "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8", "svg": "image/svg+xml",
    "opml": "text/x-opml; charset=utf-8", "webmanifest": "application/manifest+json", "png": "image/png",
    "ico": "image/x-icon", "xsl": "text/xsl; charset=utf-8", "ts": "text/plain; charset=utf-8",
  ]

  func respond(to request: HTTPRequest) -> HTTPResponse {
    // As it was sent: the library's own path has lost a slash at its end, which tells a folder from a file.
    let asked = request.target.path()
    if let version {
      if asked == "/_pulse/version" { return reply(200, Data("\(version)".utf8), type: "txt") }
      if asked == "/_pulse/reload.js" { return reply(200, Data(Self.reload.utf8), type: "js") }
    }
    let query = request.query.map { (name: $0.name, value: $0.value) }
    if let answer = CallResolver.answer(path: asked, query: query) {
      guard let bytes = file(answer.path) else { return missing() }
      return reply(200, answer.limit.map { AnswerLimit.cut(bytes, to: $0) } ?? bytes, type: "json")
    }
    let path = asked.hasSuffix("/") ? asked + "index.html" : asked
    if let bytes = file(path) { return reply(200, bytes, type: String(path.split(separator: ".").last ?? "")) }
    guard file(path + "/index.html") == nil else {
      return HTTPResponse(
        statusCode: .movedPermanently, headers: HTTPHeaders([.location: asked + "/"]), body: Data())
    }
    return missing()
  }

  /// A file's bytes; nil for what does not exist or does not lie below the folder.
  private func file(_ path: String) -> Data? {
    let parts = path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
    guard !parts.contains(".."), !parts.contains(where: { $0.hasPrefix(".") }) else { return nil }
    let url = URL(filePath: folder + "/" + parts.joined(separator: "/"))
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
      return nil
    }
    return try? Data(contentsOf: url)
  }

  private func missing() -> HTTPResponse {
    reply(404, file("/404.html") ?? Data("not found".utf8), type: "html")
  }

  private func reply(_ status: Int, _ bytes: Data, type: String) -> HTTPResponse {
    let headers: HTTPHeaders = [
      .contentType: Self.types[type] ?? "application/octet-stream", HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("Access-Control-Allow-Origin"): "*", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Content-Security-Policy"): ServerRecipe.policy,
    ]
    // A file of its own, because the policy of the pages forbids scripts inside them.
    let tag = #"<script type="module" src="/_pulse/reload.js"></script>"#
    let body = type == "html" && version != nil ? bytes + Data(tag.utf8) : bytes
    return HTTPResponse(
      statusCode: status == 200 ? .ok : .notFound, headers: headers, body: body)
  }

  private static let reload = """
    let seen;
    setInterval(async () => {
      try {
        const now = await (await fetch("/_pulse/version")).text();
        if (seen && now !== seen) location.reload();
        seen = now;
      } catch {}
    }, 1000);

    """
}
