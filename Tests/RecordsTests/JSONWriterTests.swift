import Records
import Testing

@Suite("The JSON writer")
struct JSONWriterTests {
  @Test("Text is escaped where RFC 8259 asks for it and nowhere else")
  func escapes() {
    let value: JSONValue = .string("a/\"\\\n\r\t\u{8}\u{1f}\u{7f}é\u{2028}😀")
    #expect(text(value) == #""a/\"\\\n\r\t\u0008\u001f"# + "\u{7f}é\u{2028}😀\"")
  }

  @Test("What must be escaped is found wherever it stands", arguments: 0..<20)
  func places(before: Int) {
    let plain = String(repeating: "a", count: before)
    for (sign, escape) in [
      ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\u{0}", "\\u0000"), ("é", "é"), ("\u{7f}", "\u{7f}"),
    ] {
      #expect(text(.string(plain + sign + plain + sign)) == "\"\(plain)\(escape)\(plain)\(escape)\"")
    }
  }

  @Test("Members keep their order, and nothing stands between them but a comma")
  func compact() {
    #expect(
      text(["b": 1, "a": [true, nil, 1.5, "x"], "c": [:], "d": []]) == #"{"b":1,"a":[true,null,1.5,"x"],"c":{},"d":[]}"#
    )
  }

  @Test(
    "A number is written as the shortest text that reads back as the same value",
    arguments: [
      0.1, -0.0, 1, 1e16, 1e22, 1e23, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1 + 0.2, 123456.789, 1 / 3,
    ])
  func doubles(value: Double) throws {
    let written = JSONValue.double(value).serialized()
    let read = try #require(try JSONValue.parse(written).double)
    #expect(read.bitPattern == value.bitPattern, "\(String(decoding: written, as: UTF8.self))")
  }

  @Test("A number that JSON cannot hold is written as null, and the writer remembers")
  func unwritable() {
    var writer = JSONWriter()
    writer.array([JSONValue.double(.nan), .double(-.infinity), .double(1)])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[null,null,1.0]")
    #expect(writer.hasUnwritableNumber)
  }

  @Test("Absent values, empty lists, false flags and zero counts leave their members out")
  func absent() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("a", nil as String?)
    writer.field("b", [] as [String])
    writer.flag("c", false)
    writer.count("d", 0)
    writer.field("e", 0)
    writer.field("f", "")
    writer.endObject()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"e":0,"f":""}"#)
  }

  private func text(_ value: JSONValue) -> String {
    String(decoding: value.serialized(), as: UTF8.self)
  }
}
