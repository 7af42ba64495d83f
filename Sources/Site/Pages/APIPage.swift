import Records
import Templating

/// `/api/`, `openapi.json` and the schemas: which files there are, with a live example of each.
enum APIPage {
  /// The page itself, which the sitemap lists before it has been made.
  static let output = Output(
    path: "api/index.html", role: .page, modified: nil, stamp: FileStamp(size: 0, modified: 0, inode: 0))

  static func units(_ outputs: [PackedOutputs], _ frame: SiteFrame) -> [PageUnit] {
    let root = Endpoint.root
    let prefix = Array((root + "/").utf8)
    var paths: [String] = []
    for output in outputs {
      output.forEach { file in
        guard file.path.starts(with: prefix) else { return }
        paths.append(String(decoding: file.path.dropFirst(root.utf8.count), as: UTF8.self))
      }
    }
    paths.sort()
    let rows = EndpointTable.rows.compactMap { row in
      EndpointTable.example(of: row, among: paths).map { (row: row, example: $0) }
    }
    var inputs = frame.mixer
    for row in rows { inputs.add(row.example) }
    return [
      PageUnit(key: "api", inputs: inputs.fingerprint) { sink throws(SiteError) in
        try OpenAPIFile.put(rows.map(\.row), frame, into: &sink)
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
    ]
  }
}
