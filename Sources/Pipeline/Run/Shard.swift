import Records

/// One of several machines' share of the sources: `2/4` is the second of four.
///
/// The host of the address decides, so that one host is asked by one machine and its spacing holds. A source stays in its
/// share as long as its host and the number of shares stay.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// Which share, from 1.
  public let index: Int
  /// How many shares there are.
  public let count: Int

  /// The most shares that a site may be cut into.
  public static let limit = 256

  /// A share written as `index/count`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), (1...Self.limit).contains(count),
      (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  /// `2/4`
  public var description: String { "\(index)/\(count)" }

  /// Whether an address is asked in this share.
  func holds(_ url: String) -> Bool {
    Self.place(of: url, among: count) == index
  }

  /// The share of an address's host.
  static func place(of url: String, among count: Int) -> Int {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    let sum = SHA256.hash(Array(host.utf8)).prefix(7).reduce(0) { $0 << 8 | Int($1) }
    return sum % count + 1
  }
}
