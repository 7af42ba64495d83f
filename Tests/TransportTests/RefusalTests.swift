import Records
import Synchronization
import TestSupport
import Testing
import Transport

@Suite("Manners 13–15 and 17–19: refusals and moves")
struct RefusalTests {
  @Test("Retry-After in seconds is obeyed across runs, also by --force", arguments: [429, 503])
  func seconds(status: Int) async throws {
    let outlet = try Outlet { _ in .reply(status, [("Retry-After", "18000")]) }
    let result = await outlet.run(at: noon(0))
    #expect(result.reason?.contains("HTTP \(status)") == true)
    #expect(outlet.requests.count == 1)
    #expect(await outlet.run(at: noon(0, 17_999), force: true).word == "skipped")
    #expect(await outlet.run(at: noon(0, 18_000)).word == "failed")
  }

  @Test(
    "Retry-After as a date is obeyed, in all three forms of HTTP dates",
    arguments: ["Thu, 04 Jul 2024 18:00:00 GMT", "Thursday, 04-Jul-24 18:00:00 GMT", "Thu Jul  4 18:00:00 2024"])
  func date(value: String) async throws {
    // 19908 days after 1970-01-01 is 2024-07-04.
    let morning = try #require(Instant("2024-07-04T12:00:00Z"))
    let outlet = try Outlet { _ in .reply(429, [("Retry-After", value)]) }
    await outlet.run(at: morning)
    #expect(outlet.source()?.notBefore == Instant("2024-07-04T18:00:00Z"))
    #expect(await outlet.run(at: morning.adding(seconds: 4 * 3600)).word == "skipped")
    #expect(await outlet.run(at: morning.adding(seconds: 6 * 3600)).word == "failed")
  }

  @Test(
    "A Retry-After that is nonsense or past pauses nothing on a 503",
    arguments: ["soon", "-5", "", "Mon, 01 Jan 2001 00:00:00 GMT"])
  func nonsense(value: String) async throws {
    let outlet = try Outlet { _ in .reply(503, [("Retry-After", value)]) }
    await outlet.run(at: noon(0))
    #expect(await outlet.run(at: noon(0, 3600)).word == "failed")
  }

  @Test("A first 429 pauses the feed, the second one its host")
  func scope() async throws {
    let outlet = try Outlet { request in
      request.target.hasSuffix("limited") ? .reply(429, [("Retry-After", "7200")]) : .reply(200, [("ETag", "\"a\"")])
    }
    func order(_ id: String, _ path: String) -> FetchOrder {
      FetchOrder(source: id, url: "https://outlet.example/\(path)")
    }
    await outlet.run(at: noon(0), order("a", "limited"))
    #expect(await outlet.run(at: noon(0), order("b", "fine")).word == "fetched")
    let second = await outlet.run(at: noon(0, 7200), order("a", "limited"))
    #expect(second.reason?.contains("all of outlet.example") == true)
    let other = await outlet.run(at: noon(0, 10_000), order("c", "fine"))
    #expect(other.word == "skipped")
    #expect(other.reason?.contains("outlet.example is left alone until") == true)
    #expect(await outlet.run(at: noon(0, 14_400), order("c", "fine")).word == "fetched")
  }

  @Test("Two feeds of one host that are refused in one run pause the host")
  func scopeWithinARun() async throws {
    let outlet = try Outlet { _ in .reply(429, [("Retry-After", "7200")]) }
    let fetcher = outlet.fetcher(at: noon(0))
    var words: [String] = []
    for id in ["a", "b", "c"] {
      words.append(await fetcher.fetch(FetchOrder(source: id, url: "https://outlet.example/\(id)")).word)
    }
    #expect(words == ["failed", "failed", "skipped"])
    #expect(outlet.requests.count == 2)
  }

  @Test(
    "A host that says enough halfway in every run is asked for all in turn, whatever stands last in the configuration")
  func inTurn() async throws {
    let answered = Mutex(0)
    let outlet = try Outlet { _ in
      answered.withLock { count in
        count += 1
        return count > 2 ? .reply(429, [("Retry-After", "3600")]) : .reply(200, [("ETag", "\"a\"")])
      }
    }
    let orders = (1...6).map { FetchOrder(source: "s\($0)", url: "https://outlet.example/\($0)") }
    for run in 0..<3 {
      answered.withLock { $0 = 0 }
      let fetcher = outlet.fetcher(at: noon(run))
      await fetcher.fetchAll(orders) { order, result in
        if case .fetched = result { await fetcher.accept(order) }
      }
      outlet.state = await fetcher.state
    }
    #expect(orders.allSatisfy { outlet.source($0.key)?.lastSuccess != nil })
    #expect(outlet.requests.prefix(10).map(\.target) == (0..<10).map { "/outlet.example/\($0 % 6 + 1)" })
  }

