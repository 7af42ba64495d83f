import Foundation
import Markup
public import Records

/// `pulse import opml`: turns a list of feeds into lines for `sources` in `content/pulse.yml`.
///
/// The lines are printed, not written: the configuration holds its owner's comments, and what a feed brings (news or gear,
/// trade or consumer) no list of feeds says.
public enum OPMLImport {
  /// The lines for the feeds of an OPML file that the configuration does not have yet.
  public static func lines(of file: String, beside configuration: SiteConfiguration) throws -> [String] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw PipelineError("cannot read \(file); name an OPML file that exists.")
    }
    let feeds: [MarkupElement]
    do {
      feeds = try XMLDocument(Array(data)).root.all("outline")
    } catch {
      throw PipelineError("\(file) is no OPML: \(error)")
    }
    var known = Set(configuration.sources.map { WebAddress.identity($0.url) })
    var ids = Set(configuration.sources.map(\.id))
    var lines: [String] = []
    for feed in feeds {
      guard let url = feed["xmlUrl"] ?? feed["xmlurl"], WebAddress.isWeb(url),
        known.insert(WebAddress.identity(url)).inserted
      else { continue }
      let name = feed["title"] ?? feed["text"] ?? WebAddress.host(url) ?? url
      let id = unused(identifier(name), in: &ids)
      let home = (feed["htmlUrl"] ?? feed["htmlurl"]).map { ", home: \(quoted($0))" } ?? ""
      lines.append("  - {id: \(id), name: \(quoted(name)), kind: news, url: \(quoted(url))\(home)}")
    }
    return lines
  }

  /// A name as an id: letters, digits and hyphens.
  private static func identifier(_ name: String) -> String {
    let plain = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    let words = String(plain).split(separator: " ").joined(separator: "-")
    return words.isEmpty ? "feed" : words
  }

  private static func unused(_ id: String, in ids: inout Set<String>) -> String {
    var candidate = id
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  /// A YAML text in double quotes.
  private static func quoted(_ text: String) -> String {
    let plain = PlainText.collapsed(text)
    return "\"" + plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
