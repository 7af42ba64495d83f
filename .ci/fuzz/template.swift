@testable import Markup
@testable import Templating

private let payloads = [
  "\"><script>alert(1)</script><x y='", "' onmouseover=alert(1) x=\"", "javascript:alert(1)//",
  "</script></style></title></textarea>--><img src=x onerror=alert(1)>", "\\\"`={{a}}\u{2028}]]>",
]

/// A template compiles or errs with a place inside it; whatever text it is given, the page keeps the elements and
/// attributes that it has with a harmless one, and leads nowhere else.
func examine(_ bytes: [UInt8]) {
  let texts = bytes.split(separator: 0, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
  guard let page = texts.first else { return }
  let sources = [
    // A tag or comment that the page leaves open is closed: browsers drop it, whatever it holds.
    TemplateSource(name: "page", file: "page", text: page + "\"'>-->"),
    TemplateSource(name: "p", file: "p", text: texts.count > 1 ? texts[1] : ""),
  ]
  do throws(TemplateError) {
    _ = try TemplateLibrary(sources: sources, mode: .lenient)
  } catch {
    examine(error, sources)
  }
  do throws(TemplateError) {
    let library = try TemplateLibrary(sources: sources)
    let names = library.names(in: "page") + library.names(in: "p")
    func rendered(_ text: String) throws(TemplateError) -> [UInt8] {
      var output = OutputBuffer()
      try library.render("page", data(names, text), into: &output)
      return Array(output.bytes)
    }
    let harmless = Tags(try rendered("x"))
    for payload in payloads {
      let output = try rendered(payload)
      law(Tags(output) == harmless, "\(payload) changes the page: \(String(decoding: output, as: UTF8.self))")
    }
  } catch {
    examine(error, sources)
  }
}

private func examine(_ error: TemplateError, _ sources: [TemplateSource]) {
  guard let source = sources.first(where: { $0.file == error.file }) else { fatalError("no file: \(error)") }
  let lines = source.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
  law((1...lines.count).contains(error.line), "no line: \(error)")
  law(error.column >= 1 && error.column <= lines[error.line - 1].count + 1, "no column: \(error)")
}

/// The tags of a page, cut as the HTML standard's tokenizer does; neither libxml2 nor the sanitizer's lexer do where a
/// template itself is broken HTML. As in SVG, `<title/>` has no content. CDATA and `--!>` are not told from XML's.
private struct Tags: Equatable {
  /// Elements whose content is text up to their end tag.
  private static let raw: Set<String> = [
    "script", "style", "iframe", "noembed", "noframes", "title", "textarea", "xmp",
  ]

  private var shape: [String] = []
  /// How many addresses would run.
  private var scripts = 0

  init(_ html: [UInt8]) {
    var index = 0
    var raw: String?
    while let open = html[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < html.count {
      let isEnd = html[open + 1] == UInt8(ascii: "/")
      index = open + (isEnd ? 2 : 1)
      if let name = raw {
        guard isEnd, ASCII.lowercased(html[index...].prefix { !Self.ends($0) }) == name else { continue }
        raw = nil
      }
      if index < html.count, ASCII.isLetter(html[index]) {
        guard let next = readTag(html, &index, isEnd) else { return }
        raw = next.isEmpty ? nil : next
      } else if isEnd || html[index] == UInt8(ascii: "!") || html[index] == UInt8(ascii: "?") {
        let mark = Self.mark(html[index...])
        guard let end = Self.end(of: mark.text, html, from: index + mark.skipped) else { return }
        index = end
      }
    }
  }

  /// What ends a comment, a CDATA section or anything else that is no tag.
  private static func mark(_ rest: ArraySlice<UInt8>) -> (text: String, skipped: Int) {
    if rest.starts(with: "!--".utf8) { return ("-->", 1) }
    return ASCII.lowercased(rest.prefix(8)) == "![cdata[" ? ("]]>", 8) : (">", 0)
  }

  private static func end(of mark: String, _ html: [UInt8], from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    guard start + mark.count <= html.count else { return nil }
    return (start...(html.count - mark.count)).first { html[$0..<$0 + mark.count].elementsEqual(mark) }
      .map { $0 + mark.count }
  }

  private static func ends(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// Reads a tag and moves behind it; the name of the element when text follows, nil where the tag never ends.
  private mutating func readTag(_ html: [UInt8], _ index: inout Int, _ isEnd: Bool) -> String? {
    let name = ASCII.lowercased(html[index...].prefix { !Self.ends($0) })
    index += name.utf8.count
    var attributes: [(name: String, value: ArraySlice<UInt8>)] = []
    var isClosed = false
    while true {
      while index < html.count, ASCII.isSpace(html[index]) || html[index] == UInt8(ascii: "/") {
        isClosed = html[index] == UInt8(ascii: "/")
        index += 1
      }
      guard index < html.count else { return nil }
      if html[index] == UInt8(ascii: ">") { break }
      isClosed = false
      guard let attribute = Self.attribute(html, &index) else { return nil }
      attributes.append(attribute)
    }
    index += 1
    shape.append(isEnd ? "/" + name : name)
    if !isEnd { for attribute in attributes { read(attribute) } }
    let isRaw = !isEnd && Self.raw.contains(name) && !(isClosed && name != "script" && name != "style")
    return isRaw ? name : ""
  }

  private static func attribute(_ html: [UInt8], _ index: inout Int) -> (name: String, value: ArraySlice<UInt8>)? {
    let first = index
    index += 1
    while index < html.count, !ends(html[index]), html[index] != UInt8(ascii: "=") { index += 1 }
    let name = ASCII.lowercased(html[first..<index])
    let behind = index
    while index < html.count, ASCII.isSpace(html[index]) { index += 1 }
    guard index < html.count, html[index] == UInt8(ascii: "=") else {
      index = behind
      return (name, [])
    }
    index += 1
    while index < html.count, ASCII.isSpace(html[index]) { index += 1 }
    guard index < html.count else { return nil }
    let quote = html[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = html[index...].prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: ">") }
      index = value.endIndex
      return (name, value)
    }
    guard let end = html[(index + 1)...].firstIndex(of: quote) else { return nil }
    let value = html[(index + 1)..<end]
    index = end + 1
    return (name, value)
  }

  private mutating func read(_ attribute: (name: String, value: ArraySlice<UInt8>)) {
    shape.append(attribute.name)
    guard attribute.name == "href" || attribute.name == "src" else { return }
    let value = attribute.value.withUnsafeBufferPointer { CharacterReference.decoded($0, place: .attribute) }
    if Page.scheme(String(decoding: value, as: UTF8.self)) == "javascript" { scripts += 1 }
  }
}

/// A value for every name, chosen by its first letter; dotted names get records.
private func data(_ names: [TemplateName], _ text: String) -> Value {
  record(names.filter { $0.kind == .value || $0.kind == .section }.map { $0.name.split(separator: ".")[...] }, text)
}

private func record(_ paths: [ArraySlice<Substring>], _ text: String) -> Value {
  var fields = Fields()
  var seen: Set<Substring> = []
  for path in paths {
    guard let name = path.first, seen.insert(name).inserted else { continue }
    let inner = paths.filter { $0.first == name && $0.count > 1 }.map { $0.dropFirst() }
    fields.append(String(name), inner.isEmpty ? leaf(name, text) : record(inner, text))
  }
  return .record(fields)
}

private func leaf(_ name: Substring, _ text: String) -> Value {
  switch name.first {
  case "h": .html("<i>t</i>")
  case "j": .json("\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"")
  case "l": .list([.string(text), .string("y")])
  case "n": .null
  default: .string(text)
  }
}
