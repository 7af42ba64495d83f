public import Records

/// What storing a run's records has changed.
public struct StoreOutcome: Hashable, Sendable {
  /// The ids that were not known before, in the order of arrival.
  public let new: [String]
  /// The days whose files were changed, ascending.
  public let days: [Day]

  /// What storing nothing changes.
  public static let nothing = StoreOutcome(new: [], days: [])

  /// An outcome.
  public init(new: [String], days: [Day]) {
    self.new = new
    self.days = days
  }
}
