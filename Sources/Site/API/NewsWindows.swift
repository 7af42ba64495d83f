import Records

/// `news/days/{1,7,30}.json`: the news of a window of days, cut after 200 items as the other lists are after 100.
enum NewsWindows {
  private static let windows = [1, 7, 30]
  private static let limit = 200

  static func unit(_ content: SiteContent) -> PageUnit {
    var inputs = content.frame.mixer
    inputs.add(content.recentNews.fingerprint)
    return PageUnit(key: "news/days", inputs: inputs.fingerprint) { sink throws(SiteError) in
      guard content.news.latest != nil else { return }
      for days in windows {
        let items = try content.recentNews.items(days: days)
        try sink.put(
          "\(Endpoint.root)/news/days/\(days).json", NewsEndpoint.body(items, limit: limit, content.newsDay))
      }
    }
  }
}
