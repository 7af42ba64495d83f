import Ingest
import Logging
import Markup
import Records
import Transport

/// Reads the answers of news, gear and release sources and judges them by what the configuration expects.
struct SourceReader: Sendable {
  let context: RunContext

  /// Days ahead for which records are announced at most.
  private static let releaseHorizon = 366

  /// What an answer held, whatever its kind.
  private struct Reading {
    var news: [NewsItem] = []
    var gear: [GearItem] = []
    var releases: [Release] = []
    var count = 0
    var filtered = 0
    var newest: Instant?
    var oldest: Instant?
    /// What was left out and why, in a sentence.
    var note: String?
  }

  func order(for source: SourceConfiguration) -> FetchOrder {
    var order = FetchOrder(source)
    order.url = source.url
      .replacing("{from}", with: context.now.day.adding(-10).description)
      .replacing("{to}", with: context.now.day.description)
      .replacing(" ", with: "%20")
    return order
  }

  /// Judges what a source answered; `page` is the address of the page that announced what was asked, if one did.
  func handle(_ source: SourceConfiguration, _ order: FetchOrder, _ result: FetchResult, page: String? = nil) async {
    switch result {
    case .fetched(let response, _):
      if page == nil, let feed = await announcedFeed(source, order, response) {
        await context.fetcher.follow(order, to: feed)
        await handle(source, order, await context.fetcher.fetch(order), page: response.url)
      } else {
        await read(source, order, response, page: page)
      }
    case .notModified(let response):
      await record(source, RunReport.Source(id: source.id, outcome: .notModified, http: 304, ms: response.elapsedMs))
    case .skipped(let reason):
      await record(source, RunReport.Source(id: source.id, outcome: .skipped, problem: reason))
    case .failed(let reason, let status):
      let meaning = status.flatMap { ReleaseAdapter.named(source.adapter)?.meanings[$0] }
      await fail(source, http: status, meaning.map { "\(reason): \($0)" } ?? reason)
    }
  }

  /// The feed that a page announces, when a site's address is configured instead of a feed's: one of the same site, and only
  /// before the address has ever answered with a feed. A page that comes instead of one later is a fault, whatever it announces.
  private func announcedFeed(
    _ source: SourceConfiguration, _ order: FetchOrder, _ response: HTTPResponse
  ) async -> String? {
    guard source.kind != .releases, response.headers["Content-Type"]?.lowercased().contains("html") == true,
      await context.fetcher.state.sources[order.key]?.lastSuccess == nil
    else { return nil }
    let feeds = FeedDiscovery.feeds(
      inHTML: response.body, base: response.url, contentType: response.headers["Content-Type"])
    // Some servers call a feed HTML: what can be read as one is one.
    guard let feed = feeds.first(where: { $0 != response.url && Self.isSameSite($0, order.url) }),
      (try? reading(of: source, response)) == nil
    else {
      return nil
    }
    return feed
  }

