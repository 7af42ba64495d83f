import Foundation
public import Records
public import Site
import Templating

/// The build stage: a site's folder in, its pages out.
public struct SiteBuild: Sendable {
  /// Where the site lies and where its pages go.
  var folders: SiteBuilder.Folders
  private let site: String
  /// The parts to build.
  var selection = PageSelection.all
  /// True puts the Content-Security-Policy into the pages, for hosts that send no headers of ours.
  public var policyInPages = false
  /// True looks at a share of the files that should be as they were, as a run does.
  var spotChecks = false
  /// What the program came with.
  var installation = Installation()

  /// The build of a site; output and cache are `_site` and `.pulse` in its folder unless given.
  public init(site: String, output: String? = nil, cache: String? = nil) {
    folders = SiteBuilder.Folders(site: site)
    folders.output = output ?? folders.output
    folders.cache = cache ?? folders.cache
    self.site = site
  }

  /// The folder that the pages go to.
  var output: String { folders.output }

  /// The names of the parts that ``select(_:)`` knows.
  public static var parts: [String] { PageSelection.named.map(\.name) }

  /// Selects parts by their names, separated by commas.
  public mutating func select(_ names: String) throws(PipelineError) {
    selection = []
    for name in names.split(separator: ",") {
      guard let part = PageSelection.named.first(where: { $0.name == name })?.part else {
        throw PipelineError("there is no part '\(name)' of a site; there are \(Self.parts.joined(separator: ", ")).")
      }
      selection.formUnion(part)
    }
  }

  /// Builds the site.
  public func run(_ configuration: SiteConfiguration, now: Instant) throws(PipelineError) -> BuildReport {
    try checkOutput()
    var folders = folders
    var configuration = configuration
    configuration.site.policyInPages = policyInPages
    if let base = base(configuration) { folders.publicFiles.append(base + "/Public") }
    let builder = SiteBuilder(
      folders: folders, configuration: configuration, templates: try templates(configuration), program: Self.program,
      now: now, selection: selection, spotChecks: spotChecks)
    do throws(SiteError) {
      return try builder.build()
    } catch {
      throw PipelineError(error.description)
    }
  }

  /// Refuses to put pages where the site itself lies.
  private func checkOutput() throws(PipelineError) {
    func path(_ folder: String) -> String {
      let path = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path
      return path.hasSuffix("/") ? path : path + "/"
    }
    let target = path(output)
    let own = ["content", "Templates", "Public"].map { path(site + "/" + $0) }
    guard !path(site).hasPrefix(target), !own.contains(where: target.hasPrefix) else {
      throw PipelineError(
        "pages cannot go to \(output): the site itself lies there; name a folder of their own with --output, such as _site."
      )
    }
  }

  /// What a build did, and each file that it had to leave out.
  public static func lines(_ report: BuildReport) -> [String] {
    [summary(report)] + report.damage.map { "left out of the site: \($0)" }
  }

  /// What a build did, in one line.
  public static func summary(_ report: BuildReport) -> String {
    """
    \(report.pages) pages; \(report.written) files written, \(report.unchanged) unchanged, \(report.removed) removed
    """
  }

  /// The folder that the site builds on: the theme that it names, or else what the program came with.
  func base(_ configuration: SiteConfiguration) -> String? {
    guard let theme = configuration.site.theme else { return installation.shared }
    return theme.hasPrefix("/") ? theme : site + "/" + theme
  }

  /// The templates that the site builds on, then its own, which take the place of those of the same name.
  func templates(_ configuration: SiteConfiguration) throws(PipelineError) -> [TemplateSource] {
    let own = try Self.templates(in: site + "/Templates")
    let base = base(configuration)
    let shipped = try base.map { folder throws(PipelineError) in try Self.templates(in: folder + "/Templates") } ?? []
    if configuration.site.theme != nil, shipped.isEmpty {
      throw PipelineError(
        "there is no template in \(base ?? "")/Templates, which site.theme in content/pulse.yml names.")
    }
    guard !(shipped + own).isEmpty else {
      throw PipelineError(
        """
        there is no template in \(site)/Templates, and the program's own are not where they are looked for \
        (\(Installation.lookedAt)); install the program with its share/pulse, or name a folder as site.theme.
        """)
    }
    return shipped + own
  }

  /// The templates of a folder by file name, `news-day.mustache` being `news-day`; none where there is no folder.
  static func templates(in folder: String) throws(PipelineError) -> [TemplateSource] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    var sources: [TemplateSource] = []
    for name in names where name.hasSuffix(".mustache") {
      let path = folder + "/" + name
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw PipelineError("the template \(path) cannot be read; check its permissions.")
      }
      // The line break that editors put at a file's end is not part of a template: many are used within a line.
      let text = String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes, as: UTF8.self)
      sources.append(TemplateSource(name: String(name.dropLast(9)), file: path, text: text))
    }
    return sources
  }

  /// See ``SiteBuilder/prepareMemory()``.
  public static func prepareMemory() { SiteBuilder.prepareMemory() }

  /// What tells this program from another build of it: the size and date of its file.
  static let program: String = {
    guard let path = Bundle.main.executablePath,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    else { return "" }
    let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(attributes[.size] ?? 0) \(modified)"
  }()
}
