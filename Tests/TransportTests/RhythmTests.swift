import Records
import TestSupport
import Testing
import Transport

@Suite("Manners 9–12 and 16: how often")
struct RhythmTests {
  private static let hour = 3600

  private static func outlet(_ headers: [(String, String)] = [("ETag", "\"a\"")], status: Int = 200) throws -> Outlet {
    try Outlet { _ in .reply(status, headers) }
  }

  @Test("A feed is asked at most once an hour, also by a new run; --force asks anyway")
  func onceAnHour() async throws {
    let outlet = try Self.outlet()
    await outlet.run(at: noon(0))
    let early = await outlet.run(at: noon(0, 3599))
    #expect(early.word == "skipped")
    #expect(early.reason?.contains("--force") == true)
    #expect(await outlet.run(at: noon(0, 60), force: true).word == "same")
    #expect(await outlet.run(at: noon(0, 60 + 3600)).word == "same")
    #expect(outlet.requests.count == 3)
  }

  @Test("The hour counts from a failed request too")
  func onceAnHourAfterFailure() async throws {
    let outlet = try Self.outlet(status: 404)
    await outlet.run(at: noon(0))
    #expect(await outlet.run(at: noon(0, 1800)).word == "skipped")
    #expect(await outlet.run(at: noon(0, 3600)).word == "failed")
  }

  @Test("A source's own interval is kept, but never below an hour")
  func ownInterval() async throws {
    let outlet = try Self.outlet()
    let rare = FetchOrder(source: "outlet", url: Outlet.order.url, minimumMinutes: 600)
    await outlet.run(at: noon(0))
    #expect(await outlet.run(at: noon(0, 8 * Self.hour), rare).word == "skipped")
    #expect(await outlet.run(at: noon(0, 10 * Self.hour), rare).word == "same")
    let eager = FetchOrder(source: "outlet", url: Outlet.order.url, minimumMinutes: 5)
    #expect(await outlet.run(at: noon(0, 10 * Self.hour + 600), eager).word == "skipped")
  }

  @Test("A four-hourly job that starts some minutes early is not made to skip every second run")
  func jitter() async throws {
    let outlet = try Self.outlet([("ETag", "\"a\""), ("Cache-Control", "max-age=14400")])
    let order = FetchOrder(source: "outlet", url: Outlet.order.url, minimumMinutes: 240)
    for (run, early) in [0, 30, -240, 270, 0, 290].enumerated() {
      #expect(await outlet.run(at: noon(0, run * 4 * Self.hour - early), order).word != "skipped", "run \(run)")
    }
  }

  @Test("Without validators once a day, unless the configuration asks for more")
  func withoutValidators() async throws {
    let outlet = try Self.outlet([])
    let order = FetchOrder(source: "outlet", url: Outlet.order.url)
    await outlet.run(at: noon(0), order)
    for hours in [4, 8, 12, 16, 20] {
      #expect(await outlet.run(at: noon(0, hours * Self.hour), order).word == "skipped")
    }
    #expect(await outlet.run(at: noon(1, -30), order).word == "same")
    #expect(await outlet.run(at: noon(1, 4 * Self.hour)).word == "same")
    #expect(outlet.requests.count == 3)
  }

  @Test("One that failed is tried again before the day is over, though no validators are known")
  func failedWithoutValidators() async throws {
    let outlet = try Self.outlet([], status: 500)
    let order = FetchOrder(source: "outlet", url: Outlet.order.url)
    await outlet.run(at: noon(0), order)
    #expect(await outlet.run(at: noon(0, 4 * Self.hour), order).word == "failed")
  }

  @Test("max-age on a 200 is honoured, less what a cache on the way has spent of it")
  func maxAge() async throws {
    let outlet = try Self.outlet([("ETag", "\"a\""), ("Cache-Control", "public, max-age=7300"), ("Age", "100")])
    await outlet.run(at: noon(0))
    let early = await outlet.run(at: noon(0, 6900))
    #expect(early.word == "skipped")
    #expect(early.reason?.contains("7200 s") == true)
    #expect(await outlet.run(at: noon(0, 6900), force: true).word == "same")
    #expect(await outlet.run(at: noon(0, 6900 + 7200)).word == "same")
  }

  @Test(
    "max-age means nothing beside no-cache or no-store",
    arguments: ["no-cache, max-age=9000", "max-age=9000, no-store"])
  func noCache(value: String) async throws {
    let outlet = try Self.outlet([("ETag", "\"a\""), ("Cache-Control", value)])
    await outlet.run(at: noon(0))
    #expect(await outlet.run(at: noon(0, 3600)).word == "same")
  }

  @Test("max-age of a body that failed its checks is not honoured")
  func rejectedMaxAge() async throws {
    let outlet = try Self.outlet([("Cache-Control", "max-age=80000")])
    await outlet.run(at: noon(0), problem: "no items")
    #expect(await outlet.run(at: noon(0, 4 * Self.hour)).word == "fetched")
  }

  @Test("max-age on a 304 is honoured")
  func maxAge304() async throws {
    let outlet = try Outlet {
      $0.header("If-None-Match") == nil
        ? .reply(200, [("ETag", "\"a\"")]) : .reply(304, [("Cache-Control", "max-age=20000")])
    }
    await outlet.run(at: noon(0))
    await outlet.run(at: noon(0, Self.hour))
    #expect(await outlet.run(at: noon(0, 5 * Self.hour)).word == "skipped")
    #expect(await outlet.run(at: noon(0, 7 * Self.hour)).word == "notModified")
  }

  @Test("max-age on a 429 is honoured")
  func maxAge429() async throws {
    let outlet = try Self.outlet([("Cache-Control", "max-age=20000")], status: 429)
    await outlet.run(at: noon(0))
    #expect(await outlet.run(at: noon(0, 19_999), force: true).word == "skipped")
    #expect(await outlet.run(at: noon(0, 20_000)).word == "failed")
  }

  @Test(
    "Absurd values mean a day",
    arguments: [
      (200, "Cache-Control", "max-age=31536000"), (429, "Retry-After", "99999999999999999999"),
      (503, "Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ])
  func clamped(status: Int, name: String, value: String) async throws {
    let outlet = try Self.outlet([("ETag", "\"a\""), (name, value)], status: status)
    await outlet.run(at: noon(0))
    #expect(outlet.source()?.notBefore == noon(1))
    #expect(await outlet.run(at: noon(0, 20 * Self.hour)).word == "skipped")
    #expect(await outlet.run(at: noon(1)).word != "skipped")
  }

  @Test("A clock that was wrong in an earlier run stops nothing")
  func wrongClock() async throws {
    let outlet = try Self.outlet([("ETag", "\"a\""), ("Cache-Control", "max-age=80000")])
    await outlet.run(at: noon(400))
    #expect(await outlet.run(at: noon(0)).word == "same")
  }
}
