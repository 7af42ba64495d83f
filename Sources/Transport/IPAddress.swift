import Glibc

/// Questions about addresses as their bytes: 4 of IPv4, 16 of IPv6.
enum IPAddress {
  /// The bytes of a written address, an IPv6 one with or without brackets; nil for a name.
  static func bytes(_ text: String) -> [UInt8]? {
    let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    // A zone ("fe80::1%eth0") says which link, not which address.
    let address = bare.split(separator: "%", maxSplits: 1).first.map(String.init) ?? ""
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, address, &bytes) == 1 { return Array(bytes.prefix(4)) }
    return inet_pton(AF_INET6, address, &bytes) == 1 ? bytes : nil
  }

  /// An address as people write it.
  static func text(_ bytes: [UInt8]) -> String {
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &buffer, socklen_t(buffer.count)) != nil else { return "an unknown address" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether an address belongs to the public internet, by the IANA registries of special-purpose addresses.
  static func isPublic(_ bytes: [UInt8]) -> Bool {
    if bytes.count == 4 { return !special4.contains { $0.holds(bytes) } }
    guard bytes.count == 16 else { return false }
    // NAT64 (RFC 6052) is how a host without IPv4 reaches public IPv4; what it embeds decides.
    if nat64.holds(bytes) { return isPublic(Array(bytes.suffix(4))) }
    return global6.holds(bytes) && !special6.contains { $0.holds(bytes) }
  }

  /// A network: the first bits that its addresses share.
  private struct Network: Sendable {
    let prefix: [UInt8]
    let bits: Int

    init(_ prefix: [UInt8], _ bits: Int) {
      (self.prefix, self.bits) = (prefix, bits)
    }

    func holds(_ bytes: [UInt8]) -> Bool {
      (0..<bits).allSatisfy { bit in
        let mask = UInt8(0x80) >> UInt8(bit % 8)
        let expected = bit / 8 < prefix.count ? prefix[bit / 8] : 0
        return bytes[bit / 8] & mask == expected & mask
      }
    }
  }

  private static let special4 = [
    Network([0], 8),  // "this network"
    Network([10], 8),  // private
    Network([100, 64], 10),  // carrier-grade NAT
    Network([127], 8),  // loopback
    Network([169, 254], 16),  // link-local, cloud metadata
    Network([172, 16], 12),  // private
    Network([192, 0, 0], 24),  // protocol assignments
    Network([192, 0, 2], 24),  // documentation
    Network([192, 88, 99], 24),  // 6to4 relays
    Network([192, 168], 16),  // private
    Network([198, 18], 15),  // benchmarks
    Network([198, 51, 100], 24),  // documentation
    Network([203, 0, 113], 24),  // documentation
    Network([224], 4),  // multicast
    Network([240], 4),  // reserved, broadcast
  ]

  private static let nat64 = Network([0x00, 0x64, 0xff, 0x9b], 96)
  /// Everything outside is loopback, IPv4-mapped, unique local, link-local, multicast or unassigned.
  private static let global6 = Network([0x20], 3)
  private static let special6 = [
    Network([0x20, 0x01, 0x00], 23),  // protocol assignments, Teredo
    Network([0x20, 0x01, 0x0d, 0xb8], 32),  // documentation
    Network([0x20, 0x02], 16),  // 6to4, which embeds any IPv4 address
    Network([0x3f, 0xff, 0x00], 20),  // documentation
  ]
}
