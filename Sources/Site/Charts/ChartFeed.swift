import Insights
import Markup
import Records

/// The feed of a chart's movers: one entry an edition, with its debuts, gains and falls.
enum ChartFeed {
  /// Editions in a feed.
  static let editions = 8

  /// The path without ending.
  static func path(_ chart: ChartConfiguration) -> String { "/feeds/movers-\(chart.id)" }

  static func document(_ shelf: ChartShelf, _ content: SiteContent) throws(SiteError) -> FeedDocument {
    var entries: [FeedEntry] = []
    for entry in shelf.editions.entries.suffix(editions).reversed() {
      entries.append(Self.entry(try content.editions.edition(shelf, entry, keeps: false), shelf, content.frame))
    }
    return FeedDocument(
      title: "\(shelf.chart.title): movers",
      description: "Debuts, gains and falls of each edition of \(shelf.chart.title).",
      page: shelf.path, path: path(shelf.chart), entries: entries)
  }

  private static func entry(_ edition: ChartEdition, _ shelf: ChartShelf, _ frame: SiteFrame) -> FeedEntry {
    var edition = edition
    edition.entries.removeAll { ChartSong($0).isNameless }
    let lists = lists(edition)
    let html = lists.map { list in
      "<h3>\(list.name)</h3><ul>" + list.lines.map { "<li>\(Escaping.html($0))</li>" }.joined() + "</ul>"
    }
    let text = lists.map { ([$0.name] + $0.lines).joined(separator: "\n") }
    let first = edition.entries.first.map { "No. \($0.rank): \(name($0)). " } ?? ""
    // Billboard dates an edition days after it is out; no entry is from the future.
    let published = min(Instant(edition.edition), edition.fetched)
    return FeedEntry(
      id: FeedEntry.id("chart", "\(edition.chart)/\(edition.edition)"),
      title: "\(shelf.chart.title), \(DateText.long(edition.edition))",
      link: "\(frame.url)\(shelf.path)\(edition.edition)/", published: published,
      updated: edition.fetched, html: "<p>\(Escaping.html(first))</p>" + html.joined(),
      text: first + text.joined(separator: "\n\n"), author: nil, tags: [shelf.chart.platform])
  }

  private static func lists(_ edition: ChartEdition) -> [(name: String, lines: [String])] {
    let highlights = ChartHighlights(edition)
    let moved = edition.entries.filter { $0.previous != nil && $0.previous != $0.rank }
    func score(_ entry: ChartEntry) -> Double { Movers.score(from: entry.previous ?? entry.rank, to: entry.rank) }
    let ranked = moved.sorted { (score($1), $0.rank) < (score($0), $1.rank) }
    let gains = ranked.filter { score($0) > 0 }.prefix(5)
    let falls = ranked.filter { score($0) < 0 }.suffix(5).reversed()
    return [
      (name: "New", lines: highlights.debuts.map { "\($0.rank). \(name($0))" }),
      (name: "Back", lines: highlights.reentries.map { "\($0.rank). \(name($0))" }),
      (name: "Gains", lines: gains.map { "\($0.previous ?? 0) to \($0.rank): \(name($0))" }),
      (name: "Falls", lines: falls.map { "\($0.previous ?? 0) to \($0.rank): \(name($0))" }),
    ].filter { !$0.lines.isEmpty }
  }

  private static func name(_ entry: ChartEntry) -> String {
    entry.title.isEmpty ? entry.artist : "\(entry.title), \(entry.artist)"
  }
}
