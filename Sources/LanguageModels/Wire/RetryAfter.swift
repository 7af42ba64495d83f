import Records
import Transport

/// How long a service asks to wait.
enum RetryAfter {
  /// Seconds, rounded up; from `retry-after-ms`, `retry-after` (seconds or a date) or Google's `RetryInfo`.
  static func seconds(_ headers: HTTPHeaders, error: JSONValue, now: Instant) -> Int? {
    if let ms = headers["retry-after-ms"].flatMap(Double.init) { return rounded(ms / 1000) }
    if let text = headers["retry-after"] {
      if let seconds = Double(text) { return rounded(seconds) }
      // The server's own clock counts, where it tells it.
      let base = headers["date"].flatMap(httpDate) ?? now
      return httpDate(text).map { max(0, base.seconds(until: $0)) }
    }
    let info = error["error"]?["details"]?.array?.first { $0["@type"]?.string?.hasSuffix("RetryInfo") ?? false }
    guard let delay = info?["retryDelay"]?.string, delay.hasSuffix("s") else { return nil }
    return Double(delay.dropLast()).flatMap(rounded)
  }

  private static func rounded(_ seconds: Double) -> Int? {
    seconds >= 0 && seconds < 1e9 ? Int(seconds.rounded(.up)) : nil
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that RFC 9110 lets servers send.
  static func httpDate(_ text: String) -> Instant? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])),
      let year = Int(parts[3]), let day = Int(parts[1]), let date = Day(year: year, month: month + 1, day: day)
    else { return nil }
    return Instant("\(date)T\(parts[4])Z")
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
