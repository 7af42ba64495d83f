import Records

/// `sitemap.xml`, which lists parts: one for each section, and for dated sections one for each year, so that a new day
/// changes one small part. Pages stand in the order of the plan.
enum Sitemap {
  static func units(_ outputs: some Sequence<Output>, frame: SiteFrame) -> [PageUnit] {
    var parts: [String: [Output]] = [:]
    for output in outputs where output.role == .page { parts[part(of: output.path), default: []].append(output) }
    let sorted = parts.sorted { $0.key < $1.key }
    var index = frame.mixer
    let units = sorted.map { name, pages in
      var inputs = frame.mixer
      for page in pages {
        inputs.add(page.path)
        inputs.add(page.modified ?? 0)
      }
      index.add(name)
      return PageUnit(key: "sitemap/\(name)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try sink.put("sitemaps/\(name).xml", part(pages, frame))
      }
    }
    guard !units.isEmpty else { return [] }
    let names = sorted.map(\.key)
    return units + [
      PageUnit(key: "sitemap", inputs: index.fingerprint) { sink throws(SiteError) in
        try sink.put("sitemap.xml", self.index(names, frame))
      }
    ]
  }

  /// `news-2026` for a dated page, else the first folder's name.
  private static func part(of path: String) -> String {
    // By bytes: the pages of ten years are a hundred thousand, and each build asks this of all of them.
    let folders = path.utf8.split(separator: UInt8(ascii: "/"))
    guard folders.count > 1 else { return "site" }
    let days = folders.dropFirst().lazy.filter { $0.count == 10 }.compactMap { Day(Substring($0)) }
    guard let day = days.first else {
      return String(Substring(folders[0]))
    }
    return "\(Substring(folders[0]))-\(day.civil.year)"
  }

  private static func part(_ pages: [Output], _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      let address = page.path.hasSuffix("index.html") ? page.path.dropLast(10) : page.path[...]
      xml.raw("<url><loc>")
      xml.text("\(frame.url)/\(address)")
      xml.raw("</loc>")
      if let modified = page.modified { xml.raw("<lastmod>\(Instant(seconds: modified))</lastmod>") }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private static func index(_ names: [String], _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for name in names { xml.raw("<sitemap><loc>\(frame.url)/sitemaps/\(name).xml</loc></sitemap>\n") }
    xml.raw("</sitemapindex>\n")
    return xml.bytes
  }
}
