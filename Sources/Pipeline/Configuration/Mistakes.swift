import Yams

/// What is wrong with a configuration file, each mistake with its place: reading goes on behind one, so that all are told at
/// once. A class, because all sections of a file add to it.
final class Mistakes {
  private let file: String
  private var found: [(line: Int, column: Int, sentence: String)] = []

  /// - Parameter file: its name in the sentences.
  init(file: String) {
    self.file = file
  }

  func add(_ mark: Mark?, _ sentence: String) {
    let end = sentence.hasSuffix("?") || sentence.hasSuffix(".") ? "" : "."
    found.append((mark?.line ?? 1, mark?.column ?? 1, sentence + end))
  }

  /// A sentence for each, line by line. Those of a line stay in the order in which they were found: a name that is misspelt
  /// comes before the one that is missing for it.
  var sentences: [String] {
    let order = found.indices.sorted { (found[$0].line, $0) < (found[$1].line, $1) }
    return order.map { "\(file):\(found[$0].line):\(found[$0].column): \(found[$0].sentence)" }
  }
}
