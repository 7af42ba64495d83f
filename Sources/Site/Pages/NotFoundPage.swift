import Records
import Templating

/// `/404.html`: what a server shows for an address that is not there.
enum NotFoundPage {
  static func unit(_ content: SiteContent) -> PageUnit {
    PageUnit(key: "404", inputs: content.frame.mixer.fingerprint) { sink throws(SiteError) in
      let head = PageHead(
        path: "404.html", title: "Not found", description: "There is no page at this address.", type: "WebPage",
        hidden: true)
      try content.frame.page("404", head, [:], into: &sink)
    }
  }
}
