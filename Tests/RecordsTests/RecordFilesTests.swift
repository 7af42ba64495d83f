import Records
import Testing

@Suite("Files of content/")
struct RecordFilesTests {
  @Test("Every file reads back as what was written, and writes the same bytes again")
  func roundTrips() throws {
    try roundTrip(NewsDay(day: Samples.day, items: [Samples.news, Samples.leanNews]))
    try roundTrip(NewsDay(day: Samples.day, items: []))
    try roundTrip(Samples.edition)
    try roundTrip(Samples.leanEdition)
    try roundTrip(ReleaseDay(day: Samples.day, releases: [Samples.release]))
    try roundTrip(GearDay(day: Samples.day, items: [Samples.gear]))
    try roundTrip(StoryDay(day: Samples.day, stories: [Samples.story]))
    try roundTrip(TrendDay(day: Samples.day, trends: [Samples.trend]))
    try roundTrip(RunDay(day: Samples.day, runs: [Samples.report]))
    try roundTrip(Samples.digest)
    try roundTrip(Samples.leanDigest)
    try roundTrip(Samples.state)
    try roundTrip(State())
  }

  @Test("A file has one line for each member of its head and for each record")
  func layout() {
    let file = JSONWriter(file: NewsDay(day: Samples.day, items: [Samples.leanNews, Samples.leanNews]))
    let record =
      #"{"id":"a","url":"https://a.example","title":"","source":"a","published":"2026-11-22T08:00:01Z","#
      + #""firstSeen":"2026-11-22T08:00:01Z","category":"other"}"#
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        {"schema": "pulse.news/1",
        "day": "2026-11-22",
        "items": [
        \(record),
        \(record)
        ]}

        """)
  }

  @Test("A table is sorted by name, one line for each")
  func tables() {
    let state = State(hosts: [
      "b": .init(until: Samples.instant, reason: "x"), "a": .init(until: Samples.instant, reason: "y"),
    ])
    #expect(
      String(decoding: JSONWriter(file: state).bytes, as: UTF8.self) == """
        {"schema": "pulse.state/1",
        "hosts": {
        "a":{"until":"2026-11-22T08:00:01Z","reason":"y"},
        "b":{"until":"2026-11-22T08:00:01Z","reason":"x"}
        }}

        """)
  }

  @Test("Members that a newer program has added are passed over")
  func unknownMembers() throws {
    let text = """
      {"schema":"pulse.news/1","mood":{"a":[1,{"b":null}]},"day":"2026-11-22","items":[
      {"id":"a","url":"https://a.example","title":"","colour":"red","source":"a","published":"2026-11-22T08:00:01Z",
      "firstSeen":"2026-11-22T08:00:01Z","category":"other"}]}
      """
    #expect(try NewsDay(json: Array(text.utf8)) == NewsDay(day: Samples.day, items: [Samples.leanNews]))
  }

  @Test(
    "A file that is not what it should be is refused with the place and the reason",
    arguments: [
      (#"{"day":"2026-11-22"}"#, #"line 1, column 2: the file must begin with "schema""#),
      (#"{}"#, #"line 1, column 1: the file must begin with "schema""#),
      (#"{"schema":"pulse.gear/1"}"#, #"line 1, column 11: expected the schema pulse.news/1, found "pulse.gear/1""#),
      (#"{"schema":"pulse.news/x"}"#, #"line 1, column 11: expected the schema pulse.news/1, found "pulse.news/x""#),
      (
        #"{"schema":"pulse.news/2"}"#,
        "line 1, column 11: the schema pulse.news/2 is newer than pulse.news/1, the newest that this program knows; "
          + "use a newer program"
      ), (#"{"schema":"pulse.news/1","items":[]}"#, #"line 1, column 36: the record that ends here lacks "day""#),
      (
        "{\"schema\":\"pulse.news/1\",\"day\":\"2026-11-22\",\"items\":[\n{\"id\":\"a\",\"category\":\"lega\"}]}",
        #"line 2, column 22: "lega" is not a known NewsCategory"#
      ),
      (
        "{\"schema\":\"pulse.news/1\",\"day\":\"2026-11-22\",\"items\":[\n{\"id\":7}]}",
        "line 2, column 7: expected a string, found '7'"
      ),
    ])
  func refused(text: String, message: String) {
    let error = #expect(throws: JSONError.self) { try NewsDay(json: Array(text.utf8)) }
    #expect(error?.description == message)
  }

  @Test("A movement is read by its word, escaped or not, and another word is refused")
  func status() throws {
    func entry(_ word: String) throws(JSONError) -> ChartEntry {
      try ChartEntry(json: Array(#"{"rank":1,"title":"A","artist":"B","status":"\#(word)"}"#.utf8))
    }
    for word in ["new", "reentry", "up", "down", "same"] { #expect(try entry(word).status?.rawValue == word) }
    #expect(try entry(#"s\u0061me"#).status == .same)
    let error = #expect(throws: JSONError.self) { try entry("sam") }
    #expect(error?.description == #"line 1, column 45: "sam" is not a known Status"#)
  }

  @Test(
    "An address that would run or read a file is read as one that leads nowhere, in whatever spelling",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " \u{1}javascript:alert(1)", "java\tscript:alert(1)",
      "java\r\nscript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "httpsx:y", "blob:x",
    ])
  func runningAddresses(_ address: String) throws {
    var item = Samples.news
    item.url = address
    #expect(try NewsItem(json: item.json).url == "#blocked")
    #expect(try Link(json: Link(source: "a", url: address).json).url == "#blocked")
  }

  @Test(
    "Other addresses are read as they are",
    arguments: [
      "https://a.example/x:y", "HTTP://a.example", "http:a", "mailto:a@b.example", "/x", "x/y:z", "?a:b", "#a:b", "",
      "//a.example/x", "a",
    ])
  func otherAddresses(_ address: String) throws {
    #expect(try Link(json: Link(source: "a", url: address).json).url == address)
  }

  @Test("A file of an older schema is migrated while it is read, and written in the newer one")
  func migration() throws {
    let old = #"{"schema":"test.note/1","name":"x"}"#
    let note = try Note(json: Array(old.utf8))
    #expect(note.title == "x")
    #expect(try Note(json: JSONWriter(file: note).bytes) == note)
    #expect(String(decoding: note.json, as: UTF8.self) == #"{"schema":"test.note/2","title":"x"}"#)
  }

  private func roundTrip<S: Snapshot & Equatable>(_ snapshot: S) throws {
    let file = JSONWriter(file: snapshot).bytes
    let read = try S(json: file)
    #expect(read == snapshot)
    #expect(JSONWriter(file: read).bytes == file)
    #expect(try S(json: snapshot.json) == snapshot)
    #expect(file.starts(with: Array(#"{"schema": "\#(S.schema)""#.utf8)))
    #expect(file.last == UInt8(ascii: "\n"))
  }
}

/// A file whose first version called the title a name.
private struct Note: Snapshot, Equatable {
  static let schema = Schema(name: "test.note", version: 2)
  var title = ""
  var path: ContentPath { ContentPath(relative: "note.json") }

  init(members json: inout JSONReader, version: Int) throws(JSONError) {
    while let key = try json.nextKey() {
      switch key {
      case "name" where version == 1: title = try json.readString()
      case "title": title = try json.readString()
      default: try json.skipValue()
      }
    }
  }

  func writeMembers(to json: inout JSONWriter) {
    json.field("title", title)
  }
}
