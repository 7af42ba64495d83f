import Records
import TestSupport
import Testing

@testable import Site

/// Fingerprints, packed records and rollups.
@Suite("What a build keeps")
struct KeptFormsTests {
  @Test("Fingerprints tell apart what is cut differently, and agree on what is the same")
  func fingerprints() {
    func mix(_ texts: [String]) -> Fingerprint {
      var mixer = FingerprintMixer()
      for text in texts { mixer.add(text) }
      return mixer.fingerprint
    }
    #expect(mix(["ab", "c"]) != mix(["a", "bc"]))
    #expect(mix(["a", ""]) != mix(["a"]))
    #expect(mix(["one", "two"]) == mix(["one", "two"]))
    #expect(Fingerprint([0, 0]) != Fingerprint([0, 0, 0]))
    let many = Set((0..<20_000).map { Fingerprint("record \($0)").low })
    #expect(many.count == 20_000)
  }

  /// Addresses of pages hold them, and what runs keep for each other is vouched for by them. The values are those of another
  /// implementation, which goes byte by byte.
  @Test("Fingerprints of texts of every length stay what they are")
  func lasting() {
    let text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN"
    #expect(Fingerprint("").hex == "cb84edaa2928596dbfc372b57b9ca72f")
    #expect(Fingerprint("abcde").hex == "379d4fa9f19e2cf724128f032c070bb0")
    #expect(Fingerprint(text).hex == "e120d0104eeeeabd948483075636f7b7")
    var mixer = FingerprintMixer()
    for length in 0...40 { mixer.add(String(text.prefix(length))) }
    #expect(mixer.fingerprint.hex == "d079631441e66b847d6bd641ac05baf0")
  }

  @Test("What is packed is read back, and damage is noticed")
  func packing() throws {
    var pack = PackWriter()
    for number in [0, 1, -1, 127, 128, .max, .min] { pack.add(number) }
    pack.add("naïve")
    PackedWords([1, 2, .max]).write(to: &pack)
    pack.add(["a", ""])
    var reader = PackReader(pack.bytes[...])
    for number in [0, 1, -1, 127, 128, .max, .min] { #expect(try reader.int() == number) }
    #expect(try reader.string() == "naïve")
    #expect(Array(try reader.numbers(of: UInt64.self)) == [1, 2, .max])
    #expect(try reader.strings() == ["a", ""])
    #expect(throws: PackReader.Damage.self) { try reader.int() }
    var cut = PackReader(pack.bytes.prefix(40))
    #expect(throws: PackReader.Damage.self) {
      for _ in 0..<7 { _ = try cut.int() }
      _ = try cut.string()
      _ = try cut.numbers(of: UInt64.self)
    }
  }

  @Test("Files of a unit are read back as they were, and a path that no system takes is damage")
  func files() {
    func file(_ path: String, _ role: Output.Role = .page, _ number: Int = 1) -> Output {
      Output(
        path: path, role: role, modified: number.isMultiple(of: 2) ? number : nil,
        stamp: FileStamp(size: number, modified: number * 1000, inode: UInt64(number)))
    }
    let root = Endpoint.root
    let files = [
      file("index.html"), file("tracks/a-b/index.html", .page, 2), file("\(root)/tracks/a-b.json", .hidden, 3),
      file("tracks/a-b/a-b.csv", .hidden, 7), file("/index.html"), file("//x", .hidden, 4),
      file("charts/hot/2026-05-01/index.html", .page, 5), file("charts/hot/2026-05-01/hot-2026.csv", .hidden, 6),
      file("charts/hot/", .hidden), file("charts/hot/hot/", .hidden), file("\(root)/"), file(""),
    ]
    let read = PackedOutputs(files).outputs
    #expect(read.map(\.path) == files.map(\.path))
    #expect(read.map(\.modified) == files.map(\.modified))
    #expect(read.map(\.stamp) == files.map(\.stamp))
    #expect(read.map(\.role) == files.map(\.role))
    #expect(PackedOutputs(files).allSatisfy { _ in true })
    let long = String(repeating: "long/", count: 1000)
    #expect(!PackedOutputs([file(long)]).allSatisfy { _ in true })
    #expect(PackedOutputs([file(String(long.prefix(4000)))]).allSatisfy { _ in true })
  }

