public import ArgumentParser
import Pipeline
public import Records

/// Options that every command about a site shares.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The site's folder, which holds content/ and Templates/.", valueName: "dir"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The moment to take for now, such as 2026-11-22T08:00:00Z; for reproducible runs.", valueName: "instant"))
  var now: Instant?

  func validate() throws { _ = try filePath(site) }

  /// The clock that the options ask for.
  var clock: Clock { now.map(Clock.fixed) ?? .system }
}

/// A path as it was given. An empty one is a variable that is not set, and what is below it would be at the root of the disk.
func filePath(_ argument: String) throws -> String {
  guard !argument.isEmpty else { throw ValidationError("an empty path; is a variable of the command line not set?") }
  return argument
}

extension Instant: ExpressibleByArgument {
  /// An instant as RFC 3339.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension Day: ExpressibleByArgument {
  /// A day as `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(argument)
  }
}
