import Records
import TestSupport
import Testing
import Transport

@Suite("robots.txt by RFC 9309")
struct RobotsTests {
  /// Whether a robots.txt lets us fetch a path.
  private func allows(_ robots: String, _ path: String) async throws -> Bool {
    let outlet = try Outlet(robots: .reply(body: robots)) { _ in .reply(200) }
    return await outlet.run(at: noon(0), FetchOrder(source: "outlet", url: "https://outlet.example\(path)")).word
      == "fetched"
  }

  @Test(
    "Groups, longest match, wildcards and encodings decide as the standard says",
    arguments: [
      ("", "/feed", true),
      ("User-agent: *\nDisallow: /", "/feed", false),
      ("User-agent: *\nDisallow:", "/feed", true),
      ("user-agent: INDUSTRYPULSE\ndisallow: /feed\n\nUser-agent: *\nDisallow: /", "/feed", false),
      ("User-agent: IndustryPulse/2.0\nAllow: /\n\nUser-agent: *\nDisallow: /", "/feed", true),
      ("User-agent: IndustryPulseBot\nDisallow: /\n\nUser-agent: *\nDisallow: /x", "/feed", true),
      ("User-agent: other\nUser-agent: industrypulse\nDisallow: /feed", "/feed", false),
      ("User-agent: industrypulse\nSitemap: https://x.example/\nUser-agent: other\nDisallow: /feed", "/feed", false),
      (
        "User-agent: industrypulse\nDisallow: /a\nUser-agent: *\nAllow: /\nUser-agent: industrypulse\nDisallow: /feed",
        "/feed", false
      ),
      ("Disallow: /\nUser-agent: other\nDisallow: /", "/feed", true),
      ("User-agent: *\nDisallow: /\nAllow: /feed", "/feed/music", true),
      ("User-agent: *\nAllow: /feed\nDisallow: /feed", "/feed", true),
      ("User-agent: *\nDisallow: /feed\nAllow: /feed", "/feed", true),
      ("User-agent: *\nDisallow: /*.xml", "/a/feed.xml?x", false),
      ("User-agent: *\nDisallow: /*.xml$", "/a/feed.xml?x", true),
      ("User-agent: *\nDisallow: /*.xml$", "/a/feed.xml", false),
      ("User-agent: *\nDisallow: /feed$", "/feed", false),
      ("User-agent: *\nDisallow: /feed$", "/feeds", true),
      ("User-agent: *\nDisallow: /a*b*c$", "/a/b/b/c", false),
      ("User-agent: *\nDisallow: /a*bb$", "/abb", false),
      ("User-agent: *\nDisallow: /abc*bc$", "/abc", true),
      ("User-agent: *\nDisallow: /?s=", "/?s=x", false),
      ("User-agent: *\nDisallow: /caf%C3%A9", "/caf\u{e9}", false),
      ("User-agent: *\nDisallow: /caf\u{e9}", "/caf%c3%a9", false),
      ("User-agent: *\nDisallow: /%66eed", "/feed", false),
      ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true),
      ("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false),
      ("User-agent: *\nDisallow: /a%2A", "/a*", false),
      ("User-agent: *\nDisallow: /a%24", "/a$", false),
      ("User-agent: *\nDisallow: /a$b", "/a$b", false),
      ("\u{feff}User-agent: * # all\r\nDisallow: /feed # not this\r\n", "/feed", false),
      ("User-agent: *\rDisallow: /feed", "/feed", false),
      ("  USER-AGENT  :  *  \n  DISALLOW  :  /feed  ", "/feed", false),
      ("<!DOCTYPE html><html><p>Disallow: /</p></html>", "/feed", true),
    ])
  func rules(robots: String, path: String, isAllowed: Bool) async throws {
    #expect(try await allows(robots, path) == isAllowed)
  }

  @Test("Only the first 500 KiB count, and a line that they cut counts not at all")
  func limit() async throws {
    let head = "User-agent: *\n"
    let filler = String(repeating: "# \(String(repeating: "x", count: 61))\n", count: 8000)
    #expect(try await allows(head + "Disallow: /feed\n" + filler, "/feed") == false)
    #expect(try await allows(head + filler + "Disallow: /feed\n", "/feed") == true)
    let exact = String(repeating: "#", count: (500 << 10) - head.utf8.count - 12) + "\n"
    #expect(try await allows(head + exact + "Disallow: /feed/only", "/feed") == true)
  }