  @Test("A good answer forgives earlier 429s")
  func forgiven() async throws {
    let outlet = try Outlet { $0.target.hasSuffix("?0") ? .reply(429) : .reply(200, [("ETag", "\"a\"")]) }
    outlet.state.sources["outlet"] = SourceState(address: Outlet.order.url, rateLimited: 1)
    await outlet.run(at: noon(0))
    #expect(outlet.source()?.rateLimited == 0)
  }

  @Test("A permanent redirect replaces the address after three runs that confirm it", arguments: [301, 308])
  func moved(status: Int) async throws {
    let outlet = try Outlet { request in
      request.target == "/outlet.example/feed"
        ? .reply(status, [("Location", "https://new.example/feed")]) : .reply(200, [("ETag", "\"a\"")])
    }
    for day in 0..<5 { await outlet.run(at: noon(day)) }
    let old = "/outlet.example/feed"
    let new = "/new.example/feed"
    #expect(outlet.requests.map(\.target) == [old, new, old, new, old, new, new, new])
    #expect(outlet.source()?.movedTo == "https://new.example/feed")
  }

  @Test("A temporary redirect is followed and not remembered", arguments: [302, 303, 307])
  func temporary(status: Int) async throws {
    let outlet = try Outlet { request in
      request.target == "/outlet.example/feed"
        ? .reply(status, [("Location", "https://new.example/feed")]) : .reply(200, [("ETag", "\"a\"")])
    }
    for day in 0..<5 { await outlet.run(at: noon(day)) }
    #expect(outlet.requests.filter { $0.host == "outlet.example" }.count == 5)
    #expect(outlet.source()?.movedTo == nil)
  }

  @Test("A captive portal of one run replaces nothing")
  func captivePortal() async throws {
    let outlet = try Outlet { request in
      request.target == "/outlet.example/feed" ? .reply(200, [("ETag", "\"a\"")]) : .reply(200, body: "<html>log in")
    }
    outlet.state.sources["outlet"] = SourceState(
      address: Outlet.order.url, movedTo: "https://portal.example/", movedSeen: 2)
    await outlet.run(at: noon(0))
    #expect(outlet.source()?.movedTo == nil && outlet.source()?.movedSeen == 0)
  }

  @Test("A redirect whose body failed its checks confirms nothing")
  func rejectedMove() async throws {
    let outlet = try Outlet { request in
      request.target == "/outlet.example/feed" ? .reply(301, [("Location", "https://portal.example/")]) : .reply(200)
    }
    for day in 0..<4 { await outlet.run(at: noon(day), problem: "a web page, no feed") }
    #expect(outlet.source()?.movedSeen == 0)
    #expect(outlet.requests.filter { $0.host == "outlet.example" }.count == 4)
  }

  @Test("A moved address that dies is asked under its configured name again")
  func movedAndDied() async throws {
    let outlet = try Outlet { request in
      request.host == "new.example" ? .reply(404) : .reply(200, [("ETag", "\"a\"")])
    }
    outlet.state.sources["outlet"] = SourceState(
      address: Outlet.order.url, movedTo: "https://new.example/feed", movedSeen: 3)
    #expect(await outlet.run(at: noon(0)).word == "failed")
    #expect(await outlet.run(at: noon(1)).word == "fetched")
    #expect(outlet.requests.map(\.host) == ["new.example", "outlet.example"])
  }

  @Test("A 410 stops polling and says so; --force asks once more, another address starts anew")
  func gone() async throws {
    let outlet = try Outlet { $0.target.hasSuffix("/feed") ? .reply(410) : .reply(200, [("ETag", "\"a\"")]) }
    #expect(await outlet.run(at: noon(0)).reason?.contains("gone for good") == true)
    let later = await outlet.run(at: noon(30))
    #expect(later.word == "skipped")
    #expect(later.reason?.contains("410") == true)
    #expect(await outlet.run(at: noon(31), force: true).word == "failed")
    #expect(
      await outlet.run(at: noon(32), FetchOrder(source: "outlet", url: "https://outlet.example/new")).word == "fetched")
  }

  @Test("A 403 or 404 is a failure with its status and is asked again in the next run", arguments: [403, 404])
  func refused(status: Int) async throws {
    let outlet = try Outlet { _ in .reply(status) }
    let result = await outlet.run(at: noon(0))
    guard case .failed(let reason, let told) = result else {
      Issue.record("not failed")
      return
    }
    #expect(told == status)
    #expect(reason.hasPrefix("https://outlet.example/feed: HTTP \(status)"))
    #expect(await outlet.run(at: noon(0, 4 * 3600)).word == "failed")
    #expect(outlet.source()?.failures == 2)
  }
}
