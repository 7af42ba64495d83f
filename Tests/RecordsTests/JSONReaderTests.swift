import Records
import Testing

@Suite("The JSON reader")
struct JSONReaderTests {
  @Test(
    "Texts that RFC 8259 allows are read",
    arguments: [
      "[]", "{}", " [ 1 , 2 ] ", "\t\r\n\"x\"\n", "null", "true", "false", "-0", "0", "1",
      "[0e1, 1E+2, -1.5e-3, 123456789012345678901234567890]", #"{"":0,"a":{"a":[{}]}}"#,
      #""\"\\\/\b\f\n\r\t\u0041\ud83d\ude00""#, "\u{FEFF}[1]", "\"\u{7F}\u{10FFFF}é\"", #"{"a":1,"a":2}"#,
    ])
  func accepted(text: String) throws {
    _ = try JSONValue.parse(Array(text.utf8))
    #expect(skipping(text) == nil)
  }

  @Test(
    "Texts that RFC 8259 forbids are refused with the place and a sentence",
    arguments: [
      ("", "line 1, column 1: expected a value, but the text ends"),
      ("[1,]", "line 1, column 4: a comma before the end"),
      ("[1 2]", "line 1, column 4: expected ',' or ']', found '2'"),
      ("[,1]", "line 1, column 2: expected a value, found ','"),
      ("{\"a\":1,}", "line 1, column 8: a comma before the end"),
      ("{a:1}", "line 1, column 2: expected a name in quotes, found 'a'"),
      ("{\"a\" 1}", "line 1, column 6: expected ':', found '1'"),
      ("{\n \"é\": tru}", "line 2, column 7: expected true, found 't'"),
      ("[01]", "line 1, column 2: a number must not begin with 0"),
      ("[1.]", "line 1, column 4: expected a digit, found ']'"),
      ("[1e]", "line 1, column 4: expected a digit, found ']'"),
      ("[+1]", "line 1, column 2: expected a value, found '+'"),
      ("[.5]", "line 1, column 2: expected a value, found '.'"),
      ("[NaN]", "line 1, column 2: expected a value, found 'N'"),
      ("[1e999]", "line 1, column 2: the number is too large"),
      ("\"a\tb\"", "line 1, column 3: a control character in a string must be escaped"),
      ("\"ab", "line 1, column 1: the string has no end"),
      ("\"ab\\", "line 1, column 1: the string has no end"),
      ("\"ab\\\"", "line 1, column 1: the string has no end"),
      ("\"\\x\"", "line 1, column 2: JSON has no such escape"),
      ("\"\\u12\"", "line 1, column 2: '\\u' needs four hexadecimal digits"),
      ("[1] x", "line 1, column 5: there is more text after the end"),
      ("[1]\0", "line 1, column 4: there is more text after the end"),
      ("'a'", "line 1, column 1: expected a value, found '''"),
      ("[\u{A0}]", "line 1, column 2: expected a value, found byte 194"),
    ])
  func refused(text: String, message: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(Array(text.utf8)) }
    #expect(error?.description == message)
    if !text.contains("999"), !text.contains("\\") { #expect(skipping(text)?.description == message) }
  }

