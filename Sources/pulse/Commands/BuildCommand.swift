import ArgumentParser
import Pipeline

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Render the pages, feeds and JSON files from what is in content/.")

  @Option(help: "The site's folder.")
  var site = "."

  @Option(help: "Where the pages go; _site in the site's folder if not given.")
  var output: String?

  @Option(help: "What is kept between builds and may be deleted; .pulse in the site's folder if not given.")
  var cache: String?

  @Option(help: "Stand in for the clock, as in 2026-11-22T08:00:00Z.")
  var now: String?

  @Option(help: "Build some parts alone: \(SiteBuild.parts.joined(separator: ", ")); separated by commas.")
  var only: String?

  func run() throws {
    var build = SiteBuild(site: site, output: output, cache: cache)
    if let only { try build.select(only) }
    print(SiteBuild.summary(try build.run(Configuration.load(siteFolder: site), now: Clock.named(now).now())))
  }
}
