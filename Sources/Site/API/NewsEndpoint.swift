import Records

/// The files below `news`.
enum NewsEndpoint {
  /// Items, newest first.
  static func body(_ items: [NewsItem], asOf day: Day) -> [UInt8] {
    let generated = items.map(\.firstSeen).max() ?? Instant(day)
    return Endpoint.body(asOf: day.description, generated: generated) { json in
      json.field("count", items.count)
      json.key("items")
      json.array(items)
    }
  }
}
