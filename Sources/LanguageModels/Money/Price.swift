import Records

/// What a model costs and what it can do, as its provider published it.
///
/// Rates are pico-USD (10⁻¹² $) for one token: a price of $0.0625 for a million tokens is no whole number of nano-USD.
public struct Price: Hashable, Sendable {
  /// Rates that hold for prompts longer than a number of tokens.
  public struct Cliff: Hashable, Sendable {
    /// Tokens of the prompt that must be exceeded.
    public var over: Int
    /// For one input token.
    public var input: Int
    /// For one output token.
    public var output: Int

    /// Rates above a length.
    public init(over: Int, input: Int, output: Int) {
      self.over = over
      self.input = input
      self.output = output
    }
  }

  /// For one input token.
  public var input: Int
  /// For one output token, thinking included.
  public var output: Int
  /// For one input token read from a cache; as ``input`` when nil.
  public var cacheRead: Int?
  /// For one input token written to a cache; as ``input`` when nil or 0.
  public var cacheWrite: Int?
  /// For a request, in nano-USD.
  public var perRequest: Int
  /// Higher rates of long prompts, by length.
  public var cliffs: [Cliff]

  /// Rates in pico-USD for a token.
  public init(
    input: Int, output: Int, cacheRead: Int? = nil, cacheWrite: Int? = nil, perRequest: Int = 0, cliffs: [Cliff] = []
  ) {
    self.input = input
    self.output = output
    self.cacheRead = cacheRead
    self.cacheWrite = cacheWrite
    self.perRequest = perRequest
    self.cliffs = cliffs.sorted { $0.over < $1.over }
  }

  /// The rates that a site's configuration names; a cached token is taken for a plain one.
  init(_ rates: SiteConfiguration.Models.Choice.Rates) {
    self.init(input: (rates.input + 999) / 1000, output: (rates.output + 999) / 1000)
  }

  /// A server that charges nothing.
  public static let free = Price(input: 0, output: 0)

  /// What a request can cost at most, in nano-USD: a token covers at least one byte, so a body of so many bytes has no
  /// more tokens, and all of them might be written to a cache.
  public func bound(bytes: Int, maxOutput: Int) -> Int? {
    let rates = rates(promptTokens: bytes)
    return Self.total([(bytes, max(rates.input, rates.write)), (maxOutput, rates.output)], plus: perRequest)
  }

  /// What a request did cost by its token counts, in nano-USD, rounded up; nil when it does not fit into 64 bits.
  public func cost(_ usage: Usage) -> Int? {
    let rates = rates(promptTokens: usage.prompt)
    return Self.total(
      [
        (usage.input, rates.input), (usage.cacheRead, rates.read), (usage.cacheWrite, rates.write),
        (usage.output, rates.output),
      ], plus: perRequest)
  }

  private struct Rates {
    var input: Int
    var output: Int
    var read: Int
    var write: Int
  }

  /// Above a cliff cached tokens grow dearer like plain ones; nobody publishes it otherwise.
  private func rates(promptTokens: Int) -> Rates {
    let step = cliffs.last { promptTokens > $0.over }
    let scaled = { (rate: Int) -> Int in
      guard let step, input > 0 else { return rate }
      return (rate * step.input + input - 1) / input
    }
    let read = cacheRead.map(scaled) ?? step?.input ?? input
    let write = cacheWrite.flatMap { $0 > 0 ? scaled($0) : nil } ?? step?.input ?? input
    return Rates(input: step?.input ?? input, output: step?.output ?? output, read: read, write: write)
  }

  private static func total(_ parts: [(tokens: Int, rate: Int)], plus fee: Int) -> Int? {
    var pico = 0
    for (tokens, rate) in parts {
      let (part, first) = tokens.multipliedReportingOverflow(by: rate)
      let (sum, second) = pico.addingReportingOverflow(part)
      guard !first, !second else { return nil }
      pico = sum
    }
    let (padded, overflow) = pico.addingReportingOverflow(999)
    return overflow ? nil : padded / 1000 + fee
  }
}
