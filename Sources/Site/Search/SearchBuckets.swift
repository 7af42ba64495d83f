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
  private static let common = Set(
    [
      "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "the", "to", "with",
    ].map { Array($0.utf8)[...] })
  private static let longestCommon = common.lazy.map(\.count).max() ?? 0
  /// Entries in a file; what comes later in the order of addition is left out.
  private static let limit = 500

  /// More bytes than most entries take; room that nothing is written to costs nothing.
  private static let usual = 128

  /// The entries that stand in a file as JSON, each written once: there are tens of thousands, and most stand in several.
  private var json: JSONWriter
  /// Where each entry ends in it; a comma parts it from the next one.
  private var ends: [UInt32] = []
  /// The files with the numbers of their entries, and where each is by its name.
  private var buckets: [(name: Name, entries: [Int32])] = []
  private var places: [Name: Int] = [:]

  /// - Parameter count: how many entries will be added.
  init(capacity count: Int) {
    json = JSONWriter(capacity: count * Self.usual)
    ends.reserveCapacity(count)
  }

  /// Adds an entry under each of its words.
  mutating func add(_ entry: Entry) {
    let folded = Folding.bytes(entry.title + " " + entry.more)
    var names: [Name] = []
    names.reserveCapacity(8)
    func addWords(where isWanted: (ArraySlice<UInt8>) -> Bool) {
      var start = 0
      while start < folded.count {
        var end = start
        while end < folded.count, folded[end] != UInt8(ascii: " ") { end += 1 }
        if isWanted(folded[start..<end]), case let name = Name(of: folded[start..<end]), !names.contains(name) {
          names.append(name)
        }
        start = end + 1
      }
    }
    addWords { $0.count > Self.longestCommon || !Self.common.contains($0) }
    if names.isEmpty { addWords { _ in true } }
    var number: Int32?
    for name in names {
      let place = place(of: name)
      guard buckets[place].entries.count < Self.limit else { continue }
      let own = number ?? write(entry)
      buckets[place].entries.append(own)
      number = own
    }
  }

  private mutating func place(of name: Name) -> Int {
    if let place = places[name] { return place }
    buckets.append((name, []))
    places[name] = buckets.count - 1
    return buckets.count - 1
  }

  /// Writes an entry, and gives its number.
  private mutating func write(_ entry: Entry) -> Int32 {
    json.beginArray()
    json.string(entry.path)
    json.string(entry.title)
    json.string(entry.more)
    json.string(entry.note)
    json.endArray()
    ends.append(UInt32(truncatingIfNeeded: json.bytes.count))
    return Int32(truncatingIfNeeded: ends.count - 1)
  }

  /// Puts one file for each bucket: an array of arrays.
  func put(_ folder: String, into sink: inout PageSink) throws(SiteError) {
    let written = json.bytes
    var file: [UInt8] = []
    for (name, numbers) in buckets.map({ ($0.name.text, $0.entries) }).sorted(by: { $0.0 < $1.0 }) {
      file.removeAll(keepingCapacity: true)
      for number in numbers {
        file.append(UInt8(ascii: file.isEmpty ? "[" : ","))
        let start = number == 0 ? 0 : Int(ends[Int(number) - 1]) + 1
        file.append(contentsOf: written[start..<Int(ends[Int(number)])])
      }
      file.append(UInt8(ascii: "]"))
      try sink.put("\(folder)/\(name).json", file)
    }
  }

  /// What a file of words is called by: their first two characters, with `_` for what is neither an ASCII letter nor a digit;
  /// words that begin with another script share a file with their 64 neighbours in Unicode.
  private enum Name: Hashable {
    case letters(UInt8, UInt8)
    case script(UInt32)

    /// - Parameter word: UTF-8, and not empty.
    init(of word: ArraySlice<UInt8>) {
      if let first = word.first, first >= 0x80 {
        self = .script((String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.value ?? 0) >> 6)
      } else {
        // Behind an ASCII letter there is the second one, or the first byte of what is none.
        self = .letters(Self.letter(word.first), Self.letter(word.dropFirst().first))
      }
    }

    private static func letter(_ byte: UInt8?) -> UInt8 {
      switch byte {
      case let byte? where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte): byte
      case let byte? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): byte
      default: UInt8(ascii: "_")
      }
    }

    var text: String {
      switch self {
      case .letters(let first, let second): String(decoding: [first, second], as: UTF8.self)
      case .script(let block): "u" + String(block, radix: 16)
      }
    }
  }
}
