internal import Markup

/// The namespaces that feeds use, by the prefix that they usually have.
struct FeedModules {
  /// What was found for the namespaces of this document.
  private var seen: [String: String?] = [:]

  /// The module that a tag belongs to; empty for the formats' own elements.
  ///
  /// A prefix that was never declared counts as the one that everybody means by it. A default namespace that nobody
  /// knows counts as the formats' own, because old and home-made feeds have one.
  mutating func module(of tag: XMLTag) -> String {
    guard let namespace = tag.namespace, !namespace.isEmpty else { return tag.prefix }
    if let module = seen[namespace] { return module ?? tag.prefix }
    let module = Self.known[Self.trimmed(namespace)]
    seen[namespace] = .some(module)
    return module ?? tag.prefix
  }

  /// Compared without scheme, case and closing slash: feeds write `https`, `DTDs` and `dtds`, `mrss` and `mrss/`.
  private static func trimmed(_ namespace: String) -> String {
    var name = Substring(namespace.lowercased())
    for scheme in ["http://", "https://"] where name.hasPrefix(scheme) { name = name.dropFirst(scheme.count) }
    while name.hasSuffix("/") || name.hasSuffix("#") { name = name.dropLast() }
    return String(name)
  }

  private static let known: [String: String] = [
    "purl.org/rss/1.0": "", "my.netscape.com/rdf/simple/0.9": "", "channel.netscape.com/rdf/simple/0.9": "",
    "purl.org/net/rss1.1": "", "backend.userland.com/rss": "", "backend.userland.com/rss2": "",
    "blogs.law.harvard.edu/tech/rss": "", "cyber.law.harvard.edu/rss/rss.html": "",
    "purl.org/rss/1.0/modules/rss091": "", "www.w3.org/2005/atom": "", "purl.org/atom/ns": "", "purl.org/pie": "",
    "purl.org/echo": "", "example.com/necho": "", "example.com/newformat": "",
    "purl.org/dc/elements/1.1": "dc", "purl.org/dc/elements/1.0": "dc", "purl.org/dc/terms": "dcterms",
    "purl.org/rss/1.0/modules/content": "content", "search.yahoo.com/mrss": "media",
    "video.search.yahoo.com/mrss": "media",
    "www.rssboard.org/media-rss": "media", "www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "itunes.com/dtds/podcast-1.0.dtd": "itunes", "example.com/dtds/podcast-1.0.dtd": "itunes",
    "www.google.com/schemas/play-podcasts/1.0": "googleplay", "www.w3.org/1999/xhtml": "xhtml",
    "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf", "rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "www.w3.org/2000/svg": "svg", "www.w3.org/1998/math/mathml": "math", "www.w3.org/1999/xlink": "xlink",
    "purl.org/rss/1.0/modules/syndication": "sy", "purl.org/rss/1.0/modules/slash": "slash",
    "wellformedweb.org/commentapi": "wfw", "webns.net/mvcb": "admin", "purl.org/rss/1.0/modules/taxonomy": "taxo",
    "purl.org/rss/1.0/modules/annotate": "annotate", "web.resource.org/cc": "cc",
    "schemas.pocketsoap.com/rss/mydescmodule": "szf", "purl.org/rss/1.0/modules/link": "l",
  ]
}