  @Test(
    "Numbers of songs take two bytes while they can, and come back as they were",
    arguments: [0, 65_535, 65_536, .max])
  func songNumbers(last: UInt32) throws {
    let numbers = SongNumbers([7, last])
    var pack = PackWriter()
    numbers.write(to: &pack)
    var reader = PackReader(pack.bytes[...])
    #expect(Array(numbers) == [7, last])
    #expect(Array(try SongNumbers(from: &reader)) == [7, last])
    #expect(pack.bytes.count == 2 + (last > 65_535 ? 8 : 4))
  }

  @Test("Where a content file lies follows from its day, unless it lies elsewhere")
  func places() {
    func place(_ folder: String, _ year: String, _ name: String) -> ContentPlace {
      Array(name.utf8).withUnsafeBytes { ContentPlace(folder: folder, year: year, name: $0) }
    }
    let usual = place("charts/a", "2026", "2026-11-22.json")
    #expect(usual.path == "charts/a/2026/2026-11-22.json" && usual.day == Day("2026-11-22"))
    for (year, name) in [
      ("2025", "2026-11-22.json"), ("2026", "2026-11-22x.json"), ("2026", "2026-02-30.json"), ("", "x.json"),
    ] {
      #expect(place("news", year, name).path == "news/\(year)/\(name)")
    }
    #expect(place("news", "2025", "2026-11-22.json").day == Day("2026-11-22"))
    #expect(ContentPlace.other("ledger/2026-11.json").day == nil)
  }

