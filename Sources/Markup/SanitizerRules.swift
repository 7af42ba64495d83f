/// What may pass: reviewing the sanitizer is reading this table.
enum SanitizerRules {
  /// Tags that pass, each with the attributes that pass on it. Everything else is dropped; the text inside stays.
  static let tags: [String: Set<String>] = [
    "a": ["href", "title", "hreflang"], "abbr": ["title"], "acronym": ["title"], "address": [], "article": [],
    "aside": [], "audio": ["src", "controls"], "b": [], "bdi": ["dir"], "bdo": ["dir"], "big": [],
    "blockquote": ["cite"], "br": [], "caption": [], "center": [], "cite": [], "code": [], "col": ["span"],
    "colgroup": ["span"], "dd": [], "del": ["cite", "datetime"], "details": ["open"], "dfn": ["title"], "dir": [],
    "div": [], "dl": [], "dt": [], "em": [], "figcaption": [], "figure": [], "footer": [], "h1": [], "h2": [],
    "h3": [], "h4": [], "h5": [], "h6": [], "header": [], "hr": [], "i": [],
    "img": ["src", "alt", "title", "width", "height"], "ins": ["cite", "datetime"], "kbd": [], "li": ["value"],
    "main": [], "mark": [], "nav": [], "ol": ["start", "reversed", "type"], "p": [], "picture": [], "pre": [],
    "q": ["cite"], "rp": [], "rt": [], "ruby": [], "s": [], "samp": [], "section": [], "small": [],
    "source": ["src", "type"], "span": [], "strike": [], "strong": [], "sub": [], "summary": [], "sup": [],
    "table": [], "tbody": [], "td": ["colspan", "rowspan", "headers"], "tfoot": [],
    "th": ["colspan", "rowspan", "headers", "scope", "abbr"], "thead": [], "time": ["datetime"], "tr": [], "tt": [],
    "u": [], "ul": ["type"], "var": [], "video": ["src", "poster", "controls", "width", "height"], "wbr": [],
  ]

  /// Attributes that hold an address: it is resolved, and passes only with one of these schemes, or without any.
  static let addresses: [String: Set<String>] = [
    "href": ["http", "https", "mailto"], "src": ["http", "https"], "cite": ["http", "https"],
    "poster": ["http", "https"],
  ]

  /// Tags that are open at the same time; a deeper one is dropped, its text stays.
  static let depthLimit = 100
}
