import Foundation
import Records

/// Which day it is at a site.
struct SiteDay: Sendable {
  private let zone: TimeZone

  /// The days of a time zone; UTC where the machine does not know the zone.
  init(zone name: String) {
    zone = TimeZone(identifier: name) ?? .gmt
  }

  /// The day that holds a moment.
  func day(of instant: Instant) -> Day {
    let date = Date(timeIntervalSince1970: Double(instant.seconds))
    return instant.adding(seconds: zone.secondsFromGMT(for: date)).day
  }
}
