import Records
import Testing

@Suite("The JSON tree")
struct JSONValueTests {
  @Test("Members and elements are reached by name and place, and a repeated name means its last value")
  func access() throws {
    let value = try JSONValue.parse(Array(#"{"a":[1,2.0,"x",true,null],"b":{"c":-1.5},"a2":1,"a2":2}"#.utf8))
    #expect(value["a"]?[0]?.int == 1)
    #expect(value["a"]?[1]?.int == 2)
    #expect(value["a"]?[1]?.double == 2)
    #expect(value["a"]?[2]?.string == "x")
    #expect(value["a"]?[3]?.bool == true)
    #expect(value["a"]?[4]?.isNull == true)
    #expect(value["a"]?[5] == nil)
    #expect(value["a"]?[-1] == nil)
    #expect(value["a"]?.array?.count == 5)
    #expect(value["b"]?["c"]?.double == -1.5)
    #expect(value["b"]?["c"]?.int == nil)
    #expect(value["a2"]?.int == 2)
    #expect(value["missing"] == nil)
    #expect(value.object?.map(\.key) == ["a", "b", "a2", "a2"])
    #expect(value["a"]?["x"] == nil)
    #expect(value[0] == nil)
  }

  @Test("Reading what was written gives the same tree")
  func roundTrip() throws {
    let value: JSONValue = [
      "null": nil, "bool": false, "int": -7, "double": 3.0, "text": "ä\u{0}\"", "array": [[], [:], 1],
      "nested": ["a": ["b": 2]],
    ]
    #expect(try JSONValue.parse(value.serialized()) == value)
  }
}
