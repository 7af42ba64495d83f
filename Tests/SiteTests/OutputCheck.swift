import Foundation
import Records

@testable import Markup

/// Looks for what a text of a record may have become in the files of a site: markup, an address, a formula.
struct OutputCheck {
  /// The elements, and the attributes with their elements, that pages of harmless records have.
  private var known: Set<String> = []

  /// A check that knows the markup of these sites.
  init(knowing trees: [[String: Data]]) {
    for tree in trees {
      for (path, bytes) in tree where path.hasSuffix(".html") { known.formUnion(Self.markup(Array(bytes))) }
    }
  }

  /// What is wrong with a file.
  func problems(_ path: String, _ bytes: [UInt8]) -> [String] {
    let problems: [String]
    switch path.split(separator: ".").last {
    case "html": problems = page(bytes)
    case "json": problems = json(bytes)
    case "rss", "atom", "opml", "xml": problems = xml(bytes)
    case "csv": problems = csv(bytes)
    default: problems = []
    }
    return problems.map { "\(path): \($0)" }
  }

  // MARK: Pages

  private func page(_ bytes: [UInt8]) -> [String] {
    var problems = Self.markup(bytes).subtracting(known).map { "markup \($0)" }
    let page = HTMLDocument(bytes)
    for (element, name, value) in Self.attributes(page) where Self.addresses.contains(name) {
      let isIcon = element == "link" && value.hasPrefix("data:image/svg+xml,")
      if !isIcon, !Self.isHarmless(value) { problems.append("\(element) \(name) \(value)") }
    }
    for script in page.all("script") where script["type"] != "application/ld+json" {
      if script["src"]?.hasPrefix("/") != true { problems.append("a script without a file of ours") }
    }
    let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "<script type=\"application/ld+json\">")
    for piece in pieces.dropFirst() {
      let data = piece.components(separatedBy: "</script>")[0]
      if (try? JSONValue.parse(Array(data.utf8))) == nil { problems.append("JSON-LD that is none: \(data)") }
    }
    return problems
  }

  private static func attributes(_ page: HTMLDocument) -> [(element: String, name: String, value: String)] {
    guard let tree = page.root?.tree else { return [] }
    return tree.nodes.filter(\.isElement).flatMap { node in
      tree.attributes[Int(node.range.lowerBound)..<Int(node.range.upperBound)].map {
        (
          tree.names[Int(node.name)], tree.names[Int($0.name)],
          String(decoding: tree.characters($0.value), as: UTF8.self)
        )
      }
    }
  }

  private static func markup(_ bytes: [UInt8]) -> Set<String> {
    let page = HTMLDocument(bytes)
    return Set(page.all().map(\.name)).union(attributes(page).map { "\($0.element) \($0.name)" })
  }

  // MARK: Feeds and lists

  private func xml(_ bytes: [UInt8]) -> [String] {
    guard let document = try? XMLDocument(bytes) else { return ["not well-formed"] }
    var problems: [String] = []
    for element in [document.root] + document.root.all() {
      for name in ["href", "url", "xmlUrl", "htmlUrl", "src"] {
        if let value = element[name], !Self.isHarmless(value) { problems.append("\(element.name) \(name) \(value)") }
      }
      let text = element.text
      switch element.name {
      case "link", "url", "loc", "uri":
        if !Self.isHarmless(text) { problems.append("\(element.name) \(text)") }
      case "guid" where element["isPermaLink"] != "false":
        if !Self.isHarmless(text) { problems.append("guid \(text)") }
      case "description", "content", "summary", "content:encoded", "encoded":
        if element["type"] != "text" { problems += fragment(text) }
      default: break
      }
    }
    return problems
  }

  /// HTML inside another format.
  private func fragment(_ html: String) -> [String] {
    let page = HTMLDocument(Array(html.utf8))
    var problems = Self.attributes(page).filter { Self.addresses.contains($0.name) && !Self.isHarmless($0.value) }
      .map { "\($0.element) \($0.name) \($0.value)" }
    problems += Self.markup(Array(html.utf8)).subtracting(known).map { "markup \($0) in \(html)" }
    if page.first("script") != nil { problems.append("a script in \(html)") }
    return problems
  }

  // MARK: JSON

  private func json(_ bytes: [UInt8]) -> [String] {
    guard let value = try? JSONValue.parse(bytes) else { return ["not JSON"] }
    return json(value)
  }

  private func json(_ value: JSONValue, _ key: String = "") -> [String] {
    switch value {
    case .string(let text):
      if key == "content_html" { return fragment(text) }
      return Self.addresses.contains(key) && !Self.isHarmless(text) ? ["\(key) \(text)"] : []
    case .array(let elements): return elements.flatMap { json($0, key) }
    case .object(let members): return members.flatMap { json($0.value, $0.key) }
    default: return []
    }
  }

  // MARK: Tables

  private func csv(_ bytes: [UInt8]) -> [String] {
    let rows = Self.rows(String(decoding: bytes, as: UTF8.self))
    var problems = rows.filter { $0.count != rows[0].count }.map { "a row of \($0.count) cells: \($0)" }
    for cell in rows.joined() where cell.unicodeScalars.count > 1 && Double(cell) == nil {
      if let first = cell.unicodeScalars.first, "=+-@\t\r\n\u{FF1D}".unicodeScalars.contains(first) {
        problems.append("a formula \(cell)")
      }
    }
    return problems
  }

  /// The cells of each row (RFC 4180).
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        // The second of two quotation marks opens the cell again and stands for one.
        if !isQuoted, !cell.isEmpty { cell.append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(cell))
        cell.removeAll()
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [String(cell)])
        row = []
        cell.removeAll()
      default: cell.append(scalar)
      }
    }
    return rows
  }

  // MARK: Addresses

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "url", "external_url", "home_page_url", "feed_url", "next_url",
    "icon", "image", "link",
  ]

  /// Whether a browser would take an address for a relative one or one of the web.
  private static func isHarmless(_ address: String) -> Bool {
    let cleaned = WebAddress.cleaned(address)
    guard let scheme = AddressParts.scheme(of: cleaned) else { return true }
    return ["http", "https", "mailto"].contains(scheme)
  }
}
