import Testing

@testable import Pipeline

@Suite("What a person at a terminal sees")
struct ProgressTests {
  @Test("A line never leaves the terminal's width, and the bar fills")
  func bar() {
    #expect(
      Progress.line(stage: "fetch", done: 12, total: 24, current: "mbw") == "fetch [############............] 12/24 mbw"
    )
    let long = Progress.line(stage: "fetch", done: 0, total: 9, current: String(repeating: "x", count: 200), width: 60)
    #expect(long.count == 59)
    #expect(Progress.line(stage: "fetch", done: 0, total: 0, current: "").contains("########################"))
  }

  @Test("A stage that has ended has its number, its time and what it did, in columns")
  func ending() {
    #expect(
      Progress.ending(1, 7, "fetch", ms: 2449, note: "45 addresses asked")
        == "[1/7] fetch       2.4 s  45 addresses asked")
    #expect(Progress.ending(2, 7, "back-fill", ms: 75_050, note: "none") == "[2/7] back-fill  75.1 s  none")
  }
}
