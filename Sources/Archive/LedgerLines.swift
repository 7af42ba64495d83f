/// The lines of an append-only file.
public struct LedgerLines: Hashable, Sendable {
  /// The whole lines, without their line feeds.
  public let whole: [[UInt8]]
  /// What a crash has left of the last line; nil when the file ends as it should.
  public let torn: [UInt8]?

  init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let last = lines.popLast() ?? []
    torn = last.isEmpty ? nil : last
    whole = lines
  }

  /// Bytes that the whole lines take, with their line feeds.
  var length: Int {
    whole.reduce(0) { $0 + $1.count + 1 }
  }
}
