/// Short stable identifiers: a hash of what identifies the thing, never a counter.
public enum StableID {
  /// 12 characters of Crockford base 32 in lower case (60 bits of SHA-256) over the parts joined by a line feed.
  ///
  /// 60 bits keep the chance of any collision among a million items below one in a million.
  public static func make(_ parts: String...) -> String {
    let digest = SHA256.hash(Array(parts.joined(separator: "\n").utf8))
    var bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var characters: [UInt8] = []
    for _ in 0..<12 {
      characters.append(alphabet[Int(bits >> 59)])
      bits <<= 5
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
