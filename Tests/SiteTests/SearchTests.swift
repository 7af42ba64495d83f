import Foundation
import Records
import TestSupport
import Testing

@testable import Site

@Suite("The search index")
struct SearchTests {
  @Test(
    "Runs without spaces are cut into pairs, and the last letter stands alone",
    arguments: [
      ("夜に駆ける", ["夜に", "に駆", "駆け", "ける", "る"]), ("아이유 콘서트", ["아이", "이유", "유", "콘서", "서트", "트"]),
      ("YOASOBIの夜", ["yoasobi", "の夜", "夜"]), ("The Weeknd & 米津", ["weeknd", "米津", "津"]), ("愛", ["愛"]),
    ])
  func words(_ text: String, _ words: [String]) {
    #expect(SearchWords.of(text) == words)
  }

  @Test("Pieces that begin with the same letter share a file, for one letter may be all that is asked")
  func pieces() {
    let slice = SearchSlice(name: "x", records: 100_000)
    #expect(slice.bucket(of: "夜に") == slice.bucket(of: "夜"))
    #expect(slice.bucket(of: "streaming") == slice.bucket(of: "streams"))
    #expect(slice.bucket(of: "stream") != slice.bucket(of: "radio"))
  }

  @Test("A new item changes the list of slices and the slice of its month, nothing else")
  func incremental() throws {
    let site = try MiniSite()
    let past = try #require(Day("2025-03-04"))
    try site.put(NewsDay(day: past, items: [MiniSite.item(past, 0, title: "An old headline")]))
    try site.build()
    let before = try site.tree(site.output + "/" + SearchSlice.folder)
    var items = (0..<5).map { MiniSite.item(MiniSite.days[2], $0) }
    items.append(MiniSite.item(MiniSite.days[2], 7, title: "Zebra wins"))
    try site.put(NewsDay(day: MiniSite.days[2], items: items))
    try site.build()
    let after = try site.tree(site.output + "/" + SearchSlice.folder)
    let changed = Set(after.keys.filter { before[$0] != after[$0] }.map { $0.split(separator: "/").first ?? "" })
    #expect(changed == ["2026-11", "index.json"])
    #expect(before.keys.contains { $0.hasPrefix("2025/") })
    #expect(after.values.contains { String(decoding: $0, as: UTF8.self).contains("Zebra wins") })
  }

  @Test("A query of three words over a year of 40,000 stories needs less than 60 KB, before compression")
  func bytes() throws {
    // Every fourth headline has a word that many know; the others are rarer and rarer.
    let documents = (0..<40_000).map { number in
      let second = number % 4 == 0 ? "royalty" : "w\(number % 997)"
      let title = "Streaming \(second) v\(number % 4999) of label x\(number)"
      return SearchDocument(.item, title, place: "2025-06-01", detail: "n\(number)", texts: [title])
    }
    let folder = try TemporaryFolder()
    let slice = SearchSlice(name: "2025", records: documents.count)
    var sink = PageSink(tree: OutputTree(root: folder.path))
    try slice.put(batches: 1, { _ in documents }, into: &sink)
    func size(_ file: String) -> Int {
      let path = "\(folder.path)/\(SearchSlice.folder)/2025/\(file).json"
      return (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }
    let words = ["streaming", "royalty", "label"].map { size("w\(slice.bucket(of: $0))") }
    let shards = (0..<(documents.count / 24)).map { size("d\($0)") }.sorted().suffix(10)
    #expect(!words.contains(0))
    #expect(!shards.contains(0))
    let loaded = words.reduce(0, +) + shards.reduce(0, +)
    #expect(loaded < 60 * 1024)
  }

  @Test("The command line's files part the scripts, and letters with accents are plain letters")
  func find() throws {
    let folder = try TemporaryFolder()
    var buckets = SearchBuckets(capacity: 1)
    for title in ["Björk", "夜に駆ける", "夢"] {
      buckets.add(SearchBuckets.Entry(path: "/artists/x/", title: title, more: "", note: "artist"))
    }
    var sink = PageSink(tree: OutputTree(root: folder.path))
    try buckets.put("find", into: &sink)
    #expect(sink.outputs.map(\.path) == ["find/bj.json", "find/u164.json"])
    let file = try String(contentsOfFile: "\(folder.path)/find/u164.json", encoding: .utf8)
    #expect(file == #"[["/artists/x/","夜に駆ける","","artist"],["/artists/x/","夢","","artist"]]"#)
  }
}
