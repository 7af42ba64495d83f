/// `content/state.json`: what must be remembered between runs.
public struct State: Hashable, Sendable {
  /// A host's robots.txt as last fetched (RFC 9309 allows to keep it for 24 hours).
  public struct Robots: Hashable, Sendable {
    /// When it was fetched.
    public var fetched: Instant
    /// The status of the answer; 0 when there was none.
    public var status: Int
    /// The rules that concern us, verbatim lines of our group, at most 500 KiB.
    public var rules: [String]

    /// A cached robots.txt.
    public init(fetched: Instant, status: Int, rules: [String]) {
      self.fetched = fetched
      self.status = status
      self.rules = rules
    }
  }

  /// A pause for a host or a language-model provider.
  public struct CoolDown: Hashable, Sendable {
    /// Not before this moment.
    public var until: Instant
    /// Why, in words.
    public var reason: String

    /// A pause with its reason.
    public init(until: Instant, reason: String) {
      self.until = until
      self.reason = reason
    }
  }

  /// By `source id` for one-address sources, `source id SPACE address` otherwise.
  public var sources: [String: SourceState]
  /// By host, `name` or `name:port`.
  public var robots: [String: Robots]
  /// Pauses of whole hosts, by host.
  public var hosts: [String: CoolDown]
  /// Pauses of language-model providers, by provider.
  public var providers: [String: CoolDown]

  /// A state; empty for a new site.
  public init(
    sources: [String: SourceState] = [:], robots: [String: Robots] = [:], hosts: [String: CoolDown] = [:],
    providers: [String: CoolDown] = [:]
  ) {
    self.sources = sources
    self.robots = robots
    self.hosts = hosts
    self.providers = providers
  }
}
