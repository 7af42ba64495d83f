import Records
import Synchronization
import TestSupport
import Testing
import Transport

@Suite("Manners 20–22, retries, and many sources at once")
struct FetchingTests {
  /// Answers in turn; the last one for good.
  private static func turns(_ answers: [LoopbackAnswer]) throws -> Outlet {
    let turn = Mutex(0)
    return try Outlet { _ in
      turn.withLock {
        $0 += 1
        return answers[min($0, answers.count) - 1]
      }
    }
  }

  @Test("No cookie, no Referer, no added query string over several runs")
  func nothingPersonal() async throws {
    let outlet = try Outlet { _ in .reply(200, [("Set-Cookie", "id=1"), ("ETag", "\"a\"")]) }
    for day in 0..<3 { await outlet.run(at: noon(day)) }
    #expect(outlet.requests.map(\.target) == [String](repeating: "/outlet.example/feed", count: 3))
    #expect(outlet.server.requests.allSatisfy { $0.header("Cookie") == nil && $0.header("Referer") == nil })
  }

  @Test("Every request, for robots.txt too, has the User-Agent with a contact address")
  func userAgent() async throws {
    let outlet = try Outlet { _ in .reply(200) }
    await outlet.run(at: noon(0))
    #expect(outlet.server.requests.count == 2)
    #expect(outlet.server.requests.allSatisfy { $0.header("User-Agent") == Outlet.userAgent })
  }

  @Test("Compression is accepted")
  func compression() async throws {
    let outlet = try Outlet { _ in .reply(200, [("Content-Encoding", "gzip")], bytes: GzipSample.body("x")) }
    #expect(await outlet.run(at: noon(0)).word == "fetched")
    #expect(outlet.requests.first?.header("Accept-Encoding")?.contains("gzip") == true)
  }

  @Test("One host gets one request at a time over one connection, with the distance between them")
  func spacing() async throws {
    let outlet = try Outlet(robots: .reply(404)) { _ in
      LoopbackAnswer([.pause(milliseconds: 5)] + LoopbackAnswer.reply(200).steps)
    }
    let orders = (0..<6).map { FetchOrder(source: "s\($0)", url: "https://outlet.example/\($0)") }
    await outlet.fetcher(at: noon(0)).fetchAll(orders) { _, _ in }
    #expect(outlet.requests.map(\.target) == (0..<6).map { "/outlet.example/\($0)" })
    #expect(outlet.server.requests.allSatisfy { $0.othersOfHost == 0 })
    #expect(outlet.server.connections == 1)
    #expect(outlet.sleeps.all == [Int](repeating: 1000, count: 6))
  }

  @Test("A host that others redirect to still gets one request at a time")
  func redirectedSpacing() async throws {
    let outlet = try Outlet { request in
      request.host == "hub.example"
        ? LoopbackAnswer([.pause(milliseconds: 10)] + LoopbackAnswer.reply(200).steps)
        : .reply(302, [("Location", "https://hub.example/\(request.host)")])
    }
    let orders = (0..<8).map { FetchOrder(source: "s\($0)", url: "https://h\($0).example/") }
    await outlet.fetcher(at: noon(0)).fetchAll(orders) { _, _ in }
    let hub = outlet.server.requests.filter { $0.host == "hub.example" }
    #expect(hub.count == 9)
    #expect(hub.allSatisfy { $0.othersOfHost == 0 })
  }

  @Test("Hosts run side by side, but no more at once than the configuration says")
  func concurrency() async throws {
    let outlet = try Outlet { _ in LoopbackAnswer([.pause(milliseconds: 20)] + LoopbackAnswer.reply(200).steps) }
    let orders = (0..<24).map { FetchOrder(source: "s\($0)", url: "https://h\($0).example/") }
    let handled = Mutex<[String]>([])
    await outlet.fetcher(at: noon(0), network: .init(concurrency: 4)).fetchAll(orders) { order, result in
      handled.withLock { $0.append("\(order.source) \(result.word)") }
    }
    #expect(Set(handled.withLock { $0 }) == Set(orders.map { "\($0.source) fetched" }))
    let most = outlet.server.requests.map(\.others).max() ?? 0
    #expect(most >= 1 && most <= 3)
  }

  @Test("No more bodies are in memory than there are places, however slowly they are handled")
  func boundedBodies() async throws {
    let outlet = try Outlet { _ in .reply(200) }
    let orders = (0..<12).map { FetchOrder(source: "s\($0)", url: "https://h\($0).example/") }
    let held = Mutex((now: 0, most: 0))
    await outlet.fetcher(at: noon(0), network: .init(concurrency: 3)).fetchAll(orders) { _, _ in
      held.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      for _ in 0..<100 { await Task.yield() }
      held.withLock { $0.now -= 1 }
    }
    #expect(held.withLock { $0.most } <= 3)
  }

  @Test("Handling a result may fetch something else without waiting for itself")
  func nested() async throws {
    let outlet = try Outlet { _ in .reply(200) }
    let fetcher = outlet.fetcher(at: noon(0), network: .init(concurrency: 1))
    let words = Mutex<[String]>([])
    await fetcher.fetchAll((0..<3).map { FetchOrder(source: "s\($0)", url: "https://h\($0).example/") }) { order, _ in
      let inner = await fetcher.fetch(FetchOrder(source: "\(order.source)-inner", url: "https://inner.example/"))
      words.withLock { $0.append(inner.word) }
    }
    #expect(words.withLock { $0 } == ["fetched", "fetched", "fetched"])
  }

