import TestSupport
import Testing

@testable import Transport

/// Ways to write an address that leads inside, as request forgery uses them.
@Suite("Addresses that lead inside")
struct AddressTests {
  /// Hosts that must be refused before anything is sent, by why.
  static let hosts: [(why: String, hosts: [String])] = [
    ("the machine by its names", ["localhost", "LOCALHOST", "localhost.", "a.b.localhost", "x.localhost."]),
    (
      "IPv4 in decimal, octal, hexadecimal, short and mixed forms",
      [
        "2130706433", "017700000001", "0x7f000001", "0x7F.1", "0177.0.0.01", "127.1", "127.0.1", "0x7f.0.0x0.1",
        "00000177.1", "3232235777", "0xa9fea9fe", "0251.0376.0251.0376", "10.0.0.1.", "127.0.0.1.", "0", "0x0",
      ]
    ),
    (
      "networks that are not public",
      [
        "0.0.0.0", "0.1.2.3", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.255.255.254", "169.254.0.1",
        "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.255.255", "198.19.255.255",
        "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
      ]
    ),
    (
      "metadata services of clouds",
      ["169.254.169.254", "169.254.170.2", "100.100.100.200", "192.0.0.192", "[fd00:ec2::254]", "[fe80::a9fe:a9fe]"]
    ),
    (
      "IPv6 of the machine, the link and the site, in long forms too",
      [
        "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[0000:0000:0000:0000:0000:0000:0000:0001]", "[fe80::1]", "[febf::1]",
        "[fec0::1]", "[fc00::1]", "[fdff::1]", "[ff02::1]", "[100::1]", "[2001:db8::1]", "[3fff::1]", "[5f00::1]",
      ]
    ),
    (
      "IPv6 that holds an IPv4 address: mapped, compatible, translated, NAT64, 6to4, Teredo, ISATAP",
      [
        "[::ffff:127.0.0.1]", "[::FFFF:7f00:1]", "[0:0:0:0:0:ffff:10.0.0.1]", "[::127.0.0.1]", "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::10.0.0.1]", "[2002:7f00:1::]", "[2002:a00:1::1]",
        "[2001:0:1::1]", "[fe80::5efe:10.0.0.1]",
      ]
    ),
  ]

  @Test("Each is refused as it is written, on any port and behind either scheme", arguments: hosts.map(\.why))
  func written(why: String) async {
    for host in Self.hosts.first(where: { $0.why == why })?.hosts ?? [] {
      for url in ["http://\(host)/", "https://\(host):8443/x?y", "http://\(host):80/"] {
        let error = await failure { try await HTTPClient.live().send(HTTPRequest(url: url, limits: quick)) }
        #expect(error?.kind == .forbiddenAddress, "\(url): \(error?.description ?? "")")
      }
    }
  }

  @Test("Each is refused as the place of a redirect, and nothing goes there", arguments: hosts.map(\.why))
  func redirects(why: String) async throws {
    for host in Self.hosts.first(where: { $0.why == why })?.hosts ?? [] {
      let server = try LoopbackServer { _ in .reply(302, [("Location", "http://\(host)/latest/meta-data")]) }
      let error = await failure { try await get(server) }
      #expect(error?.kind == .forbiddenAddress, "\(host): \(error?.description ?? "")")
      #expect(server.requests.count == 1)
    }
  }

