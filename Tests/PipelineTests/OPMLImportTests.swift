import Foundation
import Pipeline
import Records
import TestSupport
import Testing

@Suite("OPML in")
struct OPMLImportTests {
  @Test("Feeds become lines that the configuration reads; known ones and things without a feed are left out")
  func lines() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/feeds.opml"
    let text = """
      <opml version="2.0"><body><outline text="Folder">
      <outline type="rss" text="The &quot;Wire&quot;" xmlUrl="https://wire.example/feed" htmlUrl="https://wire.example/"/>
      <outline type="rss" text="Known" xmlUrl="https://known.example/feed?utm_source=x"/>
      <outline text="no feed"/></outline></body></opml>
      """
    try Data(text.utf8).write(to: URL(filePath: file))
    let head = "site: {title: T, description: D, url: 'https://t.example', contact: c}\nsources:\n"
    let known = "  - {id: the-wire, name: K, kind: news, url: 'https://known.example/feed'}\n"
    let configuration = try Configuration.parse(head + known, file: "pulse.yml")
    let lines = try OPMLImport.lines(of: file, beside: configuration)
    #expect(lines.count == 1)
    let read = try Configuration.parse(head + known + lines.joined(separator: "\n") + "\n", file: "pulse.yml")
    #expect(read.sources.last?.name == "The \"Wire\"")
    #expect(read.sources.last?.id == "the-wire-2")
  }
}
