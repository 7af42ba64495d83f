import ArgumentParser
import Pipeline

struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "Remove what can be made again, or the sample records.")

  @OptionGroup var site: SiteOptions

  @Flag(help: "Delete the invented records that a new site is filled with.")
  var sample = false

  @Flag(help: "Delete the derived cache in .pulse/.")
  var cache = false

  func validate() throws {
    guard sample || cache else { throw ValidationError("say what to clean: --sample or --cache.") }
  }

  func run() throws {
    let cleaning = Cleaning(site: site.site, clock: site.clock)
    if sample { print(try cleaning.removeSample()) }
    if cache { print(try cleaning.removeCache()) }
  }
}
