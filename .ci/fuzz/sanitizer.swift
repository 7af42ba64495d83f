@testable import Markup

/// What the sanitizer lets pass holds nothing but what its table names, and cleaning it again changes nothing.
func examine(_ bytes: [UInt8]) {
  let base = bytes.first.map { $0 & 1 == 0 } ?? true ? nil : "https://wire.example/a/page"
  let html = String(decoding: bytes.dropFirst(), as: UTF8.self)
  let once = Sanitizer.clean(html, base: base)
  let twice = Sanitizer.clean(once, base: base)
  law(twice == once, "not the same twice: \(once.debugDescription) \(twice.debugDescription)")
  let page = Page(once.utf8)
  for element in page.elements {
    law(SanitizerRules.tags[element] != nil || ["html", "body"].contains(element), "an element \(element)")
  }
  for attribute in page.attributes {
    let allowed = SanitizerRules.tags[attribute.element] ?? []
    law(allowed.contains(attribute.name), "an attribute \(attribute)")
    guard let schemes = SanitizerRules.addresses[attribute.name], let scheme = Page.scheme(attribute.value) else {
      continue
    }
    law(schemes.contains(scheme), "an address \(attribute)")
  }
  let text = PlainText.from(html: html)
  law(PlainText.collapsed(text) == text, "not plain: \(text.debugDescription)")
}
