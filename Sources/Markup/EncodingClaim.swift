/// What a document or its server says of its encoding: a name in lower case that ``LegacyText`` knows, or `utf-8`.
enum EncodingClaim {
  /// The `charset` of a `Content-Type` header.
  static func header(_ header: String?) -> String? {
    guard let header, let start = header.lowercased().firstRange(of: "charset=") else { return nil }
    let value = header.lowercased()[start.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return known(String(value.prefix { $0 != ";" && $0 != "\"" && $0 != "'" && $0 != " " && $0 != "," }))
  }

  /// The `encoding` of the XML declaration, or the `charset` of a `meta` within the first 4 KiB.
  static func document(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
      if let start = ByteSearch.next("<?xml", in: head, from: 0),
        let end = ByteSearch.next("?>", in: head, from: start),
        let value = value(of: "encoding", in: UnsafeBufferPointer(rebasing: head[start..<end]), from: 0)
      {
        return known(value)
      }
      var position = 0
      while let tag = ByteSearch.next(UInt8(ascii: "<"), in: head, from: position) {
        position = tag + 1
        guard ByteSearch.holds("meta", in: head, at: position),
          let end = ByteSearch.next(UInt8(ascii: ">"), in: head, from: position)
        else { continue }
        if let value = value(of: "charset", in: UnsafeBufferPointer(rebasing: head[position..<end]), from: 0) {
          return known(value)
        }
      }
      return nil
    }
  }

  /// The value behind `name=`, quoted or not.
  private static func value(of name: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
    for position in start..<bytes.count where ByteSearch.holds(name, in: bytes, at: position) {
      var index = position + name.utf8CodeUnitCount
      while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
      index += 1
      while index < bytes.count,
        ASCII.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "\"")
          || bytes[index] == UInt8(ascii: "'")
      { index += 1 }
      let value = bytes[index...].prefix {
        ASCII.isLetter($0) || ASCII.isDigit($0) || "-_:.".utf8.contains($0)
      }
      if !value.isEmpty { return ASCII.lowercased(value) }
    }
    return nil
  }

  /// The encoding that a label means on the web (WHATWG Encoding, section 4.2); nil for a label that nobody knows. A
  /// document that could be read so far is not UTF-16, whatever it says.
  private static func known(_ label: String) -> String? {
    if let name = labels[label] { return name }
    return LegacyText.isKnown(label) ? label : nil
  }

  private static let labels: [String: String] = [
    "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8", "utf-32": "utf-8", "ucs-2": "utf-8",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252", "latin1": "windows-1252",
    "latin-1": "windows-1252", "l1": "windows-1252", "cp1252": "windows-1252", "x-cp1252": "windows-1252",
    "windows-1252": "windows-1252", "ansi_x3.4-1968": "windows-1252", "iso-8859-9": "windows-1254",
    "latin5": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874", "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030", "hz-gb-2312": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
    "ms_kanji": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949", "windows-949": "cp949",
    "big5": "big5-hkscs", "big5-hkscs": "big5-hkscs", "x-x-big5": "big5-hkscs", "cn-big5": "big5-hkscs",
    "x-euc-jp": "euc-jp", "koi": "koi8-r", "koi8": "koi8-r", "cyrillic": "iso-8859-5", "macintosh": "macintosh",
    "x-mac-roman": "macintosh", "mac": "macintosh", "utf-7": "utf-8",
  ]
}
