import Records
import Templating
import Testing

@testable import Site

@Suite("Parts of pages")
struct PartsTests {
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
    for bottom in [10, 50, 100, 200] {
      #expect((1...10).map { BumpChart.height($0, bottom: bottom) } == (1...10).map { 24 * $0 - 12 })
      #expect(BumpChart.height(max(bottom, 11), bottom: bottom) == 300)
      #expect(
        (1..<bottom).allSatisfy { BumpChart.height($0, bottom: bottom) <= BumpChart.height($0 + 1, bottom: bottom) })
    }
    #expect(BumpChart.height(11, bottom: 50) == 252 && BumpChart.height(24, bottom: 50) == 276)
    #expect(BumpChart.height(33, bottom: 100) == 276)
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
