import Insights
import Records

/// Entries of a search index, sorted into small files by the first two characters of their words, so that a reader
/// loads the one file that a query needs.
struct SearchBuckets {
  /// Something that can be found.
  struct Entry {
    /// The address below the base.
    let path: String
    let title: String
    /// A second line that is searched too, such as the artist.
    let more: String
    /// What it is and when, for the list of results.
    let note: String
  }

  /// Words too common to lead anywhere.
  private static let common: Set<String> = [
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "the", "to", "with",
  ]
  /// Entries in a file; what comes later in the order of addition is left out.
  private static let limit = 500

  /// Numbers of entries: an entry stands in several files, and there are tens of thousands.
  private var buckets: [String: [Int32]] = [:]

  /// Adds an entry, by a number of the caller's, under each of its words.
  mutating func add(_ number: Int, title: String, more: String) {
    let words = Folding.fold(title + " " + more).utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    let telling = words.filter { !Self.common.contains(String($0)) }
    var names: [String] = []
    for word in telling.isEmpty ? words : telling {
      let name = Self.name(word)
      if !names.contains(name) { names.append(name) }
    }
    for name in names { Self.add(number, to: &buckets[name, default: []]) }
  }

  private static func add(_ number: Int, to bucket: inout [Int32]) {
    if bucket.count < limit { bucket.append(Int32(truncatingIfNeeded: number)) }
  }

  /// Puts one file for each bucket: an array of arrays.
  ///
  /// - Parameter entry: the entry of a number.
  func put(_ folder: String, into sink: inout PageSink, entry: (Int) -> Entry) throws(SiteError) {
    for (name, numbers) in buckets.sorted(by: { $0.key < $1.key }) {
      var json = JSONWriter()
      json.beginArray()
      for number in numbers {
        let entry = entry(Int(number))
        json.beginArray()
        for text in [entry.path, entry.title, entry.more, entry.note] { json.string(text) }
        json.endArray()
      }
      json.endArray()
      try sink.put("\(folder)/\(name).json", json.bytes)
    }
  }

  /// The first two characters, with `_` for what is neither an ASCII letter nor a digit; words that begin with another
  /// script share a file with their 64 neighbours in Unicode.
  private static func name(_ word: Substring) -> String {
    if let first = word.unicodeScalars.first, !first.isASCII { return "u" + String(first.value >> 6, radix: 16) }
    // Behind an ASCII letter there is the second one, or the first byte of what is none.
    var letters = word.utf8.prefix(2).map { letter in
      switch letter {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letter
      default: UInt8(ascii: "_")
      }
    }
    while letters.count < 2 { letters.append(UInt8(ascii: "_")) }
    return String(decoding: letters, as: UTF8.self)
  }
}
