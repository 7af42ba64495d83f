import Markup
import Records
import Templating

/// `/gear/` and `/gear/KIND/` with their feed and endpoints: the announcements of the last 60 days.
enum GearListPage {
  /// Days that the window reaches back.
  static let days = 60

  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    let window = Shared<Window>()
    return ([nil] + content.gearKinds.map(Optional.some)).map { kind in
      var inputs = content.frame.mixer
      inputs.add(content.recentGear.fingerprint)
      inputs.add(content.today.number)
      for kind in content.gearKinds { inputs.add(kind) }
      let key = kind.map { "gear/\(Slug.make($0))" } ?? "gear"
      return PageUnit(key: key, inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(kind, window, content, selection, into: &sink)
      }
    }
  }

  /// The announcements of the window, newest day first, and those of each kind by its part of the address.
  private typealias Window = (all: [GearItem], byKind: [String: [GearItem]])

  private static func render(
    _ kind: String?, _ shared: Shared<Window>, _ content: SiteContent, _ selection: PageSelection,
    into sink: inout PageSink
  ) throws(SiteError) {
    let window = try shared.value { () throws(SiteError) in
      let all = try content.recentGear.days().reversed().flatMap(\.records)
      return (all, Dictionary(grouping: all) { Slug.make($0.kind) })
    }
    let items = kind.map { window.byKind[Slug.make($0)] ?? [] } ?? window.all
    let seen = items.map(\.firstSeen).max() ?? Instant(content.today)
    if selection.contains(.overviews) {
      let name = kind.map { "gear/\(Slug.make($0))" } ?? "gear"
      try sink.put(
        "\(Endpoint.root)/\(name).json",
        Endpoint.body(asOf: content.today.description, generated: seen) { json in
          json.field("count", items.count)
          json.key("items")
          json.array(items)
        })
      let table = selection.contains(.tables) ? "\(name)/gear.csv" : nil
      if let table { try sink.put(table, GearTable.bytes(items)) }
      try page(kind, items, seen: seen, table: table, json: "/\(Endpoint.root)/\(name).json", content, into: &sink)
    }
    guard selection.contains(.feeds), kind == nil, let last = content.gear.entries.last else { return }
    // A feed is never empty: the last day of the archive stands in.
    let announced = items.isEmpty ? try content.gear.items(of: last) : items
    try FeedDocument(
      title: "\(content.frame.configuration.site.title): Gear",
      description: "Announcements of instruments, studio gear and music software.", page: "/gear/",
      path: "/feeds/gear", entries: announced.prefix(NewsFeed.limit).map { entry($0, content.frame) }
    ).put(content.frame, into: &sink)
  }

  private static func page(
    _ kind: String?, _ items: [GearItem], seen: Instant, table: String?, json: String, _ content: SiteContent,
    into sink: inout PageSink
  ) throws(SiteError) {
    let frame = content.frame
    let name = kind.map { "Gear: \(GearRow.title(ofKind: $0))" } ?? "Gear and software"
    let hasFeed = !content.gear.entries.isEmpty
    let head = PageHead(
      path: kind.map { "gear/\(Slug.make($0))/" } ?? "gear/", title: name,
      description:
        "Instruments, studio gear and music software announced in the last \(days) days, by outlet and maker.",
      section: .gear, asOf: seen, day: content.today, feeds: hasFeed ? FeedDocument.links("Gear", "/feeds/gear") : [],
      links: (table.map { [("CSV", "/" + $0)] } ?? []) + [("JSON", json)]
        + (hasFeed ? FeedDocument.names("Gear", "/feeds/gear") : []),
      sample: content.gear.isSample)
    let kinds =
      [Facets.link("All", "/gear/", current: kind == nil, count: nil, frame)]
      + content.gearKinds.map {
        Facets.link(GearRow.title(ofKind: $0), "/gear/\(Slug.make($0))/", current: $0 == kind, count: nil, frame)
      }
    try frame.page(
      "gear-list", head,
      [
        "count": .string(Words.count(items.count, "announcement")), "window": .string(Words.count(days, "day")),
        "kinds": .list(kinds), "rows": .block(items.prefix(150).map { GearRow.value($0, frame) }),
        "makers": .block(makers(items)),
      ], into: &sink)
  }

  /// Who announced most.
  private static func makers(_ items: [GearItem]) -> [Value] {
    var counts: [String: Int] = [:]
    for item in items { if let brand = item.brand { counts[brand, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map {
      ["name": .string($0.key), "count": .int($0.value)]
    }
  }

  private static func entry(_ item: GearItem, _ frame: SiteFrame) -> FeedEntry {
    let body = item.excerpt ?? ""
    let source = frame.name(of: item.source)
    return FeedEntry(
      id: FeedEntry.id("gear", item.id), title: item.title, link: item.url, published: item.published,
      updated: item.published,
      html: (body.isEmpty ? "" : "<p>\(Escaping.html(body))</p>")
        + "<p><a href=\"\(Escaping.attribute(item.url))\">\(Escaping.html(source))</a></p>",
      text: body.isEmpty ? source : body, author: source, tags: [item.kind] + (item.brand.map { [$0] } ?? []))
  }
}
