import Records

/// What a server wishes about the time of the next request, in seconds from now, never more than a day.
struct Wishes {
  /// Absurd values exist; a day is long enough for any of them.
  static let longest = 86_400

  /// `Retry-After`, in seconds or as a date.
  let retryAfter: Int?
  /// What is left of `Cache-Control: max-age`; nil when the answer is not to be kept.
  let freshness: Int?

  /// Reads the wishes of an answer.
  init(_ headers: HTTPHeaders, now: Instant) {
    retryAfter = headers["Retry-After"].flatMap { Self.seconds($0, now) }.map { min(max($0, 0), Self.longest) }
    freshness = Self.maxAge(headers).map { age in
      let spent = headers["Age"].flatMap { Int($0) } ?? 0
      return min(max(age - max(spent, 0), 0), Self.longest)
    }
  }

  private static func seconds(_ text: String, _ now: Instant) -> Int? {
    number(text) ?? HTTPDate.parse(text).map { now.seconds(until: $0) }
  }

  private static func maxAge(_ headers: HTTPHeaders) -> Int? {
    let directives = headers.all("Cache-Control").joined(separator: ",").lowercased().split(separator: ",")
      .map { $0.filter { $0 != " " && $0 != "\"" } }
    guard !directives.contains("no-cache"), !directives.contains("no-store") else { return nil }
    return directives.first { $0.hasPrefix("max-age=") }.flatMap { number(String($0.dropFirst(8))) }
  }

  /// A number of digits only; one that is too large for Int is as large as can be.
  private static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(text) ?? Int.max
  }
}