  @Test("A glance at an edition knows its songs by their bytes, whatever escapes and order the file has")
  func glance() throws {
    let text = #"""
      {"dropouts":[{"artist":"Än\u0061","title":"Gone","rank":4,"reason":"r"}],"entries":[
      {"artist":"\u00c4na","status":"reentry","url":"x","title":"Song \ud83c\udfb5","rank":1,"peak":1,"editions":9,"streak":2},
      {"rank":2,"title":"Plain","artist":"Ben","previous":7,"ids":{"isrc":"DE1"},"genres":["a"]},
      {"rank":3,"title":"","artist":"Cleo","ids":{}}],
      "fetched":"2026-11-22T08:00:00Z","provider":"kworb","sample":true}
      """#
    var json = JSONReader(Array(text.utf8))
    let glance = try EditionGlance(&json)
    let names = [("Song \u{1F3B5}", "Äna"), ("Plain", "Ben"), ("", "Cleo")]
    #expect(glance.rows.map(\.song.key) == names.map { SongKey.make(title: $0.0, artist: $0.1) })
    #expect(glance.rows.map { json.string(of: $0.title) } == names.map(\.0))
    #expect(glance.rows.map(\.song.identifier) == [0, SongKey.make(ChartEntry.IDs(isrc: "DE1")), 0])
    #expect(glance.ids(at: 1).isrc == "DE1" && glance.ids(at: 2).isEmpty)
    #expect(glance.leavers.map(\.key) == [SongKey.make(title: "Gone", artist: "Äna")])
    #expect(glance.rows[0].details.status == .reentry && glance.rows[0].details.streak == 2)
    #expect(glance.rows[1].details.previous == 7 && glance.sample && glance.fetched == 1_795_334_400)
    let broken = text.replacing(#""rank":2,"#, with: "")
    let error = #expect(throws: JSONError.self) {
      var json = JSONReader(Array(broken.utf8))
      _ = try EditionGlance(&json)
    }
    #expect(error?.description.hasSuffix("the record that ends here lacks \"rank\"") == true)
  }

  @Test("A rollup keeps whatever numbers an edited file has, and of two lists the last one counts")
  func editedNumbers() throws {
    func row(_ editions: Int, _ streak: Int) -> String {
      #"{"rank":1,"title":"A","artist":"B","peak":1,"editions":\#(editions),"streak":\#(streak)}"#
    }
    let collector = SongCollector(SongRegister(), keepsTexts: true)
    for (editions, streak) in [(9, 9), (9, 2), (.min, .max), (.max, .min), (0, .max)] {
      let text =
        #"{"entries":[\#(row(1, 1)),\#(row(2, 2))],"fetched":"2026-11-22T08:00:00Z","entries":[\#(row(editions, streak))]}"#
      let rollup = try EditionRollup(path: "x", bytes: Array(text.utf8), collector)
      var pack = PackWriter()
      rollup.write(to: &pack)
      var reader = PackReader(pack.bytes[...])
      let details = try EditionRollup(from: &reader).details(at: 0)
      #expect(rollup.rows.count == 1 && details.editions == editions && details.streak == streak)
    }
  }

  @Test("A rollup keeps what its edition says of a row's past, in whatever ranks it is told")
  func pastOfRows() throws {
    let numbers: [Int?] = [nil, 1, 2, 63, 64, 65, 199, 200, 5000]
    var random = SeededRandom(seed: 7)
    let rows = (1...200).map { rank in
      let status = ["\"new\"", "\"reentry\"", "\"up\"", "\"same\""].randomElement(using: &random) ?? ""
      let past = ["previous", "peak", "editions", "streak"].compactMap { name in
        (numbers.randomElement(using: &random) ?? nil).map { "\"\(name)\":\($0)," }
      }
      return "{\(past.joined())\"rank\":\(rank * 3),\"title\":\"A\(rank)\",\"artist\":\"B\",\"status\":\(status)}"
    }
    let text = Array("{\"fetched\":\"2026-11-22T08:00:00Z\",\"entries\":[\(rows.joined(separator: ","))]}".utf8)
    var json = JSONReader(text)
    let glance = try EditionGlance(&json)
    let rollup = try EditionRollup(path: "x", bytes: text, SongCollector(SongRegister(), keepsTexts: true))
    for (place, row) in glance.rows.enumerated() {
      let (kept, told) = (rollup.details(at: place), row.details)
      let isEntry = told.status == .new || told.status == .reentry
      #expect(rollup.rank(at: place) == row.rank)
      #expect([kept.peak, kept.editions, kept.streak] == [told.peak, told.editions, told.streak])
      #expect(kept.status == (isEntry ? told.status : nil) && kept.previous == (isEntry ? nil : told.previous))
    }
  }

  @Test("Packed records are made when they are asked for, and cut ones are known before")
  func packedRecords() throws {
    let artists = (0..<3).map { number in
      NameIndex.Artist(
        slug: "a\(number)", name: "Änne \(number)", word: UInt64(number), aliases: number == 1 ? ["b", "c"] : [])
    }
    let packed = PackedRecords(artists)
    #expect(packed.map(\.name) == artists.map(\.name) && packed[1].aliases == ["b", "c"])
    var pack = PackWriter()
    for slice in packed.slices { pack.add(slice) }
    var whole = PackReader(pack.bytes[...])
    #expect(try PackedRecords<NameIndex.Artist>(from: &whole).map(\.slug) == ["a0", "a1", "a2"])
    var cut = PackWriter()
    cut.add(packed.slices[0])
    cut.add(packed.slices[1].dropLast())
    var reader = PackReader(cut.bytes[...])
    let damaged = try PackedRecords<NameIndex.Artist>(from: &reader)
    #expect(damaged[2].slug.isEmpty && damaged[1].slug == "a1")
    func index(_ artists: PackedRecords<NameIndex.Artist>, artistOfTrack: Int) throws -> NameIndex {
      let track = NameIndex.Track(
        slug: "t", title: "T", artist: "Änne 2", artists: [artistOfTrack], aliases: ["old"], versions: [])
      let (songs, credits) = (KeyTable(capacity: 0), KeyTable(capacity: 0))
      return try NameIndex(
        SongRegister(), tracks: PackedRecords([track]), artists: artists, billings: PackedRecords([]), songs: songs,
        credits: credits)
    }
    let sound = try index(packed, artistOfTrack: 2)
    #expect(sound.tracks(ofArtist: 2) == [0] && sound.tracks(ofArtist: 0).isEmpty)
    #expect(
      sound.trackPlace(slug: "old") == 0 && sound.artistPlace(slug: "c") == 1 && sound.artistPlace(slug: "a2") == 2)
    #expect(throws: PackReader.Damage.self) { try index(damaged, artistOfTrack: 1) }
    #expect(throws: PackReader.Damage.self) { try index(packed, artistOfTrack: 3) }
  }

  @Test(
    "A table of keys finds what was added and nothing else, however little room was asked for", arguments: [0, 9, 100])
  func keys(capacity: Int) {
    var table = KeyTable(capacity: capacity)
    for number in 0..<100 { table.add(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, number) }
    for number in 0..<100 { #expect(table[UInt64(number) &* 0x9E37_79B9_7F4A_7C15] == number) }
    #expect(table[7] == nil)
    #expect(table.count == 100)
  }
}
