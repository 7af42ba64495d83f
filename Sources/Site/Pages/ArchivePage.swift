import Records
import Templating

/// `/archive/` and `/archive/YEAR/`: every day that has something, and where to take everything away.
enum ArchivePage {
  static func units(_ content: SiteContent) -> [PageUnit] {
    let datesByYear = Dictionary(grouping: content.dates) { $0.day.civil.year }
    let years = datesByYear.isEmpty ? [content.today.civil.year] : datesByYear.keys.sorted(by: >)
    return years.enumerated().map { place, year in
      let dates = datesByYear[year] ?? []
      var inputs = content.frame.mixer
      for other in years { inputs.add(other) }
      for feed in FeedList.all(content) { inputs.add(feed.path) }
      for date in dates {
        inputs.add(date.day.number)
        inputs.add(date.parts)
      }
      return PageUnit(key: "archive/\(year)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        let newest = place == 0
        let head = PageHead(
          path: newest ? "archive/" : "archive/\(year)/", title: newest ? "Archive" : "Archive of \(year)",
          description: "Every day of \(year) with its news, digest, releases, gear and charts; all feeds and files.",
          day: nil)
        try content.frame.page(
          "archive", head,
          [
            "year": .string(String(year)), "months": .block(months(dates, content.frame)),
            "years": .list(
              years.enumerated().map {
                Facets.link(
                  String($1), $0 == 0 ? "/archive/" : "/archive/\($1)/", current: $1 == year, count: nil, content.frame)
              }),
            "feeds": newest ? .block(FeedList.all(content).map { feed($0, content.frame) }) : nil,
          ], into: &sink)
      }
    }
  }

  private static func months(_ dates: [SiteContent.Date], _ frame: SiteFrame) -> [Value] {
    var months: [(name: String, rows: [Value])] = []
    for date in dates.reversed() {
      let name = DateText.month(date.day)
      if months.last?.name != name { months.append((name, [])) }
      months[months.count - 1].rows.append(row(date, frame))
    }
    return months.map { ["name": .string($0.name), "rows": .list($0.rows)] }
  }

  private static func row(_ date: SiteContent.Date, _ frame: SiteFrame) -> Value {
    [
      "date": ["iso": .string(date.day.description), "text": .string(DateText.weekday(date.day))],
      "links": .list(
        SiteContent.Date.names.enumerated().compactMap { place, part in
          guard date.parts & 1 << place != 0 else { return nil }
          return ["name": .string(part.name), "href": .string("\(frame.base)/\(part.folder)/\(date.day)/")]
        }),
    ]
  }

  private static func feed(_ feed: FeedList.Feed, _ frame: SiteFrame) -> Value {
    [
      "name": .string(feed.name),
      "formats": .list(
        FeedDocument.formats.map {
          ["name": .string($0.name), "href": .string("\(frame.base)\(feed.path).\($0.ending)")]
        }),
    ]
  }
}
