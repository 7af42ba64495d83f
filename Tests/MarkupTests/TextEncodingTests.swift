import Markup
import Testing

@Suite("Text encoding")
struct TextEncodingTests {
  private static let latin: [UInt8] = Array("Beyonc".utf8) + [0xE9]

  private func decoded(_ bytes: [UInt8], header: String?) -> String {
    String(decoding: TextEncoding.utf8(bytes, header: header), as: UTF8.self)
  }

  private func xml(_ encoding: String, _ text: [UInt8]) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(encoding)'?><a>".utf8) + text + Array("</a>".utf8)
  }

  @Test("A byte order mark decides and goes")
  func marks() {
    #expect(decoded([0xEF, 0xBB, 0xBF] + Array("é".utf8), header: "text/xml; charset=iso-8859-2") == "é")
    #expect(decoded([0xFF, 0xFE, 0xE9, 0x00], header: nil) == "é")
    #expect(decoded([0xFE, 0xFF, 0x00, 0xE9], header: nil) == "é")
    #expect(decoded([0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0], header: nil) == "é")
  }

  @Test("UTF-16 is known by its zero bytes, without a mark")
  func wide() {
    let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>Björk 音</a>"
    #expect(decoded(text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, header: nil) == text)
    #expect(decoded(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, header: nil) == text)
  }

  @Test("The header is believed before the document")
  func header() {
    let bytes = xml("koi8-r", [0xCC])
    #expect(decoded(bytes, header: "text/xml; charset=\"windows-1251\"").contains("М"))
    #expect(decoded(bytes, header: nil).contains("л"))
  }

  @Test(
    "A document's own declaration is found",
    arguments: [
      ("shift_jis", [0x89, 0xB9], "音"), ("gb2312", [0xD2, 0xF4], "音"), ("euc-jp", [0xB2, 0xBB], "音"),
      ("iso-8859-2", [0xF8], "ř"), ("windows-1252", [0x93], "“"), ("ISO-8859-1", [0x93], "“"),
    ] as [(String, [UInt8], String)])
  func declared(_ encoding: String, _ bytes: [UInt8], _ expected: String) {
    #expect(decoded(xml(encoding, bytes), header: nil).contains(">\(expected)<"))
  }

  @Test("A page's meta is found")
  func meta() {
    let page = Array("<html><head><meta http-equiv=x content='text/html; charset=iso-8859-2'></head>".utf8) + [0xF8]
    #expect(decoded(page, header: nil).hasSuffix("ř"))
    #expect(decoded(Array("<meta charset=iso-8859-2>".utf8) + [0xF8], header: nil).hasSuffix("ř"))
  }

  @Test("What claims to be UTF-8 and is Latin is read as Latin, byte by byte")
  func mistaken() {
    #expect(decoded(xml("utf-8", Self.latin), header: nil).contains("Beyoncé"))
    #expect(decoded(Array("é ".utf8) + Self.latin, header: nil) == "é Beyoncé")
    #expect(decoded(Array("ab".utf8) + [0xE2, 0x80], header: nil) == "ab\u{FFFD}")
  }

  @Test("What claims to be Latin and is UTF-8 is read as UTF-8")
  func proven() {
    #expect(decoded(xml("iso-8859-1", Array("Björk".utf8)), header: nil).contains("Björk"))
    #expect(decoded(Array("Björk".utf8), header: "text/xml; charset=iso-8859-1") == "Björk")
  }

  @Test("A name that nobody knows is passed over")
  func unknown() {
    #expect(decoded(xml("bogus//IGNORE", Array("é".utf8)), header: "x; charset=../../etc").contains("é"))
  }

  @Test("Bytes that mean nothing in a legacy encoding become replacement characters")
  func undecodable() {
    #expect(decoded(xml("shift_jis", [0x89, 0xB9, 0x89]), header: nil).contains("音\u{FFFD}"))
    #expect(decoded(xml("euc-jp", [0xFF, 0xB2, 0xBB]), header: nil).contains("\u{FFFD}音"))
  }
}
