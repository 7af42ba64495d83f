import Glibc

/// Names that this machine resolves to itself and that do not say so in their letters.
enum LocalNames {
  static var all: [String] {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let own = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return [own, "ip6-localhost", "ip6-loopback"].filter { resolves($0) }
  }

  private static func resolves(_ name: String) -> Bool {
    var found: UnsafeMutablePointer<addrinfo>?
    defer { if let found { freeaddrinfo(found) } }
    return !name.isEmpty && getaddrinfo(name, nil, nil, &found) == 0
  }
}
