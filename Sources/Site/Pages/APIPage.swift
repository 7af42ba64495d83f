import Records
import Templating

/// `/api/`, `openapi.json` and the schemas: which files there are, with a live example of each.
enum APIPage {
  /// The page itself, which the sitemap lists before it has been made.
  static let output = Output(
    path: "api/index.html", role: .page, modified: nil, stamp: FileStamp(size: 0, modified: 0, inode: 0))

  static func units(_ units: UnitList, _ frame: SiteFrame) -> [PageUnit] {
    let paths = examples(among: units)
    let rows = EndpointTable.rows.compactMap { row in
      EndpointTable.example(of: row, among: paths).map { (row: row, example: $0) }
    }
    return [description(rows.map(\.row), frame), page(rows, frame)]
  }

  /// The files that rows can have as their examples, ascending; of the dated ones in a folder the last.
  private static func examples(among units: UnitList) -> [String] {
    let root = Array((Endpoint.root + "/").utf8)
    var paths: [String] = []
    var dated: [UInt8] = []
    func add(_ path: some Sequence<UInt8>) {
      paths.append(String(decoding: Array(path.dropFirst(root.count - 1)), as: UTF8.self))
    }
    // By bytes: there are thousands of dated files for each year, and each build looks at all of them.
    for unit in units {
      unit.outputs.forEach { file in
        guard file.path.starts(with: root) else { return }
        let folder = file.path.count - "2026-11-22.json".utf8.count
        guard folder > root.count, Day(ascii: UnsafeRawBufferPointer(rebasing: file.path[folder..<folder + 10])) != nil
        else { return add(file.path) }
        if dated.count != file.path.count || !dated.prefix(folder).elementsEqual(file.path[..<folder]) {
          if !dated.isEmpty { add(dated) }
          dated = Array(file.path)
        } else if dated.lexicographicallyPrecedes(file.path) {
          dated = Array(file.path)
        }
      }
    }
    if !dated.isEmpty { add(dated) }
    return paths.sorted()
  }

  private static func description(_ rows: [EndpointTable.Row], _ frame: SiteFrame) -> PageUnit {
    var inputs = frame.mixer
    for row in rows { inputs.add(row.path) }
    return PageUnit(key: "openapi", inputs: inputs.fingerprint) { sink throws(SiteError) in
      try OpenAPIFile.put(rows, frame, into: &sink)
    }
  }

  private static func page(_ rows: [(row: EndpointTable.Row, example: String)], _ frame: SiteFrame) -> PageUnit {
    let root = Endpoint.root
    var inputs = frame.mixer
    for row in rows { inputs.add(row.example) }
    return PageUnit(key: "api", inputs: inputs.fingerprint) { sink throws(SiteError) in
      let head = PageHead(
        path: "api/", title: "API",
        description: "Static JSON files with an OpenAPI description and JSON Schemas, and a small client.",
        links: [("OpenAPI", "/\(root)/openapi.json")], type: "WebAPI")
      try frame.page(
        "api", head,
        [
          "root": .string("\(frame.url)/\(root)"),
          "rows": .list(
            rows.map { row in
              [
                "path": .string(row.row.path), "summary": .string(row.row.summary),
                "example": .string("\(frame.base)/\(root)\(row.example)"), "name": .string(row.example),
                "schema": .string(row.row.schema),
                "schemaHref": .string("\(frame.base)/\(root)/schemas/\(row.row.schema).json"),
              ]
            }),
        ], into: &sink)
    }
  }
}
