import Templating

/// `/search/`: a form whose answers `search.js` takes from the index; without JavaScript it leads to the archive.
enum SearchPage {
  static func units(_ content: SiteContent) -> [PageUnit] {
    let page = PageUnit(key: "search/page", inputs: content.frame.mixer.fingerprint) { sink throws(SiteError) in
      let frame = content.frame
      let head = PageHead(
        path: "search/", title: "Search",
        description: "Search all stories, tracks, artists, releases and digests of the archive.",
        type: "SearchResultsPage")
      try frame.page(
        "search", head, ["script": .string("\(frame.base)/search.js?v=\(frame.version(of: "search.js"))")], into: &sink)
    }
    return [page] + SearchIndex(content).units
  }
}
