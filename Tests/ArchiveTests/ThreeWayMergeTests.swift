import Archive
import Records
import TestSupport
import Testing

@Suite("Joining what two machines wrote")
struct ThreeWayMergeTests {
  private func file(_ items: [NewsItem]) -> [UInt8] {
    JSONWriter(file: NewsDay(day: Invented.day, items: Merge.news(stored: [], new: items))).bytes
  }

  private func join(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) throws -> [UInt8] {
    try ThreeWayMerge.merge(base: base, ours: ours, theirs: theirs, name: "content/x.json")
  }

  @Test("What both sides added is there, in order, whichever side is ours", arguments: 1...30)
  func additions(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let base = Invented.randomNews(&random, ids: 0...5, count: 6)
    let (one, two) = (
      Invented.randomNews(&random, ids: 10...19, count: 8), Invented.randomNews(&random, ids: 20...29, count: 8)
    )
    let joined = try join(file(base), file(base + one), file(base + two))
    #expect(joined == file(base + one + two))
    #expect(joined == (try join(file(base), file(base + two), file(base + one))))
  }

  @Test("A file that both sides began has the records of both")
  func begun() throws {
    let joined = try join([], file([Invented.news("a")]), file([Invented.news("b", at: 5)]))
    #expect(joined == file([Invented.news("a"), Invented.news("b", at: 5)]))
  }

  @Test("A change of one side wins over none of the other; a removal too; a change wins over a removal")
  func changes() throws {
    let base = file([Invented.news("a"), Invented.news("b", at: 5), Invented.news("c", at: 9)])
    let ours = file([Invented.news("a", "New"), Invented.news("c", at: 9)])
    let theirs = file([Invented.news("a"), Invented.news("b", "Other", at: 5)])
    #expect(try join(base, ours, theirs) == file([Invented.news("a", "New"), Invented.news("b", "Other", at: 5)]))
    #expect(try join(base, ours, base) == ours)
    #expect(try join(base, base, theirs) == theirs)
  }

  @Test("Of an edition that two machines saw, the first sight stays, whichever side is ours")
  func editions() throws {
    let early = JSONWriter(file: Invented.edition([1, 2], hash: "x", fetched: 0)).bytes
    let late = JSONWriter(file: Invented.edition([1, 2, 3], hash: "y", fetched: 60)).bytes
    #expect(try join([], early, late) == early)
    #expect(try join([], late, early) == early)
  }

  @Test("Of what is remembered of a source, the younger stays; hosts and robots of both are there")
  func state() throws {
    func bytes(_ state: State) -> [UInt8] { JSONWriter(file: state).bytes }
    let (early, late) = (Invented.now, Invented.now.adding(seconds: 60))
    let base = State(sources: ["a": SourceState(lastAttempt: early), "gone": SourceState(lastAttempt: early)])
    let ours = State(
      sources: ["a": SourceState(etag: "1", lastAttempt: late), "gone": SourceState(lastAttempt: early)],
      hosts: ["h": .init(until: late, reason: "r")])
    let theirs = State(
      sources: ["a": SourceState(etag: "0", lastAttempt: early), "b": SourceState(lastAttempt: late)],
      robots: ["b.example": .init(fetched: late, status: 404, rules: [])])
    let wanted = State(
      sources: ["a": SourceState(etag: "1", lastAttempt: late), "b": SourceState(lastAttempt: late)],
      robots: theirs.robots, hosts: ours.hosts)
    #expect(try join(bytes(base), bytes(ours), bytes(theirs)) == bytes(wanted))
    #expect(try join(bytes(base), bytes(theirs), bytes(ours)) == bytes(wanted))
  }

  @Test("A broken version is named with its place, and nothing is made up")
  func broken() {
    let cut = Array(file([Invented.news("a")]).dropLast(9))
    let error = #expect(throws: ArchiveError.self) { try join([], file([Invented.news("b")]), cut) }
    #expect(error?.description.hasPrefix("content/x.json, their version, 4:") == true, "\(error?.description ?? "")")
  }

  @Test("Of two digests of one day the final one stays, or else the younger")
  func digests() throws {
    func digest(_ headline: String, hours: Int, final: Bool = false) -> [UInt8] {
      JSONWriter(
        file: Digest(
          date: Invented.day, written: Invented.now.adding(seconds: hours * 3600), final: final, headline: headline,
          lede: [], highlights: [], origin: .init(provider: "extract", model: "extract"))
      ).bytes
    }
    let (first, second, last) = (digest("A", hours: 0), digest("B", hours: 4), digest("C", hours: 2, final: true))
    #expect(try join([], first, second) == second)
    #expect(try join(first, second, last) == last)
    #expect(try join(first, last, second) == last)
  }
}
