import TestSupport
import Testing
import Transport

@Suite("Walls: schemes, private addresses, redirects")
struct WallTests {
  private func refusal(_ url: String, allow: [String] = []) async -> TransportError? {
    await failure { try await HTTPClient.live(allowPrivate: allow).send(HTTPRequest(url: url, limits: quick)) }
  }

  @Test(
    "Schemes other than http and https are refused",
    arguments: [
      "file:///etc/passwd", "ftp://pulse.example/", "gopher://pulse.example/", "dict://x/", "feed://x.example/",
    ])
  func schemes(url: String) async {
    #expect(await refusal(url)?.kind == .forbiddenScheme)
  }

  @Test(
    "What is no address is refused with its text",
    arguments: ["", "pulse", "http://", "http://a b/", "https://x\u{0}.example/"])
  func badAddresses(url: String) async {
    #expect(await refusal(url)?.kind == .badAddress)
  }

  @Test("An address with a user name is refused, and the sentence does not repeat the password")
  func userNames() async {
    let error = await refusal("https://user:secret@pulse.example/")
    #expect(error?.kind == .badAddress)
    #expect(error?.description.contains("secret") == false)
  }

  @Test(
    "Private addresses are refused in every spelling",
    arguments: [
      "127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "0.0.0.0", "10.0.0.1", "172.16.0.1",
      "192.168.1.1",
      "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "[::1]", "[::]", "[fe80::1]",
      "[fc00::1]", "[fd12::1]", "[ff02::1]", "[::ffff:127.0.0.1]", "[::ffff:a00:1]", "[::127.0.0.1]",
      "[64:ff9b::10.0.0.1]",
      "[2002:7f00:1::]", "[2001:0:1::]", "localhost", "localhost.", "a.localhost",
    ])
  func privateAddresses(host: String) async {
    let error = await refusal("http://\(host)/")
    #expect(error?.kind == .forbiddenAddress, "\(error?.description ?? "")")
  }

  @Test("A name that resolves to a private address is refused before anything is sent")
  func names() async throws {
    let server = try LoopbackServer { _ in .reply() }
    // Names that most machines give themselves; where one resolves, it leads home.
    for name in LocalNames.all {
      let error = await refusal("http://\(name):\(server.port)/")
      #expect(error?.kind == .forbiddenAddress, "\(name): \(error?.description ?? "")")
    }
    #expect(server.requests.isEmpty && server.connections == 0)
  }

  @Test("The site may allow a host, with or without its port")
  func allowed() async throws {
    let server = try LoopbackServer { _ in .reply() }
    for allow in ["localhost", "LOCALHOST:\(server.port)"] {
      let client = HTTPClient.live(allowPrivate: [allow])
      #expect(try await client.send(HTTPRequest(url: "http://localhost:\(server.port)/")).status == 200)
    }
    #expect(await refusal("http://localhost:\(server.port)/", allow: ["localhost:1"])?.kind == .forbiddenAddress)
  }

  @Test(
    "A redirect to a forbidden place is refused and not followed",
    arguments: [
      ("file:///etc/passwd", TransportError.Kind.forbiddenScheme), ("ftp://127.0.0.1/", .forbiddenScheme),
      ("http://10.0.0.1/", .forbiddenAddress), ("//169.254.169.254/latest/meta-data", .forbiddenAddress),
      ("http://[::1]/", .forbiddenAddress),
    ])
  func forbiddenRedirects(target: String, kind: TransportError.Kind) async throws {
    let server = try LoopbackServer { _ in .reply(302, [("Location", target)]) }
    #expect(await failure { try await get(server) }?.kind == kind)
    #expect(server.requests.count == 1)
  }

  @Test("A redirect to another port of an allowed machine is refused")
  func otherPort() async throws {
    let inner = try LoopbackServer { _ in .reply(body: "secret") }
    let outer = try LoopbackServer { _ in .reply(302, [("Location", inner.address)]) }
    #expect(await failure { try await get(outer) }?.kind == .forbiddenAddress)
    #expect(inner.requests.isEmpty)
  }

  @Test("Five redirects are followed, six are not")
  func redirectLimit() async throws {
    let server = try LoopbackServer { request in
      let number = Int(request.target.dropFirst()) ?? 0
      return number == 0 ? .reply(body: "there") : .reply(302, [("Location", "/\(number - 1)")])
    }
    let response = try await get(server, "/5")
    #expect(response.body == Array("there".utf8))
    #expect(response.url == server.address + "/0")
    #expect(await failure { try await get(server, "/6") }?.kind == .tooManyRedirects)
  }

  @Test("A circle of redirects ends at its first repetition")
  func circle() async throws {
    let server = try LoopbackServer { request in
      .reply(301, [("Location", request.target == "/a" ? "/b" : "/a")])
    }
    let error = await failure { try await get(server, "/a") }
    #expect(error?.kind == .tooManyRedirects)
    #expect(server.requests.count == 2)
  }

  @Test(
    "The permanent address is told when every hop was permanent, and only then",
    arguments: [
      ([301], true), ([308], true), ([301, 308], true), ([302], false), ([307], false), ([301, 302], false),
    ])
  func permanence(statuses: [Int], isPermanent: Bool) async throws {
    let server = try LoopbackServer { request in
      let number = Int(request.target.dropFirst()) ?? 0
      return number == statuses.count
        ? .reply() : .reply(statuses[number], [("Location", "/\(number + 1)")])
    }
    let response = try await get(server, "/0")
    #expect((response.permanentURL == response.url) == isPermanent)
  }

  @Test("Relative, protocol-relative and badly written Locations are resolved")
  func locations() async throws {
    let server = try LoopbackServer { request in
      switch request.target {
      case "/a/b": .reply(302, [("Location", "../c d?q=\u{e9}#f")])
      case "/c%20d?q=%e9": .reply(302, [("Location", "?z")])
      default: .reply()
      }
    }
    let response = try await get(server, "/a/b")
    #expect(response.url == server.address + "/c%20d?z")
  }

  @Test("A key in a header field does not travel to another origin")
  func keysStay() async throws {
    let other = try LoopbackServer { _ in .reply() }
    let first = try LoopbackServer { _ in .reply(302, [("Location", other.address)]) }
    _ = try await HTTPClient.live(allowPrivate: ["127.0.0.1"]).send(
      HTTPRequest(url: first.address, headers: ["Authorization": "Bearer k", "User-Agent": "IndustryPulse/1"]))
    #expect(first.requests.first?.header("Authorization") == "Bearer k")
    #expect(other.requests.first?.header("Authorization") == nil)
    #expect(other.requests.first?.header("User-Agent") == "IndustryPulse/1")
  }

  @Test("A request with a key in its address is not redirected")
  func keysInAddresses() async throws {
    let server = try LoopbackServer { _ in .reply(302, [("Location", "/next")]) }
    let error = await failure {
      try await HTTPClient.live(allowPrivate: [server.authority])
        .send(HTTPRequest(url: server.address, secretQuery: [("key", "k")]))
    }
    #expect(error?.kind == .tooManyRedirects)
    #expect(server.requests.count == 1)
  }
}
