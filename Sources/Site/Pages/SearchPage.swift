import Records
import Templating

/// `/search/`: the page that the command line leads to.
enum SearchPage {
  static func unit(_ content: SiteContent) -> PageUnit {
    PageUnit(key: "search", inputs: content.frame.mixer.fingerprint) { sink throws(SiteError) in
      let head = PageHead(
        path: "search/", title: "Search",
        description: "Stories, tracks, artists, releases and digests of the whole archive.", type: "SearchResultsPage")
      try content.frame.page("search", head, [:], into: &sink)
    }
  }
}
