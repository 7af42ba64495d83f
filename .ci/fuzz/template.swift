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
    TemplateSource(name: "page", file: "page", text: page),
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
    var plain: [UInt8] = []
    try library.render("page", data(names, "x"), into: &plain)
    let harmless = Tags(plain)
    for payload in payloads {
      var output: [UInt8] = []
      try library.render("page", data(names, payload), into: &output)
      let harmed = Tags(output)
      law(harmed == harmless, "\(payload) changes the page: \(String(decoding: output, as: UTF8.self))")
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

/// The tags of a page as a browser cuts them, which libxml2 does not where a template itself is broken HTML.
private struct Tags: Equatable {
  /// Elements whose content is text up to their end tag.
  private static let raw: [StaticString] = [
    "script", "style", "iframe", "noembed", "noframes", "title", "textarea", "xmp",
  ]

  private var shape: [String] = []
  /// How many addresses would run.
  private var scripts = 0

  init(_ html: [UInt8]) {
    // Closes a tag that the template leaves open: browsers drop it, the lexer would guess where it ends.
    (html + Array("\"'>".utf8)).withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var lexer = HTMLLexer(bytes)
    while true {
      switch lexer.next(bytes) {
      case .start(let name, let isEmpty):
        shape.append(HTMLNames.name(name, bytes))
        for attribute in lexer.attributes { read(attribute, bytes) }
        if let raw = Self.raw.first(where: { ASCII.lowercased(bytes[name]) == "\($0)" }), !isEmpty {
          lexer.skipRaw(raw, bytes)
        }
      case .end(let name): shape.append("/" + HTMLNames.name(name, bytes))
      case .finished: return
      default: break
      }
    }
  }

  private mutating func read(_ attribute: HTMLLexer.Attribute, _ bytes: UnsafeBufferPointer<UInt8>) {
    let name = ASCII.lowercased(bytes[attribute.name])
    shape.append(name)
    guard name == "href" || name == "src" else { return }
    let value = CharacterReference.decoded(UnsafeBufferPointer(rebasing: bytes[attribute.value]), place: .attribute)
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