  /// Whether two addresses are of one host, or one of them of a host below the other's.
  private static func isSameSite(_ first: String, _ second: String) -> Bool {
    let hosts = [first, second].map { address in
      let host = WebAddress.host(address)?.lowercased() ?? ""
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
    return hosts[0] == hosts[1] || hosts[0].hasSuffix("." + hosts[1]) || hosts[1].hasSuffix("." + hosts[0])
  }

  private func read(
    _ source: SourceConfiguration, _ order: FetchOrder, _ response: HTTPResponse, page: String?
  ) async {
    let before = await context.fetcher.state.sources[order.key]?.lastSuccess
    do {
      let reading = try reading(of: source, response)
      guard reading.count >= source.leastItems else {
        throw IngestError(
          "it answered with \(reading.count) items where at least \(source.leastItems) were expected; look at \(order.url)"
        )
      }
      await keep(reading)
      guard BodyEnd.isComplete(response.body) else {
        throw IngestError(
          "the answer breaks off before its end; its \(reading.count) items are kept, and it is asked for again in full"
        )
      }
      await context.fetcher.accept(order, newestItem: reading.newest)
      var line = RunReport.Source(
        id: source.id, outcome: .unchanged, http: response.status, items: reading.count, filtered: reading.filtered,
        bytes: response.body.count, ms: response.elapsedMs, newest: reading.newest, problem: reading.note)
      if let page {
        line.problem = "\(page) is a page; the feed that it announces is read: \(response.url)"
      }
      if let before, let oldest = reading.oldest, source.kind != .releases, oldest > before {
        line.possibleLoss = true
        line.problem =
          "its oldest item (\(oldest)) is newer than the last good answer (\(before)): items may have come and gone between"
      }
      await record(source, line)
    } catch {
      await context.fetcher.reject(order, problem: "\(error)")
      await fail(source, http: response.status, "\(error)", response: response)
    }
  }

  private func reading(of source: SourceConfiguration, _ response: HTTPResponse) throws -> Reading {
    switch source.kind {
    case .news:
      let feed = try FeedParser.parse(
        response.body, base: response.url, contentType: response.headers["Content-Type"])
      let found = NewsReader.items(of: feed, source: source, seen: context.now)
      return Reading(
        news: found.items, count: found.items.count + found.filtered + found.duplicates, filtered: found.filtered,
        newest: found.newest, oldest: found.oldest)
    case .gear:
      let feed = try FeedParser.parse(
        response.body, base: response.url, contentType: response.headers["Content-Type"])
      let found = GearReader.items(of: feed, source: source, seen: context.now)
      return Reading(
        gear: found.items, count: found.items.count + found.filtered + found.duplicates, filtered: found.filtered,
        newest: found.newest, oldest: found.oldest)
    case .releases:
      guard let adapter = ReleaseAdapter.named(source.adapter) else {
        throw IngestError(
          "there is no release adapter '\(source.adapter)'; there are \(ReleaseAdapter.all.map(\.name).joined(separator: ", "))"
        )
      }
      let releases = try adapter.parse(response.body, source, context.now)
      let last = context.now.day.adding(Self.releaseHorizon)
      let believable = releases.filter { $0.date <= last }
      guard let wrong = releases.first(where: { $0.date > last }) else {
        return Reading(releases: releases, count: releases.count)
      }
      let words =
        "\(releases.count - believable.count) of its \(releases.count) releases are dated more than a year ahead, "
        + "such as “\(wrong.title)” on \(wrong.date)"
      // A place for a date that nobody knows is one thing; where many are wrong, the others of the answer are not to be trusted.
      guard 10 * believable.count >= 9 * releases.count else { throw IngestError("\(words); nothing of it is kept") }
      return Reading(releases: believable, count: releases.count, note: "\(words); they are left out")
    }
  }

  private func keep(_ reading: Reading) async {
    await context.harvest.add(news: reading.news)
    await context.harvest.add(gear: reading.gear)
    await context.harvest.add(releases: reading.releases)
  }

  /// Adds to a source's line what its rhythm says, and puts it into the report.
  private func record(_ source: SourceConfiguration, _ line: RunReport.Source) async {
    var line = line
    let state = await context.fetcher.state.sources[source.id]
    line.newest = line.newest ?? state?.newestItem
    if let lateness = source.lateness(newest: line.newest, now: context.now) {
      line.stale = true
      line.problem = line.problem ?? lateness
    }
    await context.journal.record(line)
    log(line)
  }

  private func fail(
    _ source: SourceConfiguration, http: Int?, _ reason: String, response: HTTPResponse? = nil
  ) async {
    let line = RunReport.Source(
      id: source.id, outcome: .failed, http: http, bytes: response?.body.count ?? 0, ms: response?.elapsedMs ?? 0,
      problem: reason)
    await context.journal.record(line)
    log(line)
  }

  private func log(_ line: RunReport.Source) {
    context.log.info(
      "source",
      metadata: [
        "source": "\(line.id)", "outcome": "\(line.outcome.rawValue)", "items": "\(line.items)",
        "http": "\(line.http ?? 0)", "ms": "\(line.ms)", "why": "\(line.problem ?? "")",
      ])
  }
}
