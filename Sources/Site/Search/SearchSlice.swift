import Records

/// A part of the index that is complete in itself: documents in files of 24, and for each word the numbers of those
/// that have it, newest first, in files that share words by the hash of their first four letters.
struct SearchSlice: Sendable {
  /// Where the index is, below the output folder.
  static let folder = "assets/search"
  /// Documents in a file: a result page of ten loads at most ten of them.
  private static let shard = 24
  /// A word's newest documents that are kept; the script finds older ones by the query's other words.
  private static let most = 200
  /// Of the numbers in a file of words.
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  let name: String
  /// Files of words; a power of two.
  let buckets: Int

  /// - Parameter records: about how many records the slice holds. The number of files follows from it, so that one holds
  ///   about a kilobyte whatever the span is.
  init(name: String, records: Int) {
    self.name = name
    var buckets = 1
    while buckets < 1024, buckets * 64 < records { buckets *= 2 }
    self.buckets = buckets
  }

  /// Writes the slice's files, a batch of documents after the other, so that a year's need not be held at once.
  ///
  /// - Parameter documents: those of a batch. The oldest come first, so that a new one leaves the numbers of the others as
  ///   they are.
  func put(
    batches: Int, _ documents: (Int) throws(SiteError) -> [SearchDocument], into sink: inout PageSink
  ) throws(SiteError) {
    var postings: [String: [Int]] = [:]
    var json = JSONWriter()
    var place = 0
    for batch in 0..<batches {
      for document in try documents(batch) {
        if place % Self.shard == 0 { json.beginArray() }
        document.write(to: &json)
        for text in document.texts {
          for word in SearchWords.of(text) { Self.add(place, to: &postings[word, default: []]) }
        }
        place += 1
        if place % Self.shard == 0 { try put(&json, shard: place / Self.shard - 1, into: &sink) }
      }
    }
    if place % Self.shard > 0 { try put(&json, shard: place / Self.shard, into: &sink) }
    try put(postings, into: &sink)
  }

  /// A document has a word once however often it says it.
  private static func add(_ place: Int, to places: inout [Int]) {
    if places.last != place { places.append(place) }
  }

  private func put(_ json: inout JSONWriter, shard: Int, into sink: inout PageSink) throws(SiteError) {
    json.endArray()
    try sink.put("\(Self.folder)/\(name)/d\(shard).json", json.bytes)
    json = JSONWriter()
  }

  private func put(_ postings: [String: [Int]], into sink: inout PageSink) throws(SiteError) {
    var files: [[(word: String, places: [Int])]] = Array(repeating: [], count: buckets)
    for (word, places) in postings { files[bucket(of: word)].append((word, places)) }
    for (number, words) in files.enumerated() where !words.isEmpty {
      var json = JSONWriter()
      json.beginObject()
      for (word, places) in words.sorted(by: { $0.word < $1.word }) {
        json.key(named: word)
        json.string(Self.text(places))
      }
      json.endObject()
      try sink.put("\(Self.folder)/\(name)/w\(number).json", json.bytes)
    }
  }

  /// FNV-1a of the first four letters: words with the same beginning share a file, which finds unfinished words too.
  /// Of pieces of unspaced writing it is the first letter alone, for there one letter may be all that is asked.
  func bucket(of word: String) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    var left = SearchWords.isPiece(word) ? 1 : 4
    for byte in word.utf8 {
      // All bytes begin a letter but those that go on with one.
      if byte & 0xC0 != 0x80 { left -= 1 }
      guard left >= 0 else { break }
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
    }
    return Int(hash ^ hash >> 15) & (buckets - 1)
  }

  /// Numbers in falling order as differences, five bits a letter, the lowest first; `!` when there were more.
  static func text(_ places: [Int]) -> String {
    let alphabet = alphabet
    var text: [UInt8] = places.count > most ? [UInt8(ascii: "!")] : []
    var last = -1
    for place in places.suffix(most).reversed() {
      var rest = last < 0 ? place : last - place
      while rest >= 32 {
        text.append(alphabet[32 + (rest & 31)])
        rest >>= 5
      }
      text.append(alphabet[rest])
      last = place
    }
    return String(decoding: text, as: UTF8.self)
  }
}
