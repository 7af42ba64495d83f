import Records

/// schema.org descriptions for search engines.
enum StructuredData {
  /// What a page is, where it stands and when it changed.
  static func page(_ head: PageHead, url: String, site: SiteConfiguration.Site, root: String) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("@context", "https://schema.org")
    json.field("@type", head.path.isEmpty ? "WebSite" : head.type)
    json.field("name", head.title)
    json.field("description", head.description)
    json.field("url", url)
    json.field("inLanguage", site.language)
    json.field("dateModified", head.asOf)
    if !head.path.isEmpty {
      json.key("isPartOf")
      json.beginObject()
      json.field("@type", "WebSite")
      json.field("name", site.title)
      json.field("url", root + "/")
      json.endObject()
    }
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
