/// How a byte string that came from outside becomes characters.
///
/// The first of these that names a known encoding and is not disproved by the bytes: byte order mark, the pattern of
/// zero bytes of UTF-16 and UTF-32, the `charset` of the `Content-Type` header, the XML declaration, `meta`; else
/// UTF-8. A byte that is no valid UTF-8 is read as windows-1252, because feeds that say UTF-8 and paste Latin-1 into it
/// are common.
public enum TextEncoding {
  /// The text of a document as valid UTF-8, without its byte order mark. Never fails: what cannot be decoded becomes U+FFFD.
  public static func utf8(_ bytes: [UInt8], header: String?) -> [UInt8] {
    let (unicode, mark) = byteOrder(bytes)
    switch unicode {
    case .utf8?: return WideText.repaired(Array(bytes.dropFirst(mark)))
    case .wide(let unit, let bigEndian)?:
      return WideText.utf8(bytes, from: mark, unitBytes: unit, isBigEndian: bigEndian)
    case .named(let name)?: return LegacyText.utf8(bytes, encoding: name) ?? WideText.repaired(bytes)
    case nil: break
    }
    let claims = [EncodingClaim.header(header), EncodingClaim.document(bytes)].compactMap(\.self)
    guard claims.contains(where: { $0 != "utf-8" }) else { return WideText.repaired(bytes) }
    let isUTF8 = WideText.isValidUTF8(bytes)
    for claim in claims where claim == "utf-8" ? isUTF8 : !(isUTF8 && isDefault(claim)) {
      if claim == "utf-8" { return bytes }
      if let text = LegacyText.utf8(bytes, encoding: claim) { return text }
    }
    return isUTF8 ? bytes : WideText.repaired(bytes)
  }

  private enum Unicode {
    case utf8
    case wide(unitBytes: Int, isBigEndian: Bool)
    case named(String)
  }

  /// Many servers say ISO-8859-1 of everything; bytes that are valid UTF-8 disprove them, because no Latin text is so
  /// by chance.
  private static func isDefault(_ encoding: String) -> Bool {
    encoding == "windows-1252"
  }

  /// What the first bytes prove, and how many of them are a byte order mark.
  private static func byteOrder(_ bytes: [UInt8]) -> (Unicode?, mark: Int) {
    for (signature, unicode, mark) in signatures where bytes.starts(with: signature) { return (unicode, mark) }
    return (nil, 0)
  }

  private static let signatures: [([UInt8], Unicode, Int)] = [
    ([0xEF, 0xBB, 0xBF], .utf8, 3),
    ([0xFF, 0xFE, 0x00, 0x00], .wide(unitBytes: 4, isBigEndian: false), 4),
    ([0x00, 0x00, 0xFE, 0xFF], .wide(unitBytes: 4, isBigEndian: true), 4),
    ([0xFF, 0xFE], .wide(unitBytes: 2, isBigEndian: false), 2),
    ([0xFE, 0xFF], .wide(unitBytes: 2, isBigEndian: true), 2),
    ([0x3C, 0x00, 0x00, 0x00], .wide(unitBytes: 4, isBigEndian: false), 0),
    ([0x00, 0x00, 0x00, 0x3C], .wide(unitBytes: 4, isBigEndian: true), 0),
    ([0x3C, 0x00], .wide(unitBytes: 2, isBigEndian: false), 0),
    ([0x00, 0x3C], .wide(unitBytes: 2, isBigEndian: true), 0),
    // `<?xml` in EBCDIC.
    ([0x4C, 0x6F, 0xA7, 0x94], .named("cp037"), 0),
  ]
}
