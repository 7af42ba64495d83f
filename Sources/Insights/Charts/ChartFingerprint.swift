public import Records

/// What makes two editions the same facts: rank, title and artist of every row, whatever the date says.
public enum ChartFingerprint {
  /// SHA-256 over the rows in hexadecimal, the value of ``ChartEdition/contentHash``.
  public static func hash(_ rows: [ChartEntry]) -> String {
    var bytes: [UInt8] = []
    for row in rows {
      bytes.append(contentsOf: "\(row.rank)\t\(row.title)\t\(row.artist)\n".utf8)
    }
    let digits = Array("0123456789abcdef".utf8)
    let text = SHA256.hash(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
