import Records
import Templating

/// `/charts/CHART/`: the newest edition that passed its checks, with the endpoint and the feed of movers.
enum ChartPage {
  static func units(_ content: SiteContent, _ selection: PageSelection) -> [PageUnit] {
    content.charts.map { shelf in
      let last = shelf.editions.entries.indices.last
      var inputs = last.map { EditionPage.inputs(shelf, $0, content) } ?? content.frame.mixer
      if let suspect = shelf.suspect {
        inputs.add(suspect.day.number)
        inputs.add(suspect.rollup.fetched)
        for sentence in suspect.rollup.evidence { inputs.add(sentence) }
      }
      ChartTrouble(shelf, content)?.add(to: &inputs)
      for entry in shelf.editions.entries.suffix(ChartFeed.editions) { inputs.add(entry.fingerprint) }
      return PageUnit(key: "charts/\(shelf.chart.id)", inputs: inputs.fingerprint) { sink throws(SiteError) in
        if let last {
          try render(shelf, last, content, selection, into: &sink)
        } else if selection.contains(.overviews) {
          try empty(shelf, content, into: &sink)
        }
      }
    }
  }

  private static func render(
    _ shelf: ChartShelf, _ last: Int, _ content: SiteContent, _ selection: PageSelection, into sink: inout PageSink
  ) throws(SiteError) {
    let edition = try content.editions.edition(shelf, shelf.editions.entries[last])
    if selection.contains(.overviews) {
      let file = try shelf.editions.bytes(of: shelf.editions.entries[last])
      try sink.put("\(Endpoint.root)\(shelf.path.dropLast()).json", ChartsEndpoint.bytes(edition, file: file))
      let view = EditionView(shelf: shelf, place: last, edition: edition, content: content, selection: selection)
      try view.page(path: String(shelf.path.dropFirst()), isLatest: true, into: &sink)
    }
    if selection.contains(.feeds) {
      try ChartFeed.document(shelf, content).put(content.frame, into: &sink)
    }
  }

  private static func empty(
    _ shelf: ChartShelf, _ content: SiteContent, into sink: inout PageSink
  ) throws(SiteError) {
    let head = PageHead(
      path: String(shelf.path.dropFirst()), title: shelf.chart.title,
      description: "\(shelf.chart.title), \(shelf.nature): no edition yet.", section: .charts)
    try content.frame.page(
      "chart-none", head,
      [
        "nature": .string(shelf.nature),
        "reason": .string(
          shelf.chart.enabled
            ? "The next run that uses the network reads it."
            : "It is switched off: \(shelf.chart.disabledReason ?? "no reason given")."),
        "trouble": ChartTrouble(shelf, content).map { $0.value(shown: nil) } ?? nil,
      ], into: &sink)
  }
}
