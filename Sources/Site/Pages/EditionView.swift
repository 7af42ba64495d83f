import Insights
import Records
import Templating

/// What the page of an edition shows; the page of a date and that of the chart share it.
struct EditionView {
  let shelf: ChartShelf
  let place: Int
  let edition: ChartEdition
  let content: SiteContent
  let selection: PageSelection
  /// Keys of the rows.
  private let songs: [UInt64]
  private let slots: [ChartShelf.Entry?]
  /// Nil where no lines are drawn.
  private let table: RankTable?
  private let row: ChartRow
  /// Rows that a table has with everything.
  private static let longest = 120

  init(shelf: ChartShelf, place: Int, edition: ChartEdition, content: SiteContent, selection: PageSelection) {
    self.shelf = shelf
    self.place = place
    self.edition = edition
    self.content = content
    self.selection = selection
    songs = content.songs.keys(of: shelf.editions.entries[place].rollup.rows)
    slots = shelf.slots(upTo: place)
    table = selection.contains(.lines) ? RankTable(shelf, upTo: place, content) : nil
    row = ChartRow(
      frame: content.frame, names: content.names, shelf: shelf, isLong: edition.entries.count > Self.longest)
  }

  private var folder: String { "charts/\(edition.chart)/\(edition.edition)/" }
  private var json: String { "\(Endpoint.root)/charts/\(edition.chart)/\(edition.edition).json" }
  private var csv: String { "\(folder)\(edition.chart)-\(edition.edition).csv" }

  /// Puts the dated page and its files.
  ///
  /// - Parameter file: the edition's file, which its endpoint repeats.
  func put(file: [UInt8], into sink: inout PageSink) throws(SiteError) {
    try sink.put(json, ChartsEndpoint.bytes(edition, file: file), modified: edition.fetched.seconds)
    if selection.contains(.tables) { try sink.put(csv, ChartTable.bytes(edition)) }
    try page(path: folder, isLatest: false, into: &sink)
  }

  /// Puts one page.
  func page(path: String, isLatest: Bool, into sink: inout PageSink) throws(SiteError) {
    let chart = shelf.chart
    let day = edition.edition
    let head = PageHead(
      path: path, title: isLatest ? chart.title : "\(chart.title), \(DateText.long(day))",
      description:
        "\(chart.title) of \(DateText.long(day)): \(Words.count(edition.entries.count, "entry", "entries")) with "
        + "movement, peak, \(shelf.unit)s\(table == nil ? "" : " and 12-edition lines"), debuts and drop-outs with reasons.",
      section: .charts, asOf: edition.fetched, day: day,
      feeds: FeedDocument.links("\(chart.title) movers", ChartFeed.path(chart)),
      links: (selection.contains(.tables) ? [("CSV", "/" + csv)] : []) + [("JSON", "/" + json)]
        + FeedDocument.names("\(chart.code) movers", ChartFeed.path(chart)),
      type: "Dataset", sample: edition.sample)
    let around = shelf.editions.neighbours(of: place)
    try content.frame.page(
      "chart", head,
      [
        "chart": chartValue, "date": time(day),
        "count": .string(Words.count(edition.entries.count, "entry", "entries")),
        "pager": pager(around, isLatest: isLatest), "provenance": provenance,
        "suspect": isLatest ? suspect : nil,
        "trouble": isLatest ? ChartTrouble(shelf, content).map { $0.value(shown: day) } ?? nil : nil,
        "lined": .bool(table != nil),
        "bump": table.map { table in
          BumpChart(shelf: shelf, edition: edition, slots: slots, table: table, row: row, songs: songs).value
        } ?? nil,
        "rows": .list(
          edition.entries.indices.map {
            row.value(
              of: $0, in: edition.entries, key: songs[$0], ranks: table?.ranks(ofRow: $0), before: before(ofRow: $0))
          }),
        "last": .bool(!row.isLong), "streams": .bool(edition.entries.contains { $0.streams != nil }),
        "against": hasBefore ? around[0].map { time($0) } ?? nil : nil,
        "gap": hasBefore || around[0] == nil ? nil : .string(Self.missing),
        "side": EditionSide(self, row: row, songs: songs).value,
      ], into: &sink)
  }

