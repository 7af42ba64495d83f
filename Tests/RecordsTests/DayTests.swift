import Records
import Testing

@Suite("Days and instants")
struct DayTests {
  @Test("A day survives the way through its text", arguments: [-719_528, -1, 0, 1, 11_016, 20_782, 2_932_896])
  func roundTrip(number: Int) {
    let day = Day(number: number)
    #expect(Day(day.description) == day)
    #expect(Day.earliest.description == "0000-01-01")
  }

  @Test("Dates that do not exist are refused", arguments: ["2026-02-29", "2026-13-01", "2026-1-01", "2026-01-01T", ""])
  func refused(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Weekdays are ISO: 2026-11-21 is a Saturday")
  func weekday() {
    #expect(Day("2026-11-21")?.weekday == 6)
    #expect(Day("1969-12-28")?.weekday == 7)
  }

  @Test("An instant with an offset is kept in UTC")
  func offset() {
    #expect(Instant("2026-11-22T01:30:00.25+02:00")?.description == "2026-11-21T23:30:00Z")
    #expect(Instant("2026-11-22 01:30:00") == nil)
  }
}

@Suite("SHA-256")
struct SHA256Tests {
  @Test("The examples of FIPS 180-4")
  func examples() {
    #expect(SHA256.hex("abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.base64("abc".utf8) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(SHA256.hex("".utf8) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }
}
