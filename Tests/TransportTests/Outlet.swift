import Records
import Synchronization
import TestSupport
import Testing
import Transport

/// An outlet behind a mirror, and the runs that visit it with a clock of their own.
final class Outlet: Sendable {
  let server: LoopbackServer
  private let memory = Mutex(State())
  /// What was slept, in milliseconds.
  let sleeps = SleepLog()

  /// An outlet that answers by a closure; without another word it has no robots.txt.
  init(
    robots: LoopbackAnswer = .reply(404, [("Connection", "close")]),
    _ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackAnswer
  ) throws {
    server = try LoopbackServer { $0.target.hasSuffix("/robots.txt") ? robots : answer($0) }
  }

  /// What is remembered between runs.
  var state: State {
    get { memory.withLock { $0 } }
    set { memory.withLock { $0 = newValue } }
  }

  /// What is remembered of one order.
  func source(_ key: String = "outlet") -> SourceState? { state.sources[key] }

  /// Requests that were not for robots.txt.
  var requests: [LoopbackRequest] { server.requests.filter { !$0.target.hasSuffix("/robots.txt") } }

  /// A fetcher of a run at a moment.
  func fetcher(at now: Instant, force: Bool = false, network: SiteConfiguration.Network = .init()) -> Fetcher {
    Fetcher(
      client: HTTPClient.live().mirrored(base: server.address), network: network,
      userAgent: Self.userAgent, state: state, now: now, timing: sleeps.timing, force: force)
  }

  /// One run that fetches one order and accepts its body, or rejects it with a problem.
  @discardableResult
  func run(
    at now: Instant, _ order: FetchOrder = Outlet.order, force: Bool = false, problem: String? = nil,
    network: SiteConfiguration.Network = .init()
  ) async -> FetchResult {
    let fetcher = fetcher(at: now, force: force, network: network)
    let result = await fetcher.fetch(order)
    if case .fetched = result {
      if let problem { await fetcher.reject(order, problem: problem) } else { await fetcher.accept(order) }
    }
    state = await fetcher.state
    return result
  }

  /// Product and contact.
  static let userAgent = "IndustryPulse/1.0 (+https://pulse.example; contact@pulse.example)"

  /// The order of the outlet's feed.
  static let order = FetchOrder(source: "outlet", url: "https://outlet.example/feed", frequentWithoutValidators: true)
}

/// A clock that moves only when somebody sleeps.
final class SleepLog: Sendable {
  private let log = Mutex<[Int]>([])

  /// All sleeps so far.
  var all: [Int] { log.withLock { $0 } }

  /// Sleeping that takes no time, and chance that always gives the least.
  var timing: Timing {
    Timing(
      sleep: { milliseconds in self.log.withLock { $0.append(milliseconds) } },
      milliseconds: { self.log.withLock { $0.reduce(0, +) } }, random: { $0.lowerBound })
  }
}

/// Noon of a day, plus seconds.
func noon(_ day: Int, _ seconds: Int = 0) -> Instant {
  Instant(Day(number: 20_000 + day), seconds: 43_200 + seconds)
}

extension FetchResult {
  /// The word for what came of it.
  var word: String {
    switch self {
    case .fetched(_, let seenBefore): seenBefore ? "same" : "fetched"
    case .notModified: "notModified"
    case .skipped: "skipped"
    case .failed: "failed"
    }
  }

  /// Why it was skipped or failed.
  var reason: String? {
    switch self {
    case .skipped(let reason), .failed(let reason, _): reason
    default: nil
    }
  }
}
