internal import Foundation
internal import Records

/// The zones of the IANA database, by Foundation. Only the rare date that names one comes here.
enum ZoneDatabase {
  /// The moment at which clocks in a zone show a local time; read as UTC when there is no such zone.
  static func instant(_ local: Instant, in name: String) -> Instant {
    guard let zone = TimeZone(identifier: name) else { return local }
    let shown = Date(timeIntervalSince1970: Double(local.seconds))
    let guess = shown.addingTimeInterval(-Double(zone.secondsFromGMT(for: shown)))
    return local.adding(seconds: -zone.secondsFromGMT(for: guess))
  }
}
