import Records

/// `sitemap.xml`, which lists parts: one for each section, and for dated sections one for each year, so that a new day
/// changes one small part. Pages stand in the order of the plan, and a part that grows long goes on in another file: the
/// protocol allows 50,000 pages in one, and of tens of thousands of tracks a new one changes the last file alone.
enum Sitemap {
  /// Pages of a file, but for those of the unit that reaches the number.
  static let length = 2000
  /// What a page's address leaves out.
  private static let ending = Array("index.html".utf8)

  /// The units of the sitemap and its parts.
  ///
  /// - Parameters:
  ///   - units: everything that has been made.
  ///   - coming: pages that are made after it.
  ///   - look: is shown every file that has been made.
  static func units(
    _ units: UnitList, _ coming: [Output], _ frame: SiteFrame, look: (PackedOutputs.Entry) -> Void = { _ in }
  ) -> [PageUnit] {
    let coming = PackedOutputs(coming)
    /// The files of a unit; those to come stand behind all of them.
    @Sendable func files(_ unit: Int) -> PackedOutputs { unit < units.count ? units[unit].outputs : coming }
    var lists: [Pages] = []
    var newest: [Part: Int] = [:]
    var latest: Int?
    for unit in 0...units.count {
      files(unit).forEach { file in
        look(file)
        guard file.role == .page else { return }
        // Most pages are of the part that the one before is of.
        if let latest, lists[latest].part.holds(file.path), !lists[latest].isFull(before: unit) {
          return lists[latest].add(file, of: unit)
        }
        let part = Part(of: file.path)
        let known = newest[part]
        let place = known.flatMap { lists[$0].isFull(before: unit) ? nil : $0 } ?? lists.count
        if place == lists.count {
          lists.append(Pages(part, number: known.map { lists[$0].number + 1 } ?? 1, frame.mixer))
          newest[part] = place
        }
        lists[place].add(file, of: unit)
        latest = place
      }
    }
    lists.sort { ($0.part.name, $0.number) < ($1.part.name, $1.number) }
    let names = lists.map(\.name)
    var index = frame.mixer
    for name in names { index.add(name) }
    let maps = lists.map { pages in
      PageUnit(key: "sitemap/\(pages.name)", inputs: pages.inputs.fingerprint) { sink throws(SiteError) in
        try sink.put("sitemaps/\(pages.name).xml", xml(pages.part, of: pages.units.lazy.map(files), frame))
      }
    }
    guard !maps.isEmpty else { return [] }
    return maps + [
      PageUnit(key: "sitemap", inputs: index.fingerprint) { sink throws(SiteError) in
        try sink.put("sitemap.xml", self.index(names, frame))
      }
    ]
  }

  /// What is known of a part, or of one of the files that it is divided into, before it is written.
  private struct Pages {
    let part: Part
    /// 1 for the first file of the part.
    let number: Int
    private(set) var inputs: FingerprintMixer
    /// The units that have pages of it.
    private(set) var units: [Int] = []
    private var count = 0

    init(_ part: Part, number: Int, _ inputs: FingerprintMixer) {
      self.part = part
      self.number = number
      self.inputs = inputs
    }

    /// `tracks`, and then `tracks-2`.
    var name: String { number == 1 ? part.name : "\(part.name)-\(number)" }

    /// A unit's pages stay together.
    func isFull(before unit: Int) -> Bool { count >= Sitemap.length && units.last != unit }

    mutating func add(_ page: PackedOutputs.Entry, of unit: Int) {
      inputs.add(page.path)
      inputs.add(page.modified ?? 0)
      count += 1
      if units.last != unit { units.append(unit) }
    }
  }

  private struct Part: Hashable {
    private static let slash = UInt8(ascii: "/")

    /// The folder's name.
    let folder: [UInt8]
    let year: Int?

    /// Of a page: its first folder, and the year of a dated one.
    init(of path: UnsafeRawBufferPointer) {
      let end = path.place(of: Self.slash, from: 0)
      folder = end.map { Array(path[..<$0]) } ?? Array("site".utf8)
      year = end.flatMap { Self.year(of: path, behind: $0) }
    }

    /// Whether it is the part of a page. By bytes: the pages of ten years are a hundred thousand, and each build asks this of
    /// all of them.
    func holds(_ path: UnsafeRawBufferPointer) -> Bool {
      let isSame = folder.withUnsafeBytes { folder in
        path.count > folder.count && path[folder.count] == Self.slash && folder.order(path, upTo: folder.count) == 0
      }
      return isSame && Self.year(of: path, behind: folder.count) == year
    }

    private static func year(of path: UnsafeRawBufferPointer, behind end: Int) -> Int? {
      var start = end
      while let end = path.place(of: slash, from: start + 1) {
        if let day = Day(ascii: UnsafeRawBufferPointer(rebasing: path[start + 1..<end])) { return day.civil.year }
        start = end
      }
      return nil
    }

    /// `news-2026`, or else the folder's name.
    var name: String {
      let folder = String(decoding: folder, as: UTF8.self)
      return year.map { "\(folder)-\($0)" } ?? folder
    }
  }

  private static func xml(_ part: Part, of outputs: some Sequence<PackedOutputs>, _ frame: SiteFrame) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    let root = frame.url + "/"
    for files in outputs {
      files.forEach { page in
        guard page.role == .page, part.holds(page.path) || part == Part(of: page.path) else { return }
        add(page, to: &xml, root)
      }
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private static func add(_ page: PackedOutputs.Entry, to xml: inout XMLText, _ root: String) {
    let isIndex = page.path.suffix(ending.count).elementsEqual(ending)
    xml.raw("<url><loc>")
    xml.text(root)
    xml.text(UnsafeRawBufferPointer(rebasing: page.path.dropLast(isIndex ? ending.count : 0)))
    xml.raw("</loc>")
    if let modified = page.modified {
      xml.raw("<lastmod>")
      xml.raw(Instant(seconds: modified).description)
      xml.raw("</lastmod>")
    }
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
