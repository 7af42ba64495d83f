import FoundationEssentials
import Pipeline
import Records
import Testing

/// The repository root is itself a site.
@Suite("The repository as a site")
struct RepositoryTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test("The committed configuration is read without complaint and has what a default site promises")
  func committedConfiguration() throws {
    let configuration = try Configuration.load(siteFolder: Self.root)
    #expect(configuration.charts.filter(\.enabled).count >= 12)
    #expect(configuration.charts.contains { $0.viral && $0.enabled })
    #expect(configuration.sources.filter { $0.kind == .news && $0.enabled }.count >= 15)
    #expect(Set(configuration.sources.map(\.kind)) == [.news, .gear, .releases])
  }
}