  @Test(
    "A host hidden in the rest of an address is not taken for another one",
    arguments: [
      "http://pulse.example@127.0.0.1/", "http://127.0.0.1@10.0.0.1/", "http://a:b@localhost/",
      "http://pulse.example%40127.0.0.1/",
      "http://127.0.0.1\\@pulse.example/", "http://127.0.0.1\\.pulse.example/", "http://127.0.0.1 .pulse.example/",
      "http://[::1", "http://[::1]x/", "http://[v1.x]/", "http://127.0.0.1:99999/", "http://127.0.0.1:-1/",
      "http:\\\\127.0.0.1\\", "http://1.2.3.4.5/", "http://0x7f.0.0.1.1.1/", "http:///127.0.0.1/", "http:127.0.0.1",
      "http://127。0。0。1/", "http://①②⑦.⓪.⓪.①/", "http://ⓛocalhost/", "http://%6c%6f%63alhost/",
      "http://127.0.0.1%00.pulse.example/", "http://127%2e0%2e0%2e1/",
    ])
  func hidden(url: String) async {
    // Refused as an address, as a forbidden one, or a name that nobody has: never an answer.
    let error = await failure { try await HTTPClient.live().send(HTTPRequest(url: url, limits: quick)) }
    let kinds: [TransportError.Kind] = [.badAddress, .forbiddenAddress, .resolve, .timeout]
    #expect(error.map { kinds.contains($0.kind) } == true, "\(error?.description ?? "")")
  }

  @Test(
    "Public addresses are not refused, also at the edges of those that are",
    arguments: [
      "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
      "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
      "198.17.255.255", "198.20.0.0", "223.255.255.255", "[2606:4700::1111]", "[2a00:1450:4001::200e]",
      "[64:ff9b::1.1.1.1]",
    ])
  func open(host: String) throws {
    let bytes = try #require(IPAddress.bytes(host))
    #expect(IPAddress.isPublic(bytes))
    try AddressPolicy(allowPrivate: []).check(try WebURL("http://\(host)/"))
  }

  @Test("An answer that is packed twice is unpacked no further than the limit, or refused")
  func packedTwice() async throws {
    let fields = [("Content-Encoding", "gzip, gzip"), ("Connection", "close")]
    let bomb = GzipSample.bomb(megabytes: 64)
    let server = try LoopbackServer { _ in
      LoopbackAnswer([.send(LoopbackAnswer.head(200, fields))] + bomb.steps.dropFirst() + [.close])
    }
    let error = await failure { try await get(server, limits: HTTPRequest.Limits(totalMs: 20_000, maxBytes: 1 << 20)) }
    #expect(error.map { [.tooLarge, .malformed].contains($0.kind) } == true, "\(error?.description ?? "")")
    // A small one is read as what it is, once or twice packed, or refused; never taken for text while it is gzip.
    let small = try LoopbackServer { _ in
      .reply(200, [("Content-Encoding", "gzip, gzip")], bytes: GzipSample.body("plain"))
    }
    let refused = await failure { try await get(small) }
    #expect(refused?.kind == .malformed, "\(refused?.description ?? "")")
  }

  @Test("More encodings on top of each other than anyone needs are refused")
  func manyEncodings() async throws {
    let many = Array(repeating: "gzip", count: 40).joined(separator: ", ")
    let server = try LoopbackServer { _ in
      .reply(200, [("Content-Encoding", many)], bytes: GzipSample.body("x"))
    }
    #expect(await failure { try await get(server) }?.kind == .malformed)
  }

  @Test("Redirects that each send much and never arrive end by their number and not by their weight")
  func heavyRedirects() async throws {
    let server = try LoopbackServer { request in
      let number = Int(request.target.dropFirst()) ?? 0
      return .reply(302, [("Location", "/\(number + 1)")], body: String(repeating: "x", count: 100_000))
    }
    let error = await failure { try await get(server, "/0") }
    #expect(error?.kind == .tooManyRedirects)
    #expect(server.requests.count == 6)
  }

  @Test("Redirects that are each slow share one limit of time")
  func slowRedirects() async throws {
    let server = try LoopbackServer { request in
      let number = Int(request.target.dropFirst()) ?? 0
      return LoopbackAnswer([
        .pause(milliseconds: 120),
        .send(LoopbackAnswer.head(302, [("Location", "/\(number + 1)"), ("Content-Length", "0")])),
      ])
    }
    let error = await failure { try await get(server, "/0", limits: HTTPRequest.Limits(totalMs: 200)) }
    #expect(error?.kind == .timeout, "\(error?.description ?? "")")
    #expect(server.requests.count <= 3)
  }
}
