public import Records

/// What may be spent beside an operation's own cap, in nano-USD.
public struct Caps: Hashable, Sendable {
  /// In one run.
  public var run: Int
  /// In a day, UTC.
  public var day: Int
  /// In a month, UTC.
  public var month: Int

  /// Caps in nano-USD.
  public init(run: Int, day: Int, month: Int) {
    self.run = run
    self.day = day
    self.month = month
  }

  /// The caps of a configuration.
  public init(_ models: SiteConfiguration.Models) {
    self.init(run: models.runCap, day: models.dayCap, month: models.monthCap)
  }
}
