import Records

extension Inspection {
  /// An answer's members without its id.
  typealias Members = [JSONValue.Member]

  /// Answers one line: the request's `id` and the members that `body` finds, or `{"id":…,"error":"…"}`.
  static func reply(to line: [UInt8], _ body: (JSONValue) throws(PipelineError) -> Members) -> [UInt8] {
    var id = JSONValue.null
    do throws(PipelineError) {
      let request: JSONValue
      do throws(JSONError) {
        request = try JSONValue.parse(line)
      } catch {
        throw PipelineError("the request is not JSON: \(error)")
      }
      id = request["id"] ?? .null
      return JSONValue.object([JSONValue.Member("id", id)] + (try body(request))).serialized()
    } catch {
      let members = [JSONValue.Member("id", id), JSONValue.Member("error", .string(error.description))]
      return JSONValue.object(members).serialized()
    }
  }
}

extension JSONValue {
  /// A member that the contract demands.
  func need<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(PipelineError) -> Value {
    guard let member = self[key], let value = read(member) else {
      throw PipelineError("the request has no proper '\(key)'; lab/README.md tells what it must be")
    }
    return value
  }

  /// A number, or null for none.
  static func optional(_ value: Int?) -> JSONValue {
    value.map(JSONValue.int) ?? .null
  }
}
