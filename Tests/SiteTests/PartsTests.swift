import Records
import Templating
import TestSupport
import Testing

@testable import Site

@Suite("Parts of pages")
struct PartsTests {
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
      NameIndex.Artist(slug: "a\(number)", name: "Änne \(number)", aliases: number == 1 ? ["b", "c"] : [])
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
      let track = NameIndex.Track(slug: "t", title: "T", artist: "Änne 2", artists: [artistOfTrack], aliases: ["old"])
      let (songs, credits) = (KeyTable(capacity: 0), KeyTable(capacity: 0))
      return try NameIndex(
        SongRegister(), tracks: PackedRecords([track]), artists: artists, songs: songs, credits: credits)
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

  @Test("Dates read as people write them, and feeds get RFC 822")
  func dates() throws {
    let moment = try #require(Instant("2026-11-02T09:04:05Z"))
    #expect(DateText.full(moment.day) == "Monday 2 November 2026")
    #expect(DateText.moment(moment) == "2 Nov 09:04 UTC")
    #expect(DateText.brief(moment, on: moment.day) == "09:04")
    #expect(DateText.brief(moment, on: moment.day.adding(1)) == "2 Nov")
    #expect(DateText.short(moment.day, in: Day(year: 2027, month: 1, day: 1)) == "2 Nov 2026")
    #expect(DateText.rfc822(moment) == "Mon, 02 Nov 2026 09:04:05 +0000")
  }

  @Test("Numbers come with their words")
  func words() {
    #expect(Words.count(1, "story", "stories") == "1 story")
    #expect(Words.count(1_234_567, "story", "stories") == "1,234,567 stories")
    #expect(Words.grouped(-1000) == "-1,000")
    #expect(Words.list(["a", "b", "c"]) == "a, b and c")
    #expect(DigestPage.dollars(31_400_000) == "$0.031")
    #expect(MoverRow.signed(-0.386) == "−0.39")
    #expect(MoverRow.signed(0.05) == "+0.05")
  }

  @Test("Every name has an address")
  func slugs() {
    #expect(Slug.make("R&B") == "r-and-b")
    #expect(Slug.make("Hip-Hop / Rap") == "hip-hop-rap")
    #expect(Slug.make("日本") == Slug.make("日本"))
    #expect(Slug.make("日本") != Slug.make("韓国"))
    #expect(!Slug.make("../..").contains("/"))
  }

  @Test("Ranks are drawn with No. 1 on top, gaps open and the last point marked")
  func sparkline() throws {
    let ranks: [Int32] = [0, 1, 2, 0, 50, 50, 50, 40, 40, 30, 0, 3]
    guard case .record(let fields) = Sparkline.value(ranks[...]) else {
      Issue.record("no line")
      return
    }
    guard case .string(let line)? = fields["line"], case .string(let text)? = fields["text"] else { return }
    #expect(line == "M5 1l5 1M20 11h10l5-1h10M55 3")
    #expect(text == "1 to 3, best 1")
    guard case .null = Sparkline.value([1, 2, 0]) else {
      Issue.record("a song that is not on the edition has no line")
      return
    }
  }

  @Test("The bump chart spaces the top ten evenly and squeezes the rest")
  func bump() {
    #expect((1...10).map(BumpChart.height) == (1...10).map { 24 * $0 - 12 })
    #expect(BumpChart.height(11) == 252)
    #expect(BumpChart.height(200) == 300)
    #expect((11...100).allSatisfy { BumpChart.height($0) <= BumpChart.height($0 + 1) })
  }

  @Test("A head of a hand-written page is read, and text without one is text")
  func heads() {
    let (fields, body) = HandwrittenPage.split("---\ntitle: About: us\n---\n\nText\n")
    #expect(fields["title"] == "About: us")
    #expect(body == "\nText\n")
    #expect(HandwrittenPage.split("Text").fields.isEmpty)
  }

  @Test("XML loses what it may not hold and keeps the rest")
  func xml() {
    var xml = XMLText()
    xml.line("a", "<&>\"\u{0}\u{B}\u{FFFE}é\n日")
    #expect(String(decoding: xml.bytes, as: UTF8.self).hasSuffix("<a>&lt;&amp;&gt;&quot;é 日</a>\n"))
  }

  @Test("Lines of positions are the lines that their fields would give one by one")
  func positions() {
    let days = [(day: Day(number: 20_000), rank: 1), (day: Day(number: 20_001), rank: 100)]
    for title in ["Plain", "=1+1", "a, \"b\"", "-3", ""] {
      var one = CSVText()
      for (day, rank) in days { one.line([title, "hot-100", day.description, String(rank)]) }
      var all = CSVText()
      all.lines([title, "hot-100"], days)
      #expect(all.bytes == one.bytes, "\(title)")
    }
  }

  @Test("An album that is called = stays so in CSV")
  func csv() {
    var csv = CSVText()
    csv.line(["=", "+", "-", "a,b", "say \"hi\"", "=cmd|'/c calc'!A0"])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "=,+,-,\"a,b\",\"say \"\"hi\"\"\",\"'=cmd|'/c calc'!A0\"\r\n")
  }

  @Test(
    "A cell of CSV that a spreadsheet could run is marked as text, a number is not",
    arguments: [
      ("=A1", "\"'=A1\""), ("+44", "+44"), ("-3", "-3"), ("-0.5", "-0.5"), ("+1e3", "+1e3"), ("-3-2", "\"'-3-2\""),
      ("@handle", "\"'@handle\""), ("-Ultra", "\"'-Ultra\""), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
      ("\u{FF1D}1", "\"'\u{FF1D}1\""), ("1=1", "1=1"), ("", ""),
    ])
  func formulas(_ cell: String, _ written: String) {
    var csv = CSVText()
    csv.line([cell])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == written + "\r\n")
  }

  @Test("A day's mark tells the worst that a reader should know")
  func marks() {
    func line(_ outcome: RunReport.Outcome, new: Int = 0, stale: Bool = false) -> RunReport.Source {
      RunReport.Source(id: "s", outcome: outcome, new: new, stale: stale)
    }
    #expect(HealthMark([]) == .silent)
    #expect(HealthMark([line(.new, new: 2), line(.notModified)]) == .fresh)
    #expect(HealthMark([line(.failed), line(.unchanged)]) == .quiet)
    #expect(HealthMark([line(.new, new: 2), line(.failed)]) == .failed)
    #expect(HealthMark([line(.suspect), line(.new, new: 1)]) == .suspect)
    #expect(HealthMark([line(.unchanged, stale: true)]) == .late)
  }

  @Test("A path of the API is described only when a file stands for it, and the example is such a file")
  func examples() throws {
    let movers = try #require(EndpointTable.rows.first { $0.path == "/charts/{name}.json" })
    let editions = try #require(EndpointTable.rows.first { $0.path == "/charts/{chart}/{date}.json" })
    let paths = ["/charts/movers.json", "/charts/movers/all-7d.json", "/charts/songs.json"]
    #expect(EndpointTable.example(of: movers, among: paths) == "/charts/songs.json")
    #expect(EndpointTable.example(of: editions, among: paths) == nil)
  }
}
