/// What one run did, source by source.
public struct RunReport: Hashable, Sendable {
  /// What came of one source in one run.
  public enum Outcome: String, Sendable {
    /// It had something new.
    case new
    /// It answered with a body that brought nothing new.
    case unchanged
    /// It answered 304.
    case notModified = "not-modified"
    /// It was not asked: cool-down, robots.txt, rhythm or configuration.
    case skipped
    /// It could not be fetched or read.
    case failed
    /// It was read but does not pass its checks.
    case suspect
  }

  /// One source in one run.
  public struct Source: Hashable, Sendable {
    /// The source's id.
    public var id: String
    /// What came of it.
    public var outcome: Outcome
    /// The HTTP status, when there was an answer.
    public var http: Int?
    /// Items in the answer.
    public var items: Int
    /// Items that were not known before.
    public var new: Int
    /// Items left out, such as advertising.
    public var filtered: Int
    /// Bytes of the body after decompression.
    public var bytes: Int
    /// Milliseconds from the first byte sent to the last byte read.
    public var ms: Int
    /// The publication time of the newest item.
    public var newest: Instant?
    /// True when the newest item is older than the source's own rhythm.
    public var stale: Bool
    /// True when items may have come and gone since the last run.
    public var possibleLoss: Bool
    /// What is wrong, in a sentence.
    public var problem: String?

    /// What is wrong in a word, `failed`, `suspect` or `late`; nil where it is well. What was left alone says nothing new.
    public var fault: String? {
      switch outcome {
      case .failed, .suspect: outcome.rawValue
      case .new, .unchanged, .notModified, .skipped: stale ? "late" : nil
      }
    }

    /// One source's line of the report.
    public init(
      id: String, outcome: Outcome, http: Int? = nil, items: Int = 0, new: Int = 0, filtered: Int = 0, bytes: Int = 0,
      ms: Int = 0, newest: Instant? = nil, stale: Bool = false, possibleLoss: Bool = false, problem: String? = nil
    ) {
      self.id = id
      self.outcome = outcome
      self.http = http
      self.items = items
      self.new = new
      self.filtered = filtered
      self.bytes = bytes
      self.ms = ms
      self.newest = newest
      self.stale = stale
      self.possibleLoss = possibleLoss
      self.problem = problem
    }
  }

  /// One stage of the pipeline.
  public struct Stage: Hashable, Sendable {
    /// The stage's name.
    public var name: String
    /// Milliseconds it took.
    public var ms: Int
    /// Milliseconds of processor time of the whole program while it ran; 0 when not measured.
    public var cpu: Int
    /// What it did, in a few words.
    public var note: String?

    /// One stage's line of the report.
    public init(name: String, ms: Int, cpu: Int = 0, note: String? = nil) {
      self.name = name
      self.ms = ms
      self.cpu = cpu
      self.note = note
    }
  }

  /// Something that a person should look at.
  public struct Problem: Hashable, Sendable {
    /// The stage in which it arose.
    public var stage: String
    /// The source that it concerns, when it concerns one.
    public var source: String?
    /// What, where, why, what to do.
    public var message: String
    /// True for what is no fault but good to know, such as a key that a site never had.
    public var isNotice: Bool

    /// A problem with its place.
    public init(stage: String, source: String? = nil, message: String, isNotice: Bool = false) {
      self.stage = stage
      self.source = source
      self.message = message
      self.isNotice = isNotice
    }
  }

  /// ``StableID`` of the start, also stamped on every log line.
  public var id: String
  /// When the run began.
  public var started: Instant
  /// When it ended.
  public var ended: Instant
  /// What it ran, in order.
  public var stages: [Stage]
  /// Every configured source.
  public var sources: [Source]
  /// What a person should look at.
  public var problems: [Problem]
  /// What language models cost in this run, in nano-USD.
  public var cost: Int

  /// A report.
  public init(
    id: String, started: Instant, ended: Instant, stages: [Stage] = [], sources: [Source] = [],
    problems: [Problem] = [], cost: Int = 0
  ) {
    self.id = id
    self.started = started
    self.ended = ended
    self.stages = stages
    self.sources = sources
    self.problems = problems
    self.cost = cost
  }
}