  @Test("Progress counts to the total and names the sources")
  func progress() async throws {
    let outlet = try Outlet { _ in .reply(200) }
    let orders = (0..<5).map { FetchOrder(source: "s\($0)", url: "https://h\($0).example/") }
    let seen = Mutex<[FetchProgress]>([])
    await outlet.fetcher(at: noon(0)).fetchAll(orders, progress: { step in seen.withLock { $0.append(step) } }) {
      _, _ in
    }
    let steps = seen.withLock { $0 }
    #expect(steps.map(\.done).max() == 5 && steps.allSatisfy { $0.total == 5 })
    #expect(Set(steps.map(\.current)) == Set(orders.map(\.source)))
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.done <= $1.done })
  }

  @Test(
    "What may pass is tried again, twice, with growing pauses",
    arguments: [
      LoopbackAnswer([.reset]), LoopbackAnswer([.close]), .reply(500), .reply(502), .reply(503), .reply(504),
      LoopbackAnswer([.send(LoopbackAnswer.head(200, [("Content-Length", "9")])), .close]),
    ])
  func retries(fault: LoopbackAnswer) async throws {
    let passing = try Self.turns([fault, fault, .reply(200)])
    #expect(await passing.run(at: noon(0), network: .init(hostSpacing: 0)).word == "fetched")
    #expect(passing.requests.count == 3)
    #expect(passing.sleeps.all == [500, 1500])
    let lasting = try Self.turns([fault])
    let result = await lasting.run(at: noon(0))
    #expect(result.reason?.hasSuffix("after 3 tries") == true)
    #expect(lasting.requests.count == 3)
  }

  @Test("What is no accident is not tried again", arguments: [400, 401, 403, 404, 410, 429, 501])
  func noRetries(status: Int) async throws {
    let outlet = try Self.turns([.reply(status)])
    await outlet.run(at: noon(0))
    #expect(outlet.requests.count == 1)
  }

  @Test("A Retry-After of a few seconds is waited for within the run", arguments: [429, 503])
  func shortWait(status: Int) async throws {
    let outlet = try Self.turns([.reply(status, [("Retry-After", "3")]), .reply(200)])
    #expect(await outlet.run(at: noon(0)).word == "fetched")
    #expect(outlet.sleeps.all.contains(3500))
  }

  @Test("A host that cannot be reached is left alone for the rest of the run, and asked again in the next")
  func unreachable() async throws {
    let away = Mutex(true)
    let outlet = try Outlet { _ in .reply(200) }
    let client = HTTPClient { request throws(TransportError) in
      guard !request.url.hasSuffix("robots.txt") else { return HTTPResponse(status: 404, url: request.url) }
      guard !away.withLock({ $0 }) else { throw TransportError(.connect, "\(request.url): no connection") }
      return HTTPResponse(status: 200, url: request.url)
    }
    func fetcher() -> Fetcher {
      Fetcher(
        client: client, network: .init(), userAgent: "IndustryPulse", state: State(), now: noon(0),
        timing: outlet.sleeps.timing)
    }
    let first = fetcher()
    let orders = (0..<3).map { FetchOrder(source: "s\($0)", url: "https://h.example/\($0)") }
    var reasons: [String?] = []
    for order in orders { reasons.append(await first.fetch(order).reason) }
    #expect(reasons[0] == "https://h.example/0: no connection after 3 tries")
    #expect(reasons[2] == "https://h.example/2: h.example could not be reached 3 times in this run")
    away.withLock { $0 = false }
    #expect(await fetcher().fetch(orders[0]).word == "fetched")
  }

  @Test("A cancelled run ends at once, handles every order and blames no source")
  func cancelled() async throws {
    let outlet = try Outlet { _ in LoopbackAnswer([.stall]) }
    let fetcher = outlet.fetcher(at: noon(0), network: .init(concurrency: 2))
    let orders = (0..<10).map { FetchOrder(source: "s\($0)", url: "https://h\($0).example/") }
    let handled = Mutex(0)
    let run = Task {
      await fetcher.fetchAll(orders) { _, result in
        #expect(result.word == "failed")
        handled.withLock { $0 += 1 }
      }
    }
    while outlet.requests.isEmpty { await Task.yield() }
    run.cancel()
    await run.value
    #expect(handled.withLock { $0 } == 10)
    #expect(await fetcher.state.sources.isEmpty)
  }

  @Test("A redirect to a private address fails with both addresses in its sentence")
  func forbiddenRedirect() async throws {
    let outlet = try Outlet { _ in .reply(302, [("Location", "http://169.254.169.254/latest")]) }
    let result = await outlet.run(at: noon(0))
    #expect(result.reason?.hasPrefix("https://outlet.example/feed leads on: http://169.254.169.254/") == true)
    #expect(result.reason?.contains("not a public address") == true)
    #expect(outlet.server.requests.count == 2)
  }

  @Test("An address that is none fails with a sentence")
  func badAddress() async throws {
    let outlet = try Outlet { _ in .reply(200) }
    let result = await outlet.run(at: noon(0), FetchOrder(source: "outlet", url: "no address"))
    #expect(result.reason?.hasPrefix("\"no address\" is not an address") == true)
  }

  @Test("What is no longer asked is forgotten after a month: single addresses, pauses, robots.txt")
  func leftovers() async throws {
    let outlet = try Outlet { _ in .reply(200) }
    outlet.state = State(
      sources: [
        "a": SourceState(lastAttempt: noon(-90)), "a https://a.example/2026": SourceState(lastAttempt: noon(-31)),
        "a https://a.example/2027": SourceState(lastAttempt: noon(-29)),
      ],
      robots: ["a.example": State.Robots(fetched: noon(-31), status: 200, rules: [])],
      hosts: ["a.example": State.CoolDown(until: noon(-1), reason: "x")])
    let state = await outlet.fetcher(at: noon(0)).state
    #expect(state.sources.keys.sorted() == ["a", "a https://a.example/2027"])
    #expect(state.robots.isEmpty && state.hosts.isEmpty)
  }
}
