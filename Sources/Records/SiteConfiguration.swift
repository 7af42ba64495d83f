/// `content/pulse.yml`: everything a site's owner decides.
public struct SiteConfiguration: Hashable, Sendable {
  /// The site itself.
  public struct Site: Hashable, Sendable {
    /// The site's name.
    public var title: String
    /// One sentence for search engines and feeds.
    public var description: String
    /// The address it is served from, without a slash at its end.
    public var url: String
    /// The language of the pages, BCP 47.
    public var language: String
    /// The IANA name of the time zone that decides which day it is.
    public var timeZone: String
    /// The contact address in the User-Agent and in feeds.
    public var contact: String
    /// The WebSub hub, when there is one.
    public var hub: String?
    /// Hours between two builds.
    public var cadenceHours: Int
    /// The folder of another site, from this one's, whose templates and public files this one builds on.
    public var theme: String?
    /// Whether every page says its Content-Security-Policy itself, for hosts that send no headers of ours; asked for on the
    /// command line, for it depends on where a build goes.
    public var policyInPages = false

    /// The site.
    public init(
      title: String, description: String, url: String, language: String = "en", timeZone: String = "UTC",
      contact: String, hub: String? = nil, cadenceHours: Int = 4, theme: String? = nil
    ) {
      self.title = title
      self.description = description
      self.url = url
      self.language = language
      self.timeZone = timeZone
      self.contact = contact
      self.hub = hub
      self.cadenceHours = cadenceHours
      self.theme = theme
    }
  }

  /// How the network is used.
  public struct Network: Hashable, Sendable {
    /// Requests in flight at once, over all hosts.
    public var concurrency: Int
    /// Milliseconds between two requests to one host.
    public var hostSpacing: Int
    /// Seconds to connect.
    public var connectTimeout: Int
    /// Seconds for a whole request.
    public var totalTimeout: Int
    /// Bytes of a body after decompression.
    public var maxBytes: Int
    /// Hosts, `name` or `name:port`, that may be private, loopback or link-local.
    public var allowPrivate: [String]

    /// The limits.
    public init(
      concurrency: Int = 16, hostSpacing: Int = 1000, connectTimeout: Int = 10, totalTimeout: Int = 30,
      maxBytes: Int = 8 << 20, allowPrivate: [String] = []
    ) {
      self.concurrency = concurrency
      self.hostSpacing = hostSpacing
      self.connectTimeout = connectTimeout
      self.totalTimeout = totalTimeout
      self.maxBytes = maxBytes
      self.allowPrivate = allowPrivate
    }
  }

  /// The language models and what they may cost.
  public struct Models: Hashable, Sendable {
    /// One model of one provider.
    public struct Choice: Hashable, Sendable {
      /// `anthropic`, `openai`, `openai-responses`, `deepseek`, `xai`, `perplexity`, `google`, `local`.
      public var provider: String
      /// The model's name; for `local` whatever the server wants.
      public var model: String
      /// The server's address, when it is not the provider's own.
      public var baseURL: String?
      /// The provider's own word for how much to think (`disabled`, `none`, `MINIMAL`); nil for the adapter's default.
      public var effort: String?
      /// True when the server charges nothing; believed on loopback only.
      public var free: Bool
      /// What it costs, for a model that the shipped prices do not know or know otherwise.
      public var rates: Rates?

      /// Nano-USD for a million tokens.
      public struct Rates: Hashable, Sendable {
        /// Of the prompt.
        public var input: Int
        /// Of the answer, thinking included.
        public var output: Int

        /// Rates.
        public init(input: Int, output: Int) {
          self.input = input
          self.output = output
        }
      }

      /// A model.
      public init(
        provider: String, model: String, baseURL: String? = nil, effort: String? = nil, free: Bool = false,
        rates: Rates? = nil
      ) {
        self.provider = provider
        self.model = model
        self.baseURL = baseURL
        self.effort = effort
        self.free = free
        self.rates = rates
      }
    }

    /// Tried in order; empty for a site without a model.
    public var chain: [Choice]
    /// Caps in nano-USD.
    public var digestCap: Int
    /// For each item of a batch of summaries.
    public var summaryCap: Int
    /// For a run.
    public var runCap: Int
    /// For a day, UTC.
    public var dayCap: Int
    /// For a month, UTC.
    public var monthCap: Int
    /// Whether news items get summaries from a model.
    public var summaries: Bool
    /// Whether the prompt log holds prompts and answers, and not only their hashes.
    public var logPrompts: Bool

    /// The models.
    public init(
      chain: [Choice] = [], digestCap: Int = 200_000_000, summaryCap: Int = 50_000_000, runCap: Int = 500_000_000,
      dayCap: Int = 1_000_000_000, monthCap: Int = 20_000_000_000, summaries: Bool = true, logPrompts: Bool = false
    ) {
      self.chain = chain
      self.digestCap = digestCap
      self.summaryCap = summaryCap
      self.runCap = runCap
      self.dayCap = dayCap
      self.monthCap = monthCap
      self.summaries = summaries
      self.logPrompts = logPrompts
    }
  }

  /// The site.
  public var site: Site
  /// The network.
  public var network: Network
  /// The models.
  public var models: Models
  /// News, gear and release sources.
  public var sources: [SourceConfiguration]
  /// Charts with their providers.
  public var charts: [ChartConfiguration]
  /// Artists whose releases are always notable.
  public var notableArtists: [String]
  /// The address that is told when a source turns bad or recovers, when the configuration names one.
  public var alertWebhook: String?

  /// A configuration.
  public init(
    site: Site, network: Network = Network(), models: Models = Models(), sources: [SourceConfiguration] = [],
    charts: [ChartConfiguration] = [], notableArtists: [String] = [], alertWebhook: String? = nil
  ) {
    self.site = site
    self.network = network
    self.models = models
    self.sources = sources
    self.charts = charts
    self.notableArtists = notableArtists
    self.alertWebhook = alertWebhook
  }
}
