import Records

/// The files below `news`.
enum NewsEndpoint {
  /// The first `limit` of many items; `next` names the file of the day that the rest begins with.
  ///
  /// - Parameter folder: the way from the file to those of the days.
  static func body(_ items: [NewsItem], limit: Int, _ latest: Day, folder: String = "../") -> [UInt8] {
    let shown = items.prefix(limit)
    let generated = items.lastSeen ?? Instant(latest)
    return Endpoint.body(asOf: latest.description, generated: generated) { json in
      json.field("count", shown.count)
      json.field("total", items.count)
      if items.count > shown.count, let last = shown.last { json.field("next", "\(folder)\(last.published.day).json") }
      json.key("items")
      json.beginArray()
      for item in shown { item.write(to: &json) }
      json.endArray()
    }
  }

  /// All items of a day, newest first; `next` names the file of the day before.
  static func body(_ items: [NewsItem], asOf day: Day, before: Day?) -> [UInt8] {
    let generated = items.lastSeen ?? Instant(day)
    return Endpoint.body(asOf: day.description, generated: generated) { json in
      json.field("count", items.count)
      if let before { json.field("next", "\(before).json") }
      json.key("items")
      json.array(items)
    }
  }
}
