@testable import Markup

private let elements: Set<String> = [
  "html", "body", "p", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "a", "img", "code", "pre", "ul", "ol", "li",
  "blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "del",
]
private let attributes: Set<String> = ["href", "title", "src", "alt", "class", "start", "align"]

/// Markdown gives the elements that Markdown has, none of the raw HTML in it, and no address that runs.
func examine(_ bytes: [UInt8]) {
  let html = Markdown.html(String(decoding: bytes, as: UTF8.self))
  let page = Page(html.utf8)
  for element in page.elements { law(elements.contains(element), "an element \(element): \(html)") }
  for attribute in page.attributes {
    law(attributes.contains(attribute.name), "an attribute \(attribute): \(html)")
    guard attribute.name == "href" || attribute.name == "src" else { continue }
    let scheme = Page.scheme(attribute.value)
    law(scheme.map { !["javascript", "vbscript", "file"].contains($0) } ?? true, "runs: \(attribute)")
    law(scheme != "data" || attribute.value.lowercased().hasPrefix("data:image/"), "data: \(attribute)")
  }
}
