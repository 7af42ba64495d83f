/// Names as parts of addresses.
enum Slug {
  /// Letters and digits of ASCII in lower case, joined by hyphens; a name without any gets a name from its fingerprint.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: "&"): slug += (slug.last == UInt8(ascii: "-") || slug.isEmpty ? "and-" : "-and-").utf8
      default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "x" + String(Fingerprint(text).low, radix: 36) : String(decoding: slug, as: UTF8.self)
  }

  /// Names with an address of their own, ascending: of those that share one the first stands for all.
  static func distinct(_ names: some Sequence<String>) -> [String] {
    var slugs: Set<String> = []
    return Set(names).sorted().filter { slugs.insert(make($0)).inserted }
  }
}
