import Records
import TestSupport
import Testing
import Transport

@Suite("Manners 1–8: conditional requests")
struct ValidatorTests {
  private static let date = "Sun, 22 Nov 2026 08:00:00 GMT"

  @Test(
    "An ETag goes back byte for byte, quotes and W/ kept",
    arguments: ["\"a\"", "W/\"a\"", "unquoted", "W/\"with \\\"quotes\\\"\"", "\"\u{e9}\"", "\"\""])
  func etag(value: String) async throws {
    let outlet = try Outlet { $0.header("If-None-Match") == nil ? .reply(200, [("ETag", value)]) : .reply(304) }
    await outlet.run(at: noon(0))
    #expect(await outlet.run(at: noon(1)).word == "notModified")
    #expect(outlet.requests.last?.header("If-None-Match") == value)
  }

  @Test(
    "A Last-Modified goes back byte for byte, even when it is no date", arguments: [date, "yesterday", "2026-11-22"])
  func lastModified(value: String) async throws {
    let outlet = try Outlet { _ in .reply(200, [("Last-Modified", value)]) }
    await outlet.run(at: noon(0))
    await outlet.run(at: noon(1))
    #expect(outlet.requests.last?.header("If-Modified-Since") == value)
    #expect(outlet.requests.last?.header("If-None-Match") == nil)
  }

  @Test("A Last-Modified is never invented")
  func neverInvented() async throws {
    let outlet = try Outlet { _ in .reply(200, [("Date", Self.date)], body: "x") }
    for day in 0..<3 { await outlet.run(at: noon(day)) }
    #expect(outlet.requests.allSatisfy { $0.header("If-Modified-Since") == nil && $0.header("If-None-Match") == nil })
  }

  @Test("When both came, both go back")
  func both() async throws {
    let outlet = try Outlet { _ in .reply(200, [("ETag", "\"a\""), ("Last-Modified", Self.date)]) }
    await outlet.run(at: noon(0))
    await outlet.run(at: noon(1))
    #expect(outlet.requests.last?.header("If-None-Match") == "\"a\"")
    #expect(outlet.requests.last?.header("If-Modified-Since") == Self.date)
  }

  @Test("After a 304 without validators the next request is still conditional")
  func stillConditional() async throws {
    let outlet = try Outlet { $0.header("If-None-Match") == nil ? .reply(200, [("ETag", "\"a\"")]) : .reply(304) }
    for day in 0..<4 { await outlet.run(at: noon(day)) }
    #expect(outlet.requests.map { $0.header("If-None-Match") } == [nil, "\"a\"", "\"a\"", "\"a\""])
  }

  @Test("A 304 with new validators replaces the old ones")
  func newOn304() async throws {
    let outlet = try Outlet {
      $0.header("If-None-Match") == nil
        ? .reply(200, [("ETag", "\"a\"")]) : .reply(304, [("ETag", "\"b\""), ("Last-Modified", Self.date)])
    }
    for day in 0..<3 { await outlet.run(at: noon(day)) }
    #expect(outlet.requests.last?.header("If-None-Match") == "\"b\"")
    #expect(outlet.requests.last?.header("If-Modified-Since") == Self.date)
  }

  @Test("A 200 with a new ETag replaces the old one, and one without clears it")
  func newOn200() async throws {
    let outlet = try Outlet {
      switch $0.header("If-None-Match") {
      case nil: .reply(200, [("ETag", "\"a\"")])
      case "\"a\"": .reply(200, [("ETag", "\"b\"")], body: "b")
      default: .reply(200, body: "c")
      }
    }
    for day in 0..<4 { await outlet.run(at: noon(day)) }
    #expect(outlet.requests.map { $0.header("If-None-Match") } == [nil, "\"a\"", "\"b\"", nil])
  }

  @Test("Validators survive a new process by way of the written state")
  func survive() async throws {
    let outlet = try Outlet { _ in .reply(200, [("ETag", "W/\"\u{e9}\\/\"")]) }
    await outlet.run(at: noon(0))
    var json = JSONWriter()
    outlet.source()?.write(to: &json)
    var reader = JSONReader(json.bytes)
    outlet.state = State(sources: ["outlet": try SourceState(json: &reader)])
    await outlet.run(at: noon(1))
    #expect(outlet.requests.last?.header("If-None-Match") == "W/\"\u{e9}\\/\"")
  }

  @Test("Validators of a body that failed its checks are not stored, and the old ones stay")
  func rejected() async throws {
    let outlet = try Outlet { request in .reply(200, [("ETag", "\"\(request.connection)\"")]) }
    await outlet.run(at: noon(0), problem: "no items")
    #expect(outlet.source()?.etag == nil)
    #expect(outlet.source()?.lastProblem == "no items")
    #expect(outlet.source()?.failures == 1)
    await outlet.run(at: noon(1))
    let good = outlet.source()?.etag
    await outlet.run(at: noon(2), problem: "no items")
    #expect(good != nil && outlet.source()?.etag == good)
    #expect(outlet.requests.map { $0.header("If-None-Match") } == [nil, nil, good])
  }

  @Test("Validators of one address are not sent to another one that the configuration now names")
  func otherAddress() async throws {
    let outlet = try Outlet { _ in .reply(200, [("ETag", "\"a\""), ("Last-Modified", Self.date)]) }
    await outlet.run(at: noon(0))
    await outlet.run(at: noon(0, 60), FetchOrder(source: "outlet", url: "https://outlet.example/other"))
    #expect(outlet.requests.last?.target == "/outlet.example/other")
    #expect(outlet.requests.last?.header("If-None-Match") == nil)
    #expect(outlet.requests.last?.header("If-Modified-Since") == nil)
  }

  @Test("A new address goes on with the source's health, and with a refusal of its host")
  func healthGoesOn() async throws {
    let outlet = try Outlet { $0.target.hasSuffix("/2") ? .reply(429, [("Retry-After", "7200")]) : .reply(200) }
    func order(_ number: Int) -> FetchOrder { FetchOrder(source: "outlet", url: "https://outlet.example/\(number)") }
    await outlet.run(at: noon(0), order(1))
    await outlet.run(at: noon(0, 60), order(2))
    #expect(outlet.source()?.lastSuccess == noon(0))
    #expect(await outlet.run(at: noon(0, 120), order(3)).word == "skipped")
    #expect(await outlet.run(at: noon(0, 7260), order(3)).word == "fetched")
    #expect(outlet.source()?.failures == 0)
  }

  @Test("A 304 that nothing was asked for is a failure, not an empty success")
  func unasked304() async throws {
    let outlet = try Outlet { _ in .reply(304) }
    #expect(await outlet.run(at: noon(0)).word == "failed")
  }

  @Test("A body that equals the last accepted one is told apart")
  func sameBody() async throws {
    let outlet = try Outlet { _ in .reply(200, body: "same") }
    #expect(await outlet.run(at: noon(0)).word == "fetched")
    #expect(await outlet.run(at: noon(1)).word == "same")
  }
}
