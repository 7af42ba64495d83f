import Markup
import Records

/// A page that only leads elsewhere, for an address that has changed.
enum Redirect {
  static func put(
    from path: String, to target: String, _ frame: SiteFrame, into sink: inout PageSink
  ) throws(SiteError) {
    let address = Escaping.attribute(frame.base + target)
    let html = """
      <!doctype html>
      <html lang="\(frame.configuration.site.language)"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Moved</title>
      <meta http-equiv="refresh" content="0; url=\(address)"><link rel="canonical" href="\(Escaping.attribute(frame.url + target))">
      <p>Moved to <a href="\(address)">\(address)</a>.</p></html>

      """
    try sink.put(path + "index.html", Array(html.utf8), role: .hidden)
  }
}
