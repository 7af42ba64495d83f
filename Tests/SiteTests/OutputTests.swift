import Foundation
import Records
import Synchronization
import Templating
import TestSupport
import Testing

@testable import Site

@Suite("The output folder")
struct OutputTests {
  @Test("Packed files come out of the cache as they were put in, and cut bytes are none")
  func packed() throws {
    let outputs = [
      Output(
        path: "index.html", role: .page, modified: 1_795_348_800, stamp: FileStamp(size: 0, modified: -1, inode: 1)),
      Output(path: "", role: .hidden, modified: nil, stamp: FileStamp(size: .max, modified: .max, inode: .max)),
      Output(
        path: "tracks/caf\u{E9}/" + String(repeating: "a", count: 300), role: .feed, modified: 0,
        stamp: FileStamp(size: 7, modified: 8, inode: 9)),
      Output(
        path: "tracks/caf\u{E8}/index.html", role: .page, modified: -1, stamp: FileStamp(size: 7, modified: 8, inode: 9)
      ),
      Output(
        path: "tracks/caf\u{E8}/caf\u{E8}.csv", role: .file, modified: nil,
        stamp: FileStamp(size: 7, modified: 9, inode: 10)),
      Output(
        path: "\(Endpoint.root)/tracks/caf\u{E8}/caf\u{E8}index.html", role: .file, modified: nil,
        stamp: FileStamp(size: 1, modified: 0, inode: 0)),
      Output(
        path: "\(Endpoint.root)/index.html", role: .file, modified: nil,
        stamp: FileStamp(size: 1, modified: 0, inode: 0)),
    ]
    let packed = PackedOutputs(outputs)
    #expect(packed.count == outputs.count)
    #expect(packed.outputs == outputs)
    #expect(PackedOutputs([]).outputs == [])
    var pack = PackWriter()
    packed.write(to: &pack)
    var whole = PackReader(pack.bytes[...])
    #expect(try PackedOutputs(from: &whole).outputs == outputs)
    for count in pack.bytes.indices {
      var cut = PackReader(pack.bytes[..<count])
      #expect(throws: PackReader.Damage.self) { try PackedOutputs(from: &cut) }
    }
    // Fewer or more files than the bytes hold, a role that there is not, and a path that begins like nothing before it.
    let first = 4  // Behind the numbers of files and pages and that of bytes.
    for (place, byte) in [(0, UInt8(8)), (0, 16), (first, 7), (first + 1, 2)] {
      var bytes = pack.bytes
      bytes[place] = byte
      var damaged = PackReader(bytes[...])
      #expect(try !PackedOutputs(from: &damaged).allSatisfy { _ in true })
    }
  }

  @Test("Units of several parts come in their order, each made by its own part")
  func units() {
    func part(_ name: String, _ count: Int) -> PageUnits {
      PageUnits(count: count) { PageUnit(key: "\(name)\($0)", inputs: Fingerprint("")) { _ in } }
    }
    let all = PageUnits(parts: [part("a", 2), part("b", 0), part("c", 1), PageUnits([]), part("d", 2)])
    #expect((0..<all.count).map { all[$0].key } == ["a0", "a1", "c0", "d0", "d1"])
    #expect(PageUnits(parts: []).count == 0)
  }

  @Test("Results are taken in their order, and where jobs fail so are those of the others")
  func order() throws {
    let taken = Mutex<[Int]>([])
    try Workers.forEach(count: 1000, room: { 0 }) { number, done in
      done += 1
      return number
    } take: { number in
      taken.withLock { $0.append(number) }
    }
    #expect(taken.withLock { $0 } == Array(0..<1000))
    taken.withLock { $0 = [] }
    let error = #expect(throws: SiteError.self) {
      try Workers.forEach(count: 1000, room: {}) { number, _ throws(SiteError) in
        guard number < 500 else { throw SiteError("\(number)") }
        return number
      } take: { number in
        taken.withLock { $0.append(number) }
      }
    }
    #expect(error?.description == "500")
    #expect(taken.withLock { $0 } == Array(0..<500))
  }

  @Test("A long part of the sitemap goes on in another file, and a unit's pages stay together")
  func sitemap() throws {
    let folder = try TemporaryFolder()
    let stamp = FileStamp(size: 0, modified: 0, inode: 0)
    func unit(_ paths: [String]) -> BuildCache.Unit {
      BuildCache.Unit(
        key: Fingerprint(paths[0]).low, inputs: Fingerprint(""),
        outputs: PackedOutputs(paths.map { Output(path: $0, role: .page, modified: nil, stamp: stamp) }))
    }
    let tracks = (0..<Sitemap.length).map { unit(["tracks/\($0)/index.html", "tracks/\($0)/more/index.html"]) }
    var units = UnitList()
    for unit in [unit(["index.html"])] + tracks + [unit(["news/2026-11-22/index.html"])] {
      units.append(unit, kept: nil)
    }
    let frame = SiteFrame(configuration: MiniSite.configuration(), templates: [], assets: [], style: "")
    var sink = PageSink(tree: OutputTree(root: folder.path))
    for unit in Sitemap.units(units, [APIPage.output], frame) { try unit.render(&sink) }
    func list(_ name: String) throws -> [Substring] {
      try String(contentsOfFile: folder.path + "/" + name + ".xml", encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("<loc>") }
    }
    #expect(try list("sitemap").count == 5)
    for (name, count) in [("api", 1), ("news-2026", 1), ("site", 1)] {
      #expect(try list("sitemaps/\(name)").count == count, "\(name)")
    }
    let (first, second) = (try list("sitemaps/tracks"), try list("sitemaps/tracks-2"))
    #expect(first.count == Sitemap.length && Set(first + second).count == 2 * Sitemap.length)
    #expect(second.first?.contains("/tracks/\(Sitemap.length / 2)/<") == true)
  }

  @Test("Files of pages that are gone are removed, with the folders that they leave empty")
  func orphans() throws {
    let site = try MiniSite()
    try site.build()
    #expect(site.exists("news/2026-11-20/index.html"))
    try site.remove("content/news/2026/2026-11-20.json")
    let report = try site.build()
    #expect(report.removed > 0)
    #expect(!site.exists("news/2026-11-20"))
  }

  @Test("Files that no build has written stay, even in a folder of the site")
  func foreign() throws {
    let site = try MiniSite()
    try site.put("_site/CNAME", "mini.example")
    try site.put("_site/news/2026-11-20/mine.txt", "mine")
    try site.build()
    try site.remove("content/news/2026/2026-11-20.json")
    try site.build()
    #expect(try site.text("CNAME") == "mini.example")
    #expect(try site.text("news/2026-11-20/mine.txt") == "mine")
  }

  @Test("Pages of an earlier build are removed even when the cache has been deleted")
  func forgotten() throws {
    let site = try MiniSite()
    try site.build()
    try site.remove(".pulse")
    try site.remove("content/news/2026/2026-11-20.json")
    try site.build()
    #expect(!site.exists("news/2026-11-20/index.html"))
  }

  @Test("An output folder that cannot be written ends the build with a sentence")
  func unwritable() throws {
    let site = try MiniSite()
    try site.put("_site", "a file in the way")
    #expect(throws: SiteError.self) { try site.build() }
  }

  @Test("A broken template ends the build with its file and place")
  func brokenTemplate() throws {
    let site = try MiniSite()
    site.templates.append(.init(name: "news-day", file: "Templates/news-day.mustache", text: "{{coutn}}"))
    let error = #expect(throws: SiteError.self) { try site.build() }
    #expect(error?.description.hasPrefix("Templates/news-day.mustache:1:") == true)
  }
}
