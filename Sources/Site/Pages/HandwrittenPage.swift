import Markup
import Records
import Templating

/// The pages of `content/pages/*.md`: `about.md` becomes `/about/`. A head of `key: value` lines between two lines of
/// three hyphens gives the title and the description.
enum HandwrittenPage {
  /// Looks at the files.
  static func scan(_ scanner: ContentScanner) throws(SiteError) -> ContentFiles {
    let names = Disk.names(in: scanner.folder + "/pages").filter { $0.hasSuffix(".md") }
    return try scanner.scan("pages", paths: names.map { "pages/" + $0 })
  }

  static func units(_ content: SiteContent) -> [PageUnit] {
    content.handwritten.all.map { file in
      var inputs = content.frame.mixer
      inputs.add(file.fingerprint)
      let isMethod = file.path == "pages/method.md"
      if isMethod { inputs.add(content.spending.fingerprint) }
      return PageUnit(key: file.path, inputs: inputs.fingerprint) { sink throws(SiteError) in
        guard let bytes = try Disk.reading(content.folder + "/" + file.path) else { return }
        let models = content.frame.configuration.models
        let spending = isMethod ? try content.spending.value(content.folder, models) : nil
        try render(file.path, String(decoding: bytes, as: UTF8.self), spending, content.frame, into: &sink)
      }
    }
  }

  private static func render(
    _ file: String, _ text: String, _ spending: Value?, _ frame: SiteFrame, into sink: inout PageSink
  ) throws(SiteError) {
    let name = String(file.dropFirst("pages/".count).dropLast(".md".count))
    let (fields, body) = split(text)
    let title = fields["title"] ?? name.prefix(1).uppercased() + name.dropFirst()
    let head = PageHead(
      path: name + "/", title: title,
      description: fields["description"] ?? "\(title): \(frame.configuration.site.title).",
      section: name == "method" ? .method : nil, type: name == "about" ? "AboutPage" : "WebPage")
    let (html, sections) = addressed(Markdown.html(body))
    try frame.page(
      "page", head,
      [
        "body": .html(html), "spending": spending ?? nil,
        "contents": .block(
          sections.count < 4 ? [] : sections.map { ["id": .string($0.id), "name": .string($0.name)] }),
      ], into: &sink)
  }

  /// A text whose sections have ids, and their names.
  static func addressed(_ html: String) -> (html: String, sections: [(id: String, name: String)]) {
    var sections: [(id: String, name: String)] = []
    var text = ""
    var rest = html[...]
    while let start = rest.firstRange(of: "<h2>"), let end = rest[start.upperBound...].firstRange(of: "</h2>") {
      let name = PlainText.from(html: String(rest[start.upperBound..<end.lowerBound]))
      let id = Slug.make(name)
      let isFirst = !sections.contains { $0.id == id }
      if isFirst { sections.append((id, name)) }
      text += rest[..<start.lowerBound] + (isFirst ? "<h2 id=\"\(id)\">" : "<h2>")
      rest = rest[start.upperBound...]
    }
    return (text + rest, sections)
  }

  /// The head's fields and the text below it.
  static func split(_ text: String) -> (fields: [String: String], body: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return ([:], text) }
    var fields: [String: String] = [:]
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[String(line[..<colon])] = String(value)
    }
    return (fields, lines[(end + 1)...].joined(separator: "\n"))
  }
}
