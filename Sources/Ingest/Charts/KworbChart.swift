import Markup
import Records

/// A daily table of kworb.net as it is on the wire; columns are found by the table's own headings.
struct KworbChart {
  /// A row's cells, as printed.
  struct Row {
    var cells: [String: String]
    var artist: String
    var title: String
    var guests: [String]
    var track: String?
  }

  let date: Day?
  private(set) var rows: [Row] = []

  init(_ page: HTMLDocument) {
    date = page.first("span", class: "pagetitle").flatMap { PrintedDate.slashed(in: $0.text) }
    guard let table = page.first("table", id: "spotifydaily") else { return }
    let headings = table.all("th").map { $0.text.lowercased() }
    for line in table.first("tbody")?.all("tr") ?? [] {
      let cells = line.all("td")
      guard let place = headings.firstIndex(of: "artist and title"), cells.indices.contains(place),
        let row = Self.row(cells, headings, name: cells[place])
      else { continue }
      rows.append(row)
    }
  }

  /// Names are split on the links, never on " - ", which occurs in titles and names.
  private static func row(_ cells: [MarkupElement], _ headings: [String], name: MarkupElement) -> Row? {
    let links = name.all("a")
    let artists = links.filter { $0["href"]?.contains("/artist/") == true }
    guard let track = links.first(where: { $0["href"]?.contains("/track/") == true }), let artist = artists.first else {
      return nil
    }
    let id = track["href"]?.split(separator: "/").last?.split(separator: ".").first
    let values = Dictionary(zip(headings, cells.map(\.text)), uniquingKeysWith: { first, _ in first })
    return Row(
      cells: values, artist: artist.text, title: track.text, guests: artists.dropFirst().map(\.text),
      track: id.map(String.init))
  }
}

extension ChartAdapter {
  /// Spotify's daily charts with stream counts.
  static let kworb = ChartAdapter(name: "kworb", measure: "Spotify's streams") {
    (body, contentType, _) throws(IngestError) in
    let wire = WireFormat(adapter: "kworb")
    let page = KworbChart(HTMLDocument(body, contentType: contentType))
    guard !page.rows.isEmpty else {
      throw wire.error("the page has no table of the known form; it has changed, look at KworbChart")
    }
    guard let date = page.date else {
      throw wire.error("the page's title has no date; it has changed, look at KworbChart")
    }
    return ChartPage(date: date, rows: page.rows.map(ChartEntry.init))
  }
}

extension ChartEntry {
  /// Guests join the credit, as Spotify lists them; `=` is no change, `+3` came from three places below.
  fileprivate init(_ row: KworbChart.Row) {
    let rank = Self.count(row.cells["pos"]) ?? 0
    let change = row.cells["p+"] ?? ""
    var previous: Int?
    var status: ChartEntry.Status?
    switch change {
    case "NEW": status = .new
    case "RE": status = .reentry
    case "=": previous = rank
    default: previous = Self.count(change).map { rank + $0 } ?? 0
    }
    self.init(
      rank: rank, title: row.title, artist: ([row.artist] + row.guests).joined(separator: ", "), previous: previous,
      peak: Self.count(row.cells["pk"]) ?? 0, editions: Self.count(row.cells["days"]) ?? 0, status: status,
      streams: Self.count(row.cells["streams"]), ids: IDs(spotify: row.track))
  }

  private static func count(_ text: String?) -> Int? {
    text.flatMap { Int($0.filter { $0 != "," && $0 != "+" }) }
  }
}