  private var chartValue: Value {
    [
      "title": .string(shelf.chart.title), "code": .string(shelf.chart.code), "nature": .string(shelf.nature),
      "units": .string(shelf.unit.prefix(1).uppercased() + shelf.unit.dropFirst() + "s"),
      "subject": .string(shelf.chart.subject == .artists ? "Artist" : "Title, artist"),
      "href": .string(content.frame.base + shelf.path),
      "sources": .string("\(content.frame.base)/sources/#\(shelf.chart.id)"),
    ]
  }

  private func pager(_ around: [Day?], isLatest: Bool) -> Value {
    func link(_ day: Day?) -> Value {
      day.map {
        [
          "href": .string("\(content.frame.base)\(shelf.path)\($0)/"),
          "text": .string(DateText.short($0, in: edition.edition)),
        ]
      } ?? nil
    }
    let expected = edition.edition.adding(shelf.chart.cadence.days)
    return [
      "previous": link(around[0]), "next": link(around[1]),
      "expected": around[1] == nil ? .string(DateText.short(expected, in: edition.edition)) : nil,
      "compare": .block(
        comparable.isEmpty
          ? [] : [hasBefore ? choice(around[0]) : choice(nil)] + comparable.map { choice(slots[$0]?.day) }),
      "endpoint": .string("\(content.frame.base)/\(Endpoint.root)/charts/\(edition.chart)/"),
      "latest": isLatest ? nil : .string(content.frame.base + shelf.path),
      "dated": isLatest ? .string("\(content.frame.base)\(shelf.path)\(edition.edition)/") : nil,
    ]
  }

  /// Whether the edition that the publisher compares this one with is on record.
  private var hasBefore: Bool { slots[slots.count - 2] != nil }

  /// An edition to compare with; nil for the one before where it is not on record.
  private func choice(_ day: Day?) -> Value {
    [
      "iso": .string(day?.description ?? ""),
      "text": .string(day.map { DateText.short($0, in: edition.edition) } ?? Self.missing),
    ]
  }

  private static let missing = "the edition before, not on record"

  /// Slots of the editions that a browser can compare this one with beside the one before, which the page itself shows, the
  /// newest first; those of its lines, so that no later one changes the page.
  private var comparable: [Int] {
    slots.indices.dropLast(hasBefore ? 2 : 1).filter { slots[$0] != nil }.suffix(7).reversed()
  }

  /// What the row is in those editions, where their files do not tell it by the row's name.
  private func before(ofRow place: Int) -> String? {
    table?.words(ofRow: place, beside: comparable)?.joined(separator: " ")
  }

  private var provenance: Value {
    [
      "provider": .string(edition.provider), "url": .string(edition.url),
      "fetched": [
        "iso": .string(edition.fetched.description), "text": .string(DateText.longMoment(edition.fetched)),
      ],
      "hash": .string("sha256 \(edition.contentHash.prefix(4)) \(edition.contentHash.dropFirst(4).prefix(4))"),
      "computed": .string(
        edition.computed.isEmpty ? "as published" : "\(Words.list(edition.computed)) by our own arithmetic"),
      // Without the edition before, or a column of the publisher's, there is nothing to agree with.
      "compared": .bool(hasBefore && edition.computed.count < ChartVerdict.Column.allCases.count),
      "disagreements": .block(edition.disagreements.map { ["text": .string($0)] }),
      "disagreementCount": .string(Words.count(edition.disagreements.count, "disagreement")),
    ]
  }

  private var suspect: Value {
    guard let suspect = shelf.suspect else { return nil }
    let evidence = suspect.rollup.evidence
    return [
      "date": time(suspect.day), "shown": time(edition.edition),
      "count": .string(Words.count(evidence.count, "check")), "evidence": .string(evidence.joined(separator: "; ")),
      "fetched": .string(DateText.moment(Instant(seconds: suspect.rollup.fetched))),
    ]
  }

  private func time(_ day: Day) -> Value {
    ["iso": .string(day.description), "text": .string(DateText.long(day))]
  }
}
