import Records
import Templating

/// `/news/DATE/` and `news/DATE.json`: everything that was published on one day.
enum NewsDayPage {
  /// Stories that are shown in full; those of a longer day follow as lines, so that the page stays a light one.
  private static let limit = 100

  static func units(_ content: SiteContent) -> [PageUnit] {
    content.news.entries.indices.map { place in
      let entry = content.news.entries[place]
      var inputs = content.frame.mixer
      inputs.add(entry.fingerprint)
      inputs.add(content.news.hidesSamples)
      inputs.add(content.storyFingerprint(around: entry.day))
      for day in content.news.neighbours(of: place) { inputs.add(day?.number ?? 0) }
      return PageUnit(key: "news/\(entry.day)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try render(place, content, into: &sink)
      }
    }
  }

  private static func render(_ place: Int, _ content: SiteContent, into sink: inout PageSink) throws(SiteError) {
    let entry = content.news.entries[place]
    let day = entry.day
    let items = try content.news.items(of: entry)
    let around = content.news.neighbours(of: place)
    let file = "\(Endpoint.root)/news/\(day).json"
    try sink.put(file, NewsEndpoint.body(items, asOf: day, before: around[0]), modified: entry.rollup.seen)
    let groups = WireGroup.groups(items) { content.hasStoryPage($0, around: day) }
    let row = WireRow(frame: content.frame, day: day)
    let head = PageHead(
      path: "news/\(day)/", title: "News of \(DateText.long(day))",
      description:
        "\(Words.count(items.count, "item")) of the music press on \(DateText.full(day)), with every source.",
      section: .news, asOf: Instant(seconds: entry.rollup.seen), day: day, links: [("JSON", "/" + file)],
      sample: content.news.isSample)
    try content.frame.page(
      "news-day", head,
      [
        "date": ["iso": .string(day.description), "text": .string(DateText.full(day))],
        "count": .string(Words.count(items.count, "item")),
        "stories": .string(Words.count(groups.count, "story", "stories")),
        "items": .list(groups.prefix(limit).map { row.value($0) }),
        "briefs": .block(groups.dropFirst(limit).map { row.value($0) }),
        "pager": Pager.days("/news/", previous: around[0], next: around[1], frame: content.frame),
        "facets": Facets.categories(current: nil, frame: content.frame),
      ], into: &sink)
  }
}
