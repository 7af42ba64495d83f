/// What is known of a host's robots.txt in this run.
enum RobotsVerdict: Sendable {
  /// Its rules; none when it has no such file.
  case rules(RobotsRules)
  /// It could not be had, so nothing may be fetched (RFC 9309, 2.3.1.4).
  case unknown(String)
  /// Its address is refused, as is every other of the host, or the order was cancelled.
  case refused(TransportError)
  /// The host asked for a pause before it could be asked.
  case paused(String)
}
