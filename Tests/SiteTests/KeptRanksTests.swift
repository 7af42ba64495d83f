import Foundation
import Records
import TestSupport
import Testing

@testable import Site

/// What the cache holds of charts, and what a build makes of one that does not hold it.
@Suite("Ranks in the cache")
struct KeptRanksTests {
  private static let sections = 4
  private static let ranks = 3

  private func section(of site: MiniSite) throws -> [UInt8] {
    let file = try #require(SealedFile(site.folder.path + "/.pulse/site.cache", sections: Self.sections))
    return try #require(file.section(Self.ranks))
  }

  /// Puts other bytes in the place of the ranks, under a seal that fits.
  private func replace(_ site: MiniSite, with bytes: [UInt8]) throws {
    let path = site.folder.path + "/.pulse/site.cache"
    let file = try #require(SealedFile(path, sections: Self.sections))
    var sections = try (0..<Self.sections).map { try #require(file.section($0)) }
    sections[Self.ranks] = bytes
    var writer = SealedFile.Writer()
    var whole: [UInt8] = []
    for section in sections {
      try writer.add(piece: section[...]) { whole += $0 }
      writer.endSection()
    }
    try writer.seal { whole += $0 }
    try site.put(".pulse/site.cache", whole)
  }

  /// Makes the tracks and artists of the next build be planned.
  private func putEdition(_ site: MiniSite) throws { try site.put(RankTests.edition("others", 4, ["Fog", "Sun"])) }

  @Test("A build that plans no tracks hands on what it found, as it lies")
  func handedOn() throws {
    let site = try RankTests.site()
    try site.build()
    let before = try section(of: site)
    try site.put(State(sources: ["wire": SourceState(failures: 3)]))
    #expect(try site.build().rendered > 0)
    #expect(try section(of: site) == before)
    try replace(site, with: [9, 9, 9])
    try site.put(State(sources: ["wire": SourceState(failures: 4)]))
    #expect(try site.build().rendered > 0)
    #expect(try section(of: site) == [9, 9, 9])
  }

  @Test("What is kept of a chart is read and not made again, and that of a chart that changed is not")
  func reused() throws {
    let site = try RankTests.site()
    try site.build()
    try replace(site, with: [0])
    try putEdition(site)
    try RankTests.expectClean(site, after: "a build that kept no chart")
    let (known, kept) = (try ranks(site), try section(of: site))
    // Of every chart what cannot be true: where it shows, it was read.
    var pack = PackWriter()
    pack.add(known.count)
    for ranks in known {
      let none = PackedRecords(ranks.songs.map { _ in SongRanks.none })
      pack.add(ranks.editions)
      for slice in [ranks.songs.bytes] + none.slices { pack.add(slice) }
    }
    try replace(site, with: pack.bytes)
    try site.put(RankTests.edition("songs", 6, ["Ice"]))
    try site.build()
    #expect(try !site.text("tracks/dot-fog/index.html").contains("/charts/others/"))
    #expect(try site.text("tracks/dot-fog/index.html").contains("/charts/songs/"))
    try replace(site, with: kept)
    try site.put(RankTests.edition("songs", 7, ["Fog", "Ice"]))
    try RankTests.expectClean(site, after: "a build with the right ones")
  }

  private func ranks(_ site: MiniSite) throws -> [ChartRanks] {
    let bytes = try section(of: site)
    var reader = PackReader(bytes[...])
    var ranks: [ChartRanks] = []
    for _ in 0..<(try reader.count()) { ranks.append(try ChartRanks(from: &reader)) }
    #expect(reader.isAtEnd)
    return ranks
  }

  @Test("Ranks that were cut are a damaged cache, and none at all are made again")
  func cut() throws {
    let site = try RankTests.site()
    try site.build()
    let whole = try section(of: site)
    try putEdition(site)
    for count in [1, 9, 30, whole.count / 2, whole.count - 1] {
      try replace(site, with: Array(whole.prefix(count)))
      let error = #expect(throws: SiteError.self) { try site.build() }
      #expect(error?.description.contains("delete the folder .pulse") == true)
    }
    try replace(site, with: [])
    try RankTests.expectClean(site, after: "the loss of all ranks")
  }

  @Test("Whatever stands in the place of ranks, a build ends with a page or a sentence", arguments: 0..<24)
  func garbage(seed: Int) throws {
    let site = try RankTests.site()
    site.selection = .names
    try site.build()
    var (bytes, random) = (try section(of: site), SeededRandom(seed: UInt64(seed)))
    for _ in 0..<(1 << (seed % 8)) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    try replace(site, with: bytes)
    try putEdition(site)
    do { try site.build() } catch { #expect(error is SiteError) }
  }
}
