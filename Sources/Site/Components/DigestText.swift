import Markup
import Records
import Templating

/// A digest's sentences with their marks and citations.
struct DigestText {
  let digest: Digest
  let frame: SiteFrame
  private let numbers: [String: Int]

  init(_ digest: Digest, _ frame: SiteFrame) {
    self.digest = digest
    self.frame = frame
    numbers = Dictionary(
      digest.citations.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The path of the day's page below the base.
  var path: String { "/digest/\(digest.date)/" }

  /// The values of the partial `statement`.
  ///
  /// - Parameter page: the address in front of the citations' anchors; empty on the digest's own page.
  func statement(_ statement: Digest.Statement, page: String = "") -> Value {
    [
      "text": .string(statement.text), "written": .bool(statement.origin == .llm),
      "cites": .list(
        statement.cites.compactMap { id in
          numbers[id].map { ["number": .int($0), "href": .string("\(page)#r\($0)")] }
        }),
    ]
  }

  /// The opening.
  func lede(page: String = "", limit: Int = .max) -> Value {
    .list(digest.lede.prefix(limit).map { statement($0, page: page) })
  }

  /// The highlights of each tier that has some.
  func tiers(page: String = "", limit: Int = .max) -> Value {
    .list(
      Tier.allCases.compactMap { tier in
        highlights(of: tier, page: page, limit: limit)
      })
  }

  /// The highlights of a tier; nil when it has none.
  func highlights(of tier: Tier, page: String = "", limit: Int = .max) -> Value? {
    let own = digest.highlights.filter { $0.tier == tier }
    guard !own.isEmpty else { return nil }
    return [
      "id": .string(tier.rawValue), "name": .string(tier.title), "href": .string("\(page)#\(tier.rawValue)"),
      "items": .list(
        own.prefix(limit).map { ["statement": statement($0.statement, page: page), "why": Value($0.why)] }),
    ]
  }

  /// The cited items by number.
  var citations: Value {
    .list(
      digest.citations.enumerated().map { place, citation in
        [
          "number": .int(place + 1), "title": .string(citation.title),
          "href": .string(citation.url.hasPrefix("/") ? frame.base + citation.url : citation.url),
          "source": .string(frame.name(of: citation.source)),
        ]
      })
  }

  /// `13 sentences, 9 by a model`
  var summary: String {
    let all = digest.lede + digest.highlights.map(\.statement)
    let written = all.count { $0.origin == .llm }
    let mix = written == 0 ? "all from the sources" : "\(written) by a model, \(all.count - written) from the sources"
    return "\(Words.count(all.count, "sentence")), \(mix)"
  }

  /// The whole digest as HTML for feeds, with how many of its sentences a model wrote.
  var html: String {
    var html = "<p>" + digest.lede.map { Escaping.html($0.text) }.joined(separator: " ") + "</p>"
    for tier in Tier.allCases {
      let own = digest.highlights.filter { $0.tier == tier }
      guard !own.isEmpty else { continue }
      let lines = own.map {
        "<li>\(Escaping.html(([$0.statement.text] + [$0.why].compactMap(\.self)).joined(separator: " ")))</li>"
      }
      html += "<h3>\(tier.title)</h3><ul>\(lines.joined())</ul>"
    }
    let sources = digest.citations.map {
      let address = $0.url.hasPrefix("/") ? frame.url + $0.url : $0.url
      return "<li><a href=\"\(Escaping.attribute(address))\">\(Escaping.html($0.title))</a>, "
        + "\(Escaping.html(frame.name(of: $0.source)))</li>"
    }
    if !sources.isEmpty { html += "<h3>Sources</h3><ol>\(sources.joined())</ol>" }
    return html + "<p>\(summary).</p>"
  }

  /// The whole digest as plain text.
  var text: String {
    (digest.lede + digest.highlights.map(\.statement)).map(\.text).joined(separator: "\n")
  }
}