  @Test("A forbidden address fails with the reason, so that nobody takes it for well, and is not asked")
  func forbidden() async throws {
    let outlet = try Outlet(robots: .reply(body: "User-agent: *\nDisallow: /feed")) { _ in .reply(200) }
    let result = await outlet.run(at: noon(0))
    #expect(result.reason == "robots.txt of outlet.example forbids /feed")
    #expect(result.word == "failed" && outlet.requests.isEmpty)
    #expect(outlet.source()?.failures == 1 && outlet.source()?.lastAttempt == nil)
  }

  @Test("No robots.txt (4xx) means everything is allowed", arguments: [400, 401, 403, 404, 410])
  func absent(status: Int) async throws {
    let outlet = try Outlet(robots: .reply(status)) { _ in .reply(200) }
    #expect(await outlet.run(at: noon(0)).word == "fetched")
  }

  @Test(
    "A robots.txt that cannot be had forbids everything, for this run",
    arguments: [.reply(500), .reply(503), .reply(429), LoopbackAnswer([.reset])])
  func unreachable(robots: LoopbackAnswer) async throws {
    let outlet = try Outlet(robots: robots) { _ in .reply(200) }
    let result = await outlet.run(at: noon(0))
    #expect(result.word == "failed")
    #expect(result.reason?.contains("robots.txt cannot be read") == true)
    #expect(outlet.requests.isEmpty)
    #expect(outlet.state.robots.isEmpty)
    #expect(outlet.source()?.lastAttempt == nil)
  }

  @Test("While it cannot be had, an old copy serves for thirty days")
  func oldCopy() async throws {
    let outlet = try Outlet(robots: .reply(503)) { _ in .reply(200) }
    outlet.state.robots["outlet.example"] = State.Robots(fetched: noon(0), status: 200, rules: ["disallow: /private"])
    #expect(await outlet.run(at: noon(3)).word == "fetched")
    #expect(outlet.state.robots["outlet.example"]?.fetched == noon(0))
    #expect(await outlet.run(at: noon(31)).word == "failed")
  }

  @Test("It is fetched once in 24 hours, whatever the number of sources and runs")
  func cached() async throws {
    let outlet = try Outlet(robots: .reply(body: "User-agent: *\nDisallow: /no")) { _ in .reply(200) }
    let orders = (0..<4).map { FetchOrder(source: "s\($0)", url: "https://outlet.example/\($0)") }
    let fetcher = outlet.fetcher(at: noon(0))
    await fetcher.fetchAll(orders) { order, _ in await fetcher.accept(order) }
    outlet.state = await fetcher.state
    for hours in [4, 8, 12, 16, 20] { await outlet.run(at: noon(0, hours * 3600)) }
    let robots = { outlet.server.requests.count { $0.target == "/outlet.example/robots.txt" } }
    #expect(robots() == 1)
    await outlet.run(at: noon(1))
    #expect(robots() == 2)
    #expect(outlet.state.robots["outlet.example"]?.rules == ["disallow: /no"])
  }

  @Test("Its redirects are followed, to other hosts too")
  func redirected() async throws {
    let outlet = try Outlet(robots: .reply(301, [("Location", "https://www.outlet.example/rules")])) { request in
      request.target == "/www.outlet.example/rules" ? .reply(body: "User-agent: *\nDisallow: /feed") : .reply(200)
    }
    #expect(await outlet.run(at: noon(0)).word == "failed")
  }

  @Test("A circle of redirects is as good as none")
  func circle() async throws {
    let outlet = try Outlet(robots: .reply(301, [("Location", "https://outlet.example/robots.txt")])) { _ in .reply(200)
    }
    #expect(await outlet.run(at: noon(0)).word == "fetched")
  }

  @Test("Each hop of a redirect obeys the robots.txt of its own host")
  func hops() async throws {
    let server = try LoopbackServer { request in
      switch request.target {
      case "/b.example/robots.txt": .reply(body: "User-agent: *\nDisallow: /")
      case "/a.example/feed": .reply(302, [("Location", "https://b.example/feed")])
      default: .reply(404)
      }
    }
    let fetcher = Fetcher(
      client: HTTPClient.live().mirrored(base: server.address), network: .init(), userAgent: "IndustryPulse",
      state: State(), now: noon(0), timing: SleepLog().timing)
    let result = await fetcher.fetch(FetchOrder(source: "a", url: "https://a.example/feed"))
    #expect(result.reason == "robots.txt of b.example forbids /feed")
    #expect(!server.requests.contains { $0.target == "/b.example/feed" })
  }
}
