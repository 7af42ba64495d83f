import Records
import Templating

/// Templates: `{"id", "template", "data", "partials", "lenient"}` → `{"id", "output"}` or `{"id", "error"}`.
extension Inspection {
  /// Renders one template with its partials.
  public static let mustache = Inspection(name: "mustache") { { line in answer(mustache: line).serialized() } }

  private static func answer(mustache line: [UInt8]) -> JSONValue {
    var id: JSONValue = .null
    do {
      let request = try JSONValue.parse(line)
      id = request["id"] ?? .null
      return .object([.init("id", id), .init("output", .string(try rendered(request)))])
    } catch {
      return .object([.init("id", id), .init("error", .string("\(error)"))])
    }
  }

  private static func rendered(_ request: JSONValue) throws -> String {
    guard let template = request["template"]?.string else {
      throw PipelineError("the request has no \"template\": give the text of one.")
    }
    let partials = (request["partials"]?.object ?? []).map {
      TemplateSource(name: $0.key, file: $0.key, text: $0.value.string ?? "")
    }
    let main = TemplateSource(name: "template", file: "template", text: template)
    let library = try TemplateLibrary(
      sources: partials + [main], mode: request["lenient"]?.bool == true ? .lenient : .strict)
    var output = OutputBuffer()
    try library.render(main.name, Value(request["data"] ?? .null), into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

extension Value {
  /// JSON as data of a template; nothing in it is trusted.
  fileprivate init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    case .array(let elements): self = .list(elements.map { Value($0) })
    case .object(let members): self = .record(Fields(members.map { ($0.key, Value($0.value)) }))
    }
  }
}
