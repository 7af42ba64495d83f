import CMalloc
public import Records
public import Templating

/// Builds the site: pages, feeds and JSON files from `content/`, rendering and writing only what is new.
///
/// Nothing on any page comes from the clock of the build. "Built at" is the start of the last run that asked a source,
/// and each page says as of when its data is; so a build of unchanged content touches no file, and an incremental build
/// gives the same bytes as a clean one.
public struct SiteBuilder: Sendable {
  /// Where a site's parts lie.
  public struct Folders: Sendable {
    /// The records and hand-written pages.
    public var content: String
    /// Folders of files that are copied as they are; of two files with one path that of the first folder is taken.
    public var publicFiles: [String]
    /// The built site.
    public var output: String
    /// What is kept between builds and may be deleted.
    public var cache: String

    /// The folders.
    public init(content: String, publicFiles: [String], output: String, cache: String) {
      self.content = content
      self.publicFiles = publicFiles
      self.output = output
      self.cache = cache
    }

    /// The usual folders of a site.
    public init(site: String) {
      self.init(
        content: site + "/content", publicFiles: [site + "/Public"], output: site + "/_site", cache: site + "/.pulse")
    }
  }

  let folders: Folders
  let configuration: SiteConfiguration
  let templates: [TemplateSource]
  let program: String
  let now: Instant
  let selection: PageSelection
  let spotChecks: Bool

  /// A builder.
  ///
  /// - Parameters:
  ///   - templates: the site's templates; of two with one name the later wins.
  ///   - program: what tells this program from another version of it, so that a cache of another one is not believed.
  ///   - now: stands for the last run while there has been none.
  ///   - spotChecks: looks at a share of the files that should be as the build before left them, another one each time, and at
  ///     all when one of these is not; else at all. A file that somebody else changed or removed is put right in some days of
  ///     runs then, and a site of years costs a run no look at a hundred thousand files.
  public init(
    folders: Folders, configuration: SiteConfiguration, templates: [TemplateSource], program: String = "",
    now: Instant, selection: PageSelection = .all, spotChecks: Bool = false
  ) {
    self.folders = folders
    self.configuration = configuration
    self.templates = templates
    self.program = program
    self.now = now
    self.selection = selection
    self.spotChecks = spotChecks
  }

  /// Tells the system how a build uses memory: for the begin of a program, before it has threads.
  public static func prepareMemory() { malloc_prepare() }

  /// Builds the site.
  ///
  /// A file of `content/` that cannot be read is left out, and said to be, in the report and on the page of the sources:
  /// everything else is built as if it were not there.
  public func build() throws(SiteError) -> BuildReport {
    var damage: [String: String] = [:]
    var attempted: [String] = []
    while true {
      let progress = BuildProgress()
      do throws(SiteError) {
        var report = try build(without: damage, progress, attempted)
        report.damage = damage.sorted { $0.key < $1.key }.map(\.value)
        return report
      } catch {
        guard let file = error.damagedFile, damage.updateValue(error.description, forKey: file) == nil else {
          throw error
        }
        attempted += progress.paths
      }
    }
  }

  /// - Parameters:
  ///   - damage: files that cannot be read, each with what is wrong.
  ///   - earlier: files that attempts before this one have put; those that it does not make are removed.
  private func build(
    without damage: [String: String], _ progress: BuildProgress, _ earlier: [String]
  ) throws(SiteError) -> BuildReport {
    let stamp = Fingerprint("\(program) \(selection.rawValue) \(folders.output)")
    let cache = BuildCache(folder: folders.cache, program: stamp) ?? BuildCache()
    let publicFiles = PublicFiles(folders: folders.publicFiles)
    let found = try publicFiles.scan(cache)
    let assets = found.flatMap(\.all).sorted { $0.path < $1.path }
    let frame = frame(assets, style: try publicFiles.bytes(of: "style.css"))
    let scanner = ContentScanner(folder: folders.content, cache: cache, leftOut: Set(damage.keys))
    let content = try SiteContent(
      frame: frame, scanner: scanner, selection: selection, now: now,
      damage: damage.sorted { $0.key < $1.key }.map(\.value))
    let plan = BuildPlan(content: content, assets: assets, publicFiles: publicFiles, selection: selection)
    let tree = OutputTree(root: folders.output)
    let before = try cache.units()
    let execution = try BuildExecution(tree: tree, before: before, progress: progress, spotChecks: spotChecks)
    let (report, units) = try execution.run(plan)
    if !earlier.isEmpty {
      let wanted = Set(units.all.flatMap(\.outputs.paths))
      for path in earlier where !wanted.contains(path) { try tree.remove(path) }
    }
    let files = content.files + found
    if report.rendered > 0 || report.removed > 0 || cache.differs(from: files, content.namesKept) {
      do throws(Disk.Refusal) {
        try BuildCache.write(
          to: folders.cache, program: stamp, content: files, units: units, songs: content.songs,
          names: content.namesKept, ranks: content.ranks, turn: before.turn + 1)
      } catch {
        throw SiteError(error.sentence + ".")
      }
    }
    return report
  }

  private func frame(_ assets: [ContentFile], style: [UInt8]?) -> SiteFrame {
    SiteFrame(
      configuration: configuration, templates: templates, assets: assets,
      style: String(decoding: style ?? [], as: UTF8.self))
  }
}
