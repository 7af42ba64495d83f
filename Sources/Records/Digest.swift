/// The day's digest.
public struct Digest: Hashable, Sendable {
  /// One sentence group with the items it rests on.
  public struct Statement: Hashable, Sendable {
    /// Plain text.
    public var text: String
    /// Who wrote it.
    public var origin: TextOrigin
    /// Ids of the items it cites, at least one.
    public var cites: [String]

    /// A statement with its citations.
    public init(text: String, origin: TextOrigin, cites: [String]) {
      self.text = text
      self.origin = origin
      self.cites = cites
    }
  }

  /// One highlight for one tier.
  public struct Highlight: Hashable, Sendable {
    /// For whom.
    public var tier: Tier
    /// What happened.
    public var statement: Statement
    /// Why it matters, when the model said so and the sentence passed its checks.
    public var why: String?

    /// A highlight.
    public init(tier: Tier, statement: Statement, why: String? = nil) {
      self.tier = tier
      self.statement = statement
      self.why = why
    }
  }

  /// A chart fact from our own arithmetic, never from a model.
  public struct Number: Hashable, Sendable {
    /// What is counted, such as "New entries, Billboard Hot 100".
    public var label: String
    /// The value as shown.
    public var value: String
    /// The page of the site that shows it, as an absolute path.
    public var path: String?

    /// A number with its label.
    public init(label: String, value: String, path: String? = nil) {
      self.label = label
      self.value = value
      self.path = path
    }
  }

  /// An item that the digest cites, so that the record stands alone.
  public struct Citation: Hashable, Sendable {
    /// The item's id.
    public var id: String
    /// Its title.
    public var title: String
    /// Its address.
    public var url: String
    /// Its source's id.
    public var source: String

    /// A cited item.
    public init(id: String, title: String, url: String, source: String) {
      self.id = id
      self.title = title
      self.url = url
      self.source = source
    }
  }

  /// How the digest came about.
  public struct Origin: Hashable, Sendable {
    /// The provider, or `extract`.
    public var provider: String
    /// The model, or `extract`.
    public var model: String
    /// What was tried, in order, one sentence each.
    public var attempts: [String]
    /// The settled cost in nano-USD.
    public var cost: Int
    /// Statements that passed all checks.
    public var passed: Int
    /// Statements replaced by an extractive sentence.
    public var replaced: Int
    /// Statements left out.
    public var dropped: Int
    /// Names of the checks that failed, with counts, such as `numbers: 2`.
    public var validators: [String]

    /// The origin of a digest.
    public init(
      provider: String, model: String, attempts: [String] = [], cost: Int = 0, passed: Int = 0, replaced: Int = 0,
      dropped: Int = 0, validators: [String] = []
    ) {
      self.provider = provider
      self.model = model
      self.attempts = attempts
      self.cost = cost
      self.passed = passed
      self.replaced = replaced
      self.dropped = dropped
      self.validators = validators
    }
  }

  /// The day it speaks of, in the site's time zone.
  public var date: Day
  /// When it was written.
  public var written: Instant
  /// True once the day is over and the digest will not change.
  public var final: Bool
  /// At most 90 characters.
  public var headline: String
  /// The opening.
  public var lede: [Statement]
  /// By tier, in order.
  public var highlights: [Highlight]
  /// Chart facts.
  public var numbers: [Number]
  /// Every item that is cited.
  public var citations: [Citation]
  /// How it came about.
  public var origin: Origin
  /// Hash of the stories it was made from, so that an unchanged day is not written again.
  public var inputHash: String
  /// True for invented records.
  public var sample: Bool

  /// A digest.
  public init(
    date: Day, written: Instant, final: Bool = false, headline: String, lede: [Statement], highlights: [Highlight],
    numbers: [Number] = [], citations: [Citation] = [], origin: Origin, inputHash: String = "", sample: Bool = false
  ) {
    self.date = date
    self.written = written
    self.final = final
    self.headline = headline
    self.lede = lede
    self.highlights = highlights
    self.numbers = numbers
    self.citations = citations
    self.origin = origin
    self.inputHash = inputHash
    self.sample = sample
  }
}
