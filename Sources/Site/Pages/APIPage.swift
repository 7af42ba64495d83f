import Records
import Templating

/// `/api/`, `openapi.json` and the schemas: which files there are, with a live example of each.
enum APIPage {
  /// The page itself, which the sitemap lists before it has been made.
  static let output = Output(
    path: "api/index.html", role: .page, modified: nil, stamp: FileStamp(size: 0, modified: 0, inode: 0))

  static func units(_ examples: Examples, _ frame: SiteFrame) -> [PageUnit] {
    let paths = examples.all
    let rows = EndpointTable.rows.compactMap { row in
      EndpointTable.example(of: row, among: paths).map { (row: row, example: $0) }
    }
    return [description(rows.map(\.row), frame), page(rows, frame)]
  }

  /// The files that rows can have as their examples; of the dated ones in a folder the last.
  struct Examples {
    private static let root = Endpoint.root.utf8.count
    private static let date = "2026-11-22.json".utf8.count

    private var paths: [String] = []
    private var dated: [UInt8] = []

    /// Takes a file into account, if it is of an endpoint. By bytes: there are thousands of dated files for each year, and
    /// each build looks at all of them.
    mutating func add(_ file: PackedOutputs.Entry) {
      guard file.isEndpoint else { return }
      let folder = file.path.count - Self.date
      guard folder > Self.root + 1,
        Day(ascii: UnsafeRawBufferPointer(rebasing: file.path[folder..<folder + 10])) != nil
      else { return paths.append(Self.example(file.path)) }
      let order = dated.withUnsafeBytes { last in
        last.count == file.path.count && last.order(file.path, upTo: folder) == 0
          ? last.order(file.path, upTo: last.count) : nil
      }
      if order == nil, !dated.isEmpty { paths.append(Self.example(dated)) }
      if order ?? -1 < 0 { dated = Array(file.path) }
    }

    /// Their paths below the root, ascending.
    var all: [String] { (paths + (dated.isEmpty ? [] : [Self.example(dated)])).sorted() }

    private static func example(_ path: some Collection<UInt8>) -> String {
      String(decoding: Array(path.dropFirst(root)), as: UTF8.self)
    }
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