  @Test(
    "Bytes that are no UTF-8 are refused where they stand",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0xC3], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func brokenUTF8(bytes: [UInt8]) {
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(Array("\"abc".utf8) + bytes + Array("\"".utf8)) }
    #expect(error?.description == "line 1, column 5: the string is not valid UTF-8")
    #expect(throws: JSONError.self) { try JSONValue.parse(Array("\"".utf8) + bytes) }
  }

  @Test("A string is the same whatever its length and wherever the letters beyond ASCII stand", arguments: 0..<40)
  func lengths(length: Int) throws {
    let plain = String(repeating: "x", count: length)
    for text in [plain, plain + "é", "é" + plain, plain + "\"" + plain, "\\" + plain + "\u{1}", plain + "😀" + plain] {
      #expect(try JSONValue.parse(JSONValue.string(text).serialized()) == .string(text))
    }
  }

  @Test("Half an emoji, as programs leave it that cut by UTF-16 units, becomes the replacement character")
  func loneSurrogates() throws {
    #expect(try JSONValue.parse(Array(#""a\ud83d""#.utf8)) == "a\u{FFFD}")
    #expect(try JSONValue.parse(Array(#""\ude00b\ud83d\u0041""#.utf8)) == "\u{FFFD}b\u{FFFD}A")
    #expect(try JSONValue.parse(Array(#""\ud83d\ud83d\ude00""#.utf8)) == "\u{FFFD}😀")
  }

  @Test("512 levels of nesting are read, 513 are refused, a hundred thousand do no harm")
  func depth() throws {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    _ = try JSONValue.parse(nested(512))
    for levels in [513, 100_000] {
      let error = #expect(throws: JSONError.self) { try JSONValue.parse(nested(levels)) }
      #expect(error?.message == "more than 512 levels of nesting")
    }
    let objects = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    #expect(throws: JSONError.self) { try JSONValue.parse(objects) }
  }

  @Test("Whole numbers are read to the last of their 64 bits, and refused beyond")
  func wholeNumbers() throws {
    for value in [0, -1, Int.max, Int.min] {
      var reader = JSONReader(Array(String(value).utf8))
      #expect(try reader.readInt() == value)
    }
    for (text, message) in [
      ("9223372036854775808", "the number does not fit into 64 bits"), ("1.0", "expected a whole number"),
      ("1e3", "expected a whole number"),
    ] {
      let error = #expect(throws: JSONError.self) {
        var reader = JSONReader(Array(text.utf8))
        _ = try reader.readInt()
      }
      #expect(error?.message == message)
    }
    #expect(try JSONValue.parse(Array("9223372036854775808".utf8)) == .double(9223372036854775808))
  }

  @Test("Of two keys of one length each byte counts, up to the sixteenth", arguments: 1...16)
  func bytesOfKeys(length: Int) throws {
    let name = Array(repeating: UInt8(ascii: "a"), count: length)
    func isAlike(_ other: [UInt8]) throws -> Bool {
      var reader = JSONReader(Array("{\"".utf8) + other + Array("\":1}".utf8))
      try reader.beginObject()
      let key = try #require(try reader.nextKey())
      return try #require(Self.literals.first { $0.utf8CodeUnitCount == length }) ~= key
    }
    #expect(try isAlike(name))
    #expect(try !isAlike(name + [UInt8(ascii: "a")]))
    for place in name.indices {
      var other = name
      other[place] = UInt8(ascii: "b")
      #expect(try !isAlike(other))
    }
  }

  private static let literals: [StaticString] = [
    "a", "aa", "aaa", "aaaa", "aaaaa", "aaaaaa", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaaa",
    "aaaaaaaaaaaa", "aaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "aaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa",
  ]

  @Test("Keys are told apart by their bytes, escapes resolved, whatever their length")
  func keys() throws {
    let text =
      #"{"t\u0069tle":1,"titles":2,"titl":3,"a key that is longer than sixteen":4,"categoryReasons":5,"title":6}"#
    var reader = JSONReader(Array(text.utf8))
    var found: [Int] = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "title", "categoryReasons": found.append(try reader.readInt())
      default: try reader.skipValue()
      }
    }
    try reader.finish()
    #expect(found == [1, 5, 6])
  }

  @Test("A time is read in its plain form and in every other form of RFC 3339; nonsense is named")
  func dates() throws {
    for text in ["2026-11-22T08:00:00Z", "2026-11-22T10:00:00.5+02:00", "2026-11-22T08:00:00z"] {
      var reader = JSONReader(Array("\"\(text)\"".utf8))
      #expect(try reader.readInstant().description == "2026-11-22T08:00:00Z")
    }
    for text in ["2026-02-30T08:00:00Z", "2026-11-22T24:00:00Z", "2026-11-22", "", "2026-11-22T08:0a:00Z"] {
      var reader = JSONReader(Array("[\"\(text)\"]".utf8))
      try reader.beginArray()
      _ = try reader.nextElement()
      let error = #expect(throws: JSONError.self) { try reader.readInstant() }
      #expect(error?.description == "line 1, column 2: \"\(text)\" is no time like 2026-11-22T08:00:00Z")
    }
    var reader = JSONReader(Array("\"2026-11-31\"".utf8))
    #expect(throws: JSONError(line: 1, column: 1, message: "\"2026-11-31\" is no date like 2026-11-22")) {
      try reader.readDay()
    }
  }

  /// The error of passing over the text as an unknown value.
  private func skipping(_ text: String) -> JSONError? {
    do throws(JSONError) {
      var reader = JSONReader(Array(text.utf8))
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }
}
