/// Addresses of the web as text: resolving, comparing, taking apart.
public enum WebAddress {
  /// The absolute address of a reference (RFC 3986, section 5); nil when it is none and there is no usable base.
  ///
  /// White space around it and line breaks in it are dropped, spaces in it are encoded, as browsers do.
  public static func resolve(_ reference: String, base: String) -> String? {
    let reference = cleaned(reference)
    if AddressParts.scheme(of: reference) != nil { return reference }
    let base = AddressParts(cleaned(base))
    guard base.scheme != nil, base.authority != nil || base.path.hasPrefix("/") else { return nil }
    return base.resolving(AddressParts(reference)).text
  }

  /// The host in lower case, without port and user; nil when the address has none.
  public static func host(_ address: String) -> String? {
    AddressParts(cleaned(address)).host
  }

  /// True for an absolute `http` or `https` address with a host.
  public static func isWeb(_ address: String) -> Bool {
    let parts = AddressParts(address)
    return (parts.scheme == "http" || parts.scheme == "https") && parts.host != nil
  }

  /// The address to show for a reference, nil for one whose scheme is not among `schemes`. A relative reference without
  /// a base stays relative.
  static func allowed(_ reference: String, base: String?, schemes: Set<String>) -> String? {
    let cleaned = cleaned(reference)
    let address = base.flatMap { resolve(cleaned, base: $0) } ?? cleaned
    if let scheme = AddressParts.scheme(of: address) { return schemes.contains(scheme) ? address : nil }
    // A colon before the first slash could be taken for a scheme that is no proper one.
    let head = address.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return head.contains(UInt8(ascii: ":")) ? nil : address
  }

  /// Without white space around it and control characters in it, spaces encoded (WHATWG URL, section 4.4).
  static func cleaned(_ address: String) -> String {
    guard address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return address }
    let trimmed = address.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    var bytes: [UInt8] = []
    for byte in trimmed {
      if byte == ASCII.space {
        bytes.append(contentsOf: "%20".utf8)
      } else if byte > 0x20, byte != 0x7F {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
