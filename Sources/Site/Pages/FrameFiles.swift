import Records

/// `robots.txt`, `site.webmanifest`, and the codes of the charts for the command line.
enum FrameFiles {
  static func unit(_ content: SiteContent) -> PageUnit {
    PageUnit(key: "frame", inputs: content.frame.mixer.fingerprint) { sink throws(SiteError) in
      let frame = content.frame
      try sink.put("robots.txt", Array("User-agent: *\nAllow: /\n\nSitemap: \(frame.url)/sitemap.xml\n".utf8))
      try sink.put("site.webmanifest", manifest(frame))
      try sink.put("assets/find/charts.json", codes(frame.configuration.charts))
    }
  }

  private static func codes(_ charts: [ChartConfiguration]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for chart in charts {
      json.key(named: chart.code.uppercased())
      json.string("/charts/\(chart.id)/")
    }
    json.endObject()
    return json.bytes
  }

  private static func manifest(_ frame: SiteFrame) -> [UInt8] {
    let site = frame.configuration.site
    var json = JSONWriter()
    json.beginObject()
    json.field("name", site.title)
    json.field("short_name", site.title)
    json.field("description", site.description)
    json.field("lang", site.language)
    json.field("start_url", frame.base + "/")
    json.field("scope", frame.base + "/")
    json.field("display", "minimal-ui")
    json.field("background_color", "#fafaf7")
    json.field("theme_color", "#fafaf7")
    json.key("icons")
    json.beginArray()
    json.beginObject()
    json.field("src", frame.base + "/icon.svg")
    json.field("sizes", "any")
    json.field("type", "image/svg+xml")
    json.endObject()
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
