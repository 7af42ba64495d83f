public import Records

/// Where the ledger and the answers are kept, as closures; the files are the archive's.
public struct LedgerStore: Sendable {
  /// The whole lines of the month that a day lies in, oldest first.
  public var lines: @Sendable (_ month: Day) throws -> [[UInt8]]
  /// Adds a line to that month and returns when it is on the disk.
  public var append: @Sendable (_ line: [UInt8], _ month: Day) throws -> Void
  /// The lines of the answers of a day.
  public var answers: @Sendable (_ day: Day) throws -> [[UInt8]]
  /// Adds a line to the answers of a day and returns when it is on the disk.
  public var keepAnswer: @Sendable (_ line: [UInt8], _ day: Day) throws -> Void

  /// A store of closures.
  public init(
    lines: @escaping @Sendable (_ month: Day) throws -> [[UInt8]],
    append: @escaping @Sendable (_ line: [UInt8], _ month: Day) throws -> Void,
    answers: @escaping @Sendable (_ day: Day) throws -> [[UInt8]],
    keepAnswer: @escaping @Sendable (_ line: [UInt8], _ day: Day) throws -> Void
  ) {
    self.lines = lines
    self.append = append
    self.answers = answers
    self.keepAnswer = keepAnswer
  }
}
