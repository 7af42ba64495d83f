import Records
import Testing

@testable import Ingest

@Suite("Dates that charts print")
struct PrintedDateTests {
  @Test("A day is read in each form, and a year that no day can be written in is none")
  func forms() {
    #expect(PrintedDate.iso("2026-05-30T00:00:00-07:00") == Day("2026-05-30"))
    #expect(PrintedDate.rfc822("Sat, 30 May 2026 09:50:00 +0000") == Day("2026-05-30"))
    #expect(PrintedDate.slashed(in: "Spotify Chart - 2026/05/30 | Kworb") == Day("2026-05-30"))
    #expect(PrintedDate.rfc822("Tue, 06 Jan -0966") == nil)
    #expect(PrintedDate.rfc822("Tue, 06 Jan 10000") == nil)
    #expect(PrintedDate.slashed(in: "2026/02/30") == nil)
  }
}
