/// The variables of the earlier service that its operators know.
public struct Switches: Hashable, Sendable {
  /// `INDUSTRY_PULSE_ENABLED`: false stops runs altogether.
  public var isEnabled = true
  /// `INDUSTRY_PULSE_SCRAPER_INTERVAL_HOURS`: hours between two runs; nil leaves the configuration's.
  public var intervalHours: Int?
  /// `INDUSTRY_PULSE_DIGEST_ENABLED`: false leaves the digest out.
  public var isDigestEnabled = true
  /// `INDUSTRY_PULSE_MAX_COST_PER_DIGEST`: US dollars, here in nano-USD; nil leaves the configuration's.
  public var digestCap: Int?

  /// The switches of an environment; a value that makes no sense is an error, because each of them guards something.
  public init(_ environment: Environment) throws(PipelineError) {
    isEnabled = try Self.flag("INDUSTRY_PULSE_ENABLED", environment)
    isDigestEnabled = try Self.flag("INDUSTRY_PULSE_DIGEST_ENABLED", environment)
    if let text = environment.value("INDUSTRY_PULSE_SCRAPER_INTERVAL_HOURS") {
      guard let hours = Int(text), (1...24).contains(hours) else {
        throw PipelineError("INDUSTRY_PULSE_SCRAPER_INTERVAL_HOURS must be a whole number from 1 to 24.")
      }
      intervalHours = hours
    }
    if let text = environment.value("INDUSTRY_PULSE_MAX_COST_PER_DIGEST") {
      guard let nano = Self.nano(dollars: text) else {
        throw PipelineError("INDUSTRY_PULSE_MAX_COST_PER_DIGEST must be an amount of US dollars such as 0.20.")
      }
      digestCap = nano
    }
  }

  private static func flag(_ name: String, _ environment: Environment) throws(PipelineError) -> Bool {
    switch environment.value(name)?.lowercased() {
    case nil, "true", "1", "yes", "on": return true
    case "false", "0", "no", "off": return false
    default: throw PipelineError("\(name) must be true or false.")
    }
  }

  /// Exact, digit by digit: a cap is no place for binary fractions.
  private static func nano(dollars text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), let whole = Int(parts[0]),
      (0...1000).contains(whole)
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.count <= 9, let rest = Int(fraction + String(repeating: "0", count: 9 - fraction.count)) else {
      return nil
    }
    return whole * 1_000_000_000 + rest
  }
}
