import Markup
import Records

/// A chart page of billboard.com as it is on the wire.
///
/// The markup drifts without notice, so cells are found by their labels and never by position alone: until July 2025 the labels
/// stood in the list's header (layout A), then over each cell as LW, PEAK, WEEKS (B), then as LW, PEAK, WEEKS AT NO. 1, WEEKS ON
/// CHART, printed twice a row in different order (C).
struct BillboardChart {
  /// A row's cells, as printed.
  struct Row {
    var rank: String
    var title: String
    var artist: String
    var cells: [Column: String]
  }

  /// A column with a meaning.
  enum Column: CaseIterable {
    case lastWeek, peak, weeks
  }

  /// The labels that the three columns have had, folded to lower-case letters and single spaces.
  private static let labels: [Column: Set<String>] = [
    .lastWeek: ["lw", "last week", "last wk", "last"],
    .peak: ["peak", "peak pos", "peak position", "pk"],
    .weeks: ["weeks", "wks", "weeks on chart", "wks on chart", "total weeks", "total wks", "woc"],
  ]

  let date: String?
  private(set) var rows: [Row] = []

  init(_ page: HTMLDocument) {
    let pickers =
      page.all(id: "chart-date-picker", attribute: "data-date")
      + page.all(class: "chart-date-picker", attribute: "data-date")
    date = pickers.first?["data-date"]
    let header = page.all(class: "o-chart-results-list-header__item").map { item in
      item.first("span", class: "c-span").flatMap { Self.column($0.text) }
    }
    for container in page.all("div", class: "o-chart-results-list-row-container") {
      guard let list = container.first("ul", class: "o-chart-results-list-row"),
        let row = Self.row(list, header: header)
      else { continue }
      rows.append(row)
    }
  }

  private static func row(_ list: MarkupElement, header: [Column?]) -> Row? {
    guard let heading = list.first("h3", id: "title-of-a-story") ?? list.first("h3", class: "c-title") else {
      return nil
    }
    let artist = heading.following.first { $0.hasClass("c-label") } ?? heading.next?.first("span", class: "c-label")
    var cells = labelled(list)
    if cells.isEmpty { cells = underHeader(heading, header) }
    return Row(
      rank: list.first("span", class: "c-label")?.text ?? "", title: heading.text, artist: artist?.text ?? "",
      cells: cells)
  }

  /// Values behind their labels, in the order of the page; where a label is printed twice both values must agree.
  private static func labelled(_ list: MarkupElement) -> [Column: String] {
    var cells: [Column: String] = [:]
    var conflicts: Set<Column> = []
    var waiting: Column?
    for span in list.all("span") {
      if span.hasClass("c-span") {
        waiting = column(span.text)
      } else if span.hasClass("c-label"), let label = waiting {
        let value = span.text
        if let other = cells[label], other != value { conflicts.insert(label) }
        cells[label] = value
        waiting = nil
      }
    }
    for label in conflicts { cells[label] = "" }
    return cells
  }

  /// Layout A: the row's last cells stand under the header's last labels.
  private static func underHeader(_ heading: MarkupElement, _ header: [Column?]) -> [Column: String] {
    guard let cell = heading.parent else { return [:] }
    let values = cell.following.filter { $0.hasClass("o-chart-results-list__item") }
    var cells: [Column: String] = [:]
    for (column, value) in zip(header.reversed(), values.reversed()) {
      if let column, let label = value.first("span", class: "c-label") { cells[column] = label.text }
    }
    return cells
  }

  private static func column(_ label: String) -> Column? {
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return Column.allCases.first { labels[$0]?.contains(words) == true }
  }
}

extension ChartAdapter {
  /// Any chart page of billboard.com.
  static let billboard = ChartAdapter(name: "billboard", measure: "Billboard's chart") {
    (body, contentType, chart) throws(IngestError) in
    let wire = WireFormat(adapter: "billboard")
    let page = BillboardChart(HTMLDocument(body, contentType: contentType))
    guard !page.rows.isEmpty else {
      throw wire.error("the page has no rows of the known layouts; it has changed, look at BillboardChart")
    }
    guard let date = page.date.flatMap(PrintedDate.iso) else {
      throw wire.error("the page has \(page.rows.count) rows but no date; it has changed, look at BillboardChart")
    }
    return ChartPage(date: date, rows: page.rows.map { ChartEntry($0, subject: chart.subject) })
  }
}

extension ChartEntry {
  /// A dash is "none"; anything else that is no number, and a cell that is missing, is unreadable and becomes 0.
  fileprivate init(_ row: BillboardChart.Row, subject: ChartConfiguration.Subject) {
    func number(_ column: BillboardChart.Column) -> Int? {
      let text = row.cells[column] ?? ""
      return text == "-" || text == "–" || text == "—" ? nil : Int(text) ?? 0
    }
    let isArtist = subject == .artists && row.artist.isEmpty
    self.init(
      rank: Int(row.rank) ?? 0, title: isArtist ? "" : row.title, artist: isArtist ? row.title : row.artist,
      previous: number(.lastWeek), peak: number(.peak), editions: number(.weeks))
  }
}
