public import Records

/// Collects printed names and freezes them to an ``Identity``.
///
/// Add editions in ascending order of date (charts of one day by id): then a later run only adds to what an earlier one saw,
/// and a slug, once given, stays.
public struct IdentityBuilder: Sendable {
  /// An empty collection.
  public init() {}

  /// Adds every row of an edition.
  public mutating func add(_ edition: ChartEdition, subject: ChartConfiguration.Subject) {
  }

  /// Adds one printed name.
  public mutating func add(title: String, artist: String, ids: ChartEntry.IDs = ChartEntry.IDs()) {
  }

  /// The index.
  public func build() -> Identity { Identity(tracks: [], artists: []) }
}
