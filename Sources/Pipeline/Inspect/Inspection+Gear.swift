import Ingest
import Insights
import Records

extension Inspection {
  /// Gear news as the pipeline reads and joins it: `{"id","items":[{"id","title","source","published","excerpt"?,"tags"?}]}`
  /// gives `{"id","items":{ID:{"kind","brand"?}},"groups":[[ID]]}`.
  static let gear = Inspection(name: "gear") {
    { line in
      reply(to: line) { (request) throws(PipelineError) -> Members in
        var ids: [String: String] = [:]
        var items: [GearItem] = []
        for entry in try request.need("items", \.array) {
          guard let item = try announcement(entry) else { continue }
          ids[item.url] = try entry.need("id", \.string)
          items.append(item)
        }
        let groups = GearMerge.merge(stored: [], new: items)
        return [
          JSONValue.Member("items", .object(items.map { JSONValue.Member(ids[$0.url] ?? "", facts($0)) })),
          JSONValue.Member(
            "groups", .array(groups.map { .array($0.links.compactMap { ids[$0.url] }.map(JSONValue.string)) })),
        ]
      }
    }
  }

  private static func announcement(_ entry: JSONValue) throws(PipelineError) -> GearItem? {
    let id = try entry.need("id", \.string)
    let source = try entry.need("source", \.string)
    let published = try entry.need("published") { $0.string.flatMap { Instant($0) } }
    let item = FeedItem(
      id: id, title: try entry.need("title", \.string), link: "https://\(source).example/\(StableID.make(id))",
      published: published, summary: entry["excerpt"]?.string.map { FeedText($0, kind: .plain) },
      categories: entry["tags"]?.array?.compactMap(\.string) ?? [])
    let configuration = SourceConfiguration(id: source, name: source, kind: .gear, url: "https://\(source).example/")
    return GearReader.items(of: Feed(version: .rss20, items: [item]), source: configuration, seen: published).items
      .first
  }

  private static func facts(_ item: GearItem) -> JSONValue {
    .object(
      [JSONValue.Member("kind", .string(item.kind))]
        + (item.brand.map { [JSONValue.Member("brand", .string($0))] } ?? []))
  }
}
