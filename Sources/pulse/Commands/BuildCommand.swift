import ArgumentParser
import Pipeline

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Render the pages, feeds and JSON files from what is in content/.",
    discussion: """
      Only what changed is rendered, and only files whose bytes differ are written; the folder .pulse, which may be \
      deleted, remembers what was. Files in the output folder that no build has written are left alone, unless a page has their name.
      A file in content/ that cannot be read is left out and named, here and on /sources/; everything else is built.
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp("Where the built site goes; _site in the site's folder otherwise.", valueName: "dir"),
    transform: filePath)
  var output: String?

  @Option(
    help: ArgumentHelp("What is kept between builds; .pulse in the site's folder otherwise.", valueName: "dir"),
    transform: filePath)
  var cache: String?

  @Flag(help: "Put the Content-Security-Policy into the pages, for hosts that send no headers of yours.")
  var policyInPages = false

  @Option(
    help: ArgumentHelp("Only these parts, by commas: \(SiteBuild.parts.joined(separator: ", ")).", valueName: "parts"))
  var only: String?

  func run() throws {
    var build = SiteBuild(site: site.site, output: output, cache: cache)
    build.policyInPages = policyInPages
    if let only { try build.select(only) }
    let report = try build.run(Configuration.load(siteFolder: site.site), now: site.clock.now())
    for line in SiteBuild.lines(report) { print(line) }
  }
}
