import Records

/// `openapi.json` (3.1), which describes exactly the files that are there, and the schemas beside it.
enum OpenAPIFile {
  static func put(_ rows: [EndpointTable.Row], _ frame: SiteFrame, into sink: inout PageSink) throws(SiteError) {
    try sink.put("\(Endpoint.root)/openapi.json", bytes(rows, frame))
    for name in Set(EndpointTable.rows.map(\.schema)).sorted() {
      try sink.put("\(Endpoint.root)/schemas/\(name).json", SchemaTable.document(name))
    }
  }

  private static func bytes(_ rows: [EndpointTable.Row], _ frame: SiteFrame) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("openapi", "3.1.0")
    json.key("info")
    json.beginObject()
    json.field("title", frame.configuration.site.title)
    json.field("description", "Static files, rebuilt every \(frame.configuration.site.cadenceHours) hours.")
    json.field("version", "1")
    json.endObject()
    json.key("servers")
    json.beginArray()
    json.beginObject()
    json.field("url", "\(frame.url)/\(Endpoint.root)")
    json.endObject()
    json.endArray()
    json.key("paths")
    json.beginObject()
    for row in rows { path(row, &json) }
    json.endObject()
    json.endObject()
    // The schemas are JSON text already; they take the place of the closing brace.
    let schemas = SchemaTable.definitions.map {
      "\"\($0.name)\":\(SchemaTable.written($0.schema, "#/components/schemas"))"
    }
    return json.bytes.dropLast()
      + Array(",\"components\":{\"schemas\":{\(schemas.joined(separator: ",\n"))}}}\n".utf8)
  }

  private static func path(_ row: EndpointTable.Row, _ json: inout JSONWriter) {
    json.key(named: row.path)
    json.beginObject()
    json.key("get")
    json.beginObject()
    json.field("summary", row.summary)
    let names = row.path.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
    if !names.isEmpty {
      json.key("parameters")
      json.beginArray()
      for name in names { parameter(name, &json) }
      json.endArray()
    }
    json.key("responses")
    json.beginObject()
    json.key("200")
    json.beginObject()
    json.field("description", row.summary)
    json.key("content")
    json.beginObject()
    json.key("application/json")
    json.beginObject()
    json.key("schema")
    json.beginObject()
    json.field("$ref", "#/components/schemas/\(row.schema)")
    for _ in 0..<7 { json.endObject() }
  }

  private static func parameter(_ name: String, _ json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("in", "path")
    json.key("required")
    json.bool(true)
    json.key("schema")
    json.beginObject()
    json.field("type", "string")
    json.endObject()
    json.endObject()
  }
}
