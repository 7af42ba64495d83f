import Records

/// `sitemap.xml`, which lists parts: one for each section, and for dated sections one for each year, so that a new day
/// changes one small part. Pages stand in the order of the plan.
enum Sitemap {
  static func units(_ outputs: [PackedOutputs], _ frame: SiteFrame) -> [PageUnit] {
    var parts: [Part: Pages] = [:]
    for (unit, files) in outputs.enumerated() {
      forEachPage(of: files) { part, page in parts[part, default: Pages(frame.mixer)].add(page, of: unit) }
    }
    let sorted = parts.sorted { $0.key.name < $1.key.name }
    let names = sorted.map(\.key.name)
    var index = frame.mixer
    for name in names { index.add(name) }
    let units = sorted.map { part, pages in
      PageUnit(key: "sitemap/\(part.name)", inputs: pages.inputs.fingerprint) { sink throws(SiteError) in
        try sink.put("sitemaps/\(part.name).xml", xml(part, of: pages.units.lazy.map { outputs[$0] }, frame))
      }
    }
    guard !units.isEmpty else { return [] }
    return units + [
      PageUnit(key: "sitemap", inputs: index.fingerprint) { sink throws(SiteError) in
        try sink.put("sitemap.xml", self.index(names, frame))
      }
    ]
  }

  /// What is known of a part before it is written.
  private struct Pages {
    private(set) var inputs: FingerprintMixer
    /// The units that have pages of it.
    private(set) var units: [Int] = []

    init(_ inputs: FingerprintMixer) {
      self.inputs = inputs
    }

    mutating func add(_ page: PackedOutputs.Entry, of unit: Int) {
      inputs.add(page.path)
      inputs.add(page.modified ?? 0)
      if units.last != unit { units.append(unit) }
    }
  }

  private struct Part: Hashable {
    var folder = "site"
    var year: Int?

    /// Of a page: its first folder, and the year of a dated one.
    init(of path: UnsafeRawBufferPointer) {
      let slash = UInt8(ascii: "/")
      guard var start = path.firstIndex(of: slash) else { return }
      folder = String(decoding: path[..<start], as: UTF8.self)
      // By bytes: the pages of ten years are a hundred thousand, and each build asks this of all of them.
      while let end = path[(start + 1)...].firstIndex(of: slash) {
        if let day = Day(ascii: UnsafeRawBufferPointer(rebasing: path[start + 1..<end])) {
          year = day.civil.year
          return
        }
        start = end
      }
    }

    /// `news-2026`, or else the folder's name.
    var name: String { year.map { "\(folder)-\($0)" } ?? folder }
  }

  private static func forEachPage(of outputs: PackedOutputs, _ body: (Part, PackedOutputs.Entry) -> Void) {
    outputs.forEach { if $0.role == .page { body(Part(of: $0.path), $0) } }
  }

  private static func xml(_ part: Part, of outputs: some Sequence<PackedOutputs>, _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for files in outputs {
      forEachPage(of: files) { own, page in if own == part { add(page, to: &xml, frame) } }
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private static func add(_ page: PackedOutputs.Entry, to xml: inout XMLText, _ frame: SiteFrame) {
    let path = String(decoding: page.path, as: UTF8.self)
    let address = path.hasSuffix("index.html") ? path.dropLast(10) : path[...]
    xml.raw("<url><loc>")
    xml.text("\(frame.url)/\(address)")
    xml.raw("</loc>")
    if let modified = page.modified { xml.raw("<lastmod>\(Instant(seconds: modified))</lastmod>") }
    xml.raw("</url>\n")
  }

  private static func index(_ names: [String], _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for name in names { xml.raw("<sitemap><loc>\(frame.url)/sitemaps/\(name).xml</loc></sitemap>\n") }
    xml.raw("</sitemapindex>\n")
    return xml.bytes
  }
}
