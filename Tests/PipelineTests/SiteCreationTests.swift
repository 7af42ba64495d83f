import Foundation
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite("A new site, and the program's own files")
struct SiteCreationTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  private let now = Instant(seconds: 1_795_348_800)

  private func build(_ site: String) throws -> String {
    var build = SiteBuild(site: site)
    build.installation = Installation(shared: Self.repository)
    _ = try build.run(try Configuration.load(siteFolder: site), now: now)
    return build.output
  }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test("A new site builds at once, with the program's templates and files, and has none of its own")
  func empty() throws {
    let folder = try TemporaryFolder()
    let site = folder.path + "/site"
    let said = try SiteCreation.create(in: site, from: Self.repository, sample: false)
    #expect(said.contains("pulse run --site \(site)"))
    #expect(try names(site) == [".gitattributes", ".gitignore", "Templates", "content"])
    #expect(try names(site + "/content") == ["pages", "pulse.yml"])
    #expect(try names(site + "/Templates") == ["README.md"])
    let output = try build(site)
    #expect(try text(output + "/index.html").contains("No digest yet."))
    #expect(try text(output + "/style.css") == text(Self.repository + "/Public/style.css"))
  }

  @Test(
    "Pages do not go to where the site itself lies", arguments: ["", "/content", "/content/news", "/Templates", "/.."])
  func ownFolders(output: String) throws {
    let folder = try TemporaryFolder()
    let site = folder.path + "/site"
    _ = try SiteCreation.create(in: site, from: Self.repository, sample: false)
    var build = SiteBuild(site: site, output: site + output)
    build.installation = Installation(shared: Self.repository)
    let error = #expect(throws: PipelineError.self) {
      try build.run(try Configuration.load(siteFolder: site), now: now)
    }
    #expect(error?.description.contains("name a folder of their own with --output") == true)
    #expect(try names(site) == [".gitattributes", ".gitignore", "Templates", "content"])
  }

  @Test("A new site with the sample has its records")
  func sample() throws {
    let folder = try TemporaryFolder()
    let site = folder.path + "/site"
    let said = try SiteCreation.create(in: site, from: Self.repository, sample: true)
    #expect(said.contains("pulse clean --sample"))
    #expect(FileManager.default.fileExists(atPath: site + "/content/charts/billboard-hot-100"))
  }

  @Test("The configuration of a new site keeps its comments, and is read without complaint")
  func configuration() throws {
    let folder = try TemporaryFolder()
    _ = try SiteCreation.create(in: folder.path + "/site", from: Self.repository, sample: false)
    #expect(try text(folder.path + "/site/content/pulse.yml").contains("# Sources of news, gear and releases."))
    #expect(try Configuration.load(siteFolder: folder.path + "/site").charts.count >= 12)
  }

  @Test("A site is never made over another")
  func twice() throws {
    let folder = try TemporaryFolder()
    _ = try SiteCreation.create(in: folder.path + "/site", from: Self.repository, sample: false)
    let error = #expect(throws: PipelineError.self) {
      try SiteCreation.create(in: folder.path + "/site", from: Self.repository, sample: false)
    }
    #expect(error?.description.contains("holds a site already") == true)
  }

  @Test("A file in a site's Public takes the place of the program's, and the others stay")
  func publicFiles() throws {
    let folder = try TemporaryFolder()
    let site = folder.path + "/site"
    _ = try SiteCreation.create(in: site, from: Self.repository, sample: false)
    try FileManager.default.createDirectory(atPath: site + "/Public", withIntermediateDirectories: true)
    try Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8).write(to: URL(filePath: site + "/Public/icon.svg"))
    let output = try build(site)
    #expect(try text(output + "/icon.svg") == "<svg xmlns='http://www.w3.org/2000/svg'/>")
    #expect(FileManager.default.fileExists(atPath: output + "/pulse.js"))
    try FileManager.default.removeItem(atPath: site + "/Public/icon.svg")
    #expect(try text(build(site) + "/icon.svg") == text(Self.repository + "/Public/icon.svg"))
  }

  @Test("The program's files are looked for beside the binary, in the checkout of a build, and in the system's folders")
  func candidates() {
    let system = ["/usr/local/share/pulse", "/usr/share/pulse"]
    #expect(Installation.candidates("/opt/p/bin/pulse") == ["/opt/p/share/pulse"] + system)
    #expect(
      Installation.candidates("/src/.build/release/pulse") == ["/src/.build/share/pulse", "/src"] + system)
    #expect(Installation.candidates(nil) == system)
  }

  @Test("A program without its files says where it looked")
  func alone() throws {
    let folder = try TemporaryFolder()
    _ = try SiteCreation.create(in: folder.path + "/site", from: Self.repository, sample: false)
    var build = SiteBuild(site: folder.path + "/site")
    build.installation = Installation(program: folder.path + "/bin/pulse")
    guard build.installation.shared == nil else { return }  // pulse is installed on this machine
    let configuration = try Configuration.load(siteFolder: folder.path + "/site")
    let error = #expect(throws: PipelineError.self) { try build.run(configuration, now: now) }
    #expect(error?.description.contains("/usr/share/pulse") == true)
  }
}
