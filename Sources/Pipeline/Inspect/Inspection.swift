/// One part of the program, reached from outside: JSON in, JSON out, with the code that the pipeline uses.
///
/// Standard input holds one JSON object a line; one answer a line comes back.
public struct Inspection: Sendable {
  /// The word on the command line, such as `movers`.
  public let name: String
  /// Answers one request, a line of JSON; the answer is a line of JSON without its line feed.
  /// State that a contract keeps between requests lives in the value that ``make`` returned.
  public let make: @Sendable () -> (_ line: [UInt8]) -> [UInt8]

  /// An inspection with its name.
  public init(name: String, make: @escaping @Sendable () -> (_ line: [UInt8]) -> [UInt8]) {
    self.name = name
    self.make = make
  }

  /// Every inspection, by name.
  public static let all: [Inspection] = [
    breakout, category, chartArithmetic, chartHTML, chartPage, driftDetection, gear, identity, movers, mustache, names,
    storyClustering, summary, velocity,
  ]
}
